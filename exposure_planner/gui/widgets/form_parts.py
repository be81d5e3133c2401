"""The parts that forms of a few fields are made of."""

from PySide6.QtWidgets import QFormLayout, QLineEdit

from exposure_planner.gui.style.space import Space


def form() -> QFormLayout:
    """Labels beside their fields; a long label stands above its field instead."""
    layout = QFormLayout()
    layout.setHorizontalSpacing(Space.L)
    layout.setVerticalSpacing(Space.S)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def line(name: str) -> QLineEdit:
    """A line to write on, named for tests and for the sentence below it."""
    field = QLineEdit()
    field.setObjectName(name)
    return field
