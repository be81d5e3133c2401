"""Opens what writes sessions into a sheet, when it is first wished for."""

from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk


def open_export(desk: Desk, parent: QWidget) -> None:
    """Ask whose sessions, for which spreadsheet, and where to save."""
    from exposure_planner.gui.export_csv.dialog import ExportSheetDialog

    ExportSheetDialog(desk, parent).open()
