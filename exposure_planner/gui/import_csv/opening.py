"""Opens what takes in sessions from somebody's table, when it is first wished for."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk


def open_import(desk: Desk, parent: QWidget) -> None:
    """Take in sessions, for the chosen animal first of all."""
    from exposure_planner.gui.import_csv.dialog import ImportSheetDialog

    if desk.animal_id is not None:
        ImportSheetDialog(desk, desk.animal_id, parent).open()
