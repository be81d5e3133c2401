"""A short list to choose from, where anything else may be typed."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from exposure_planner.gui.widgets.choice_box import CalmComboBox


class TypedChoiceBox(CalmComboBox):
    """A short list to choose from, where anything else may be typed."""

    def __init__(
        self,
        texts: Iterable[str],
        name: str,
        accessible_name: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        line = QLineEdit()
        line.setAccessibleName(accessible_name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setLineEdit(line)
        line.setPlaceholderText(hint)
        self.addItems(["", *texts])

    def text(self) -> str:
        """What is chosen or typed."""
        return self.currentText().strip()
