"""Opens what has to do with files: cases and tables out and in, and backups."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk


class FileOpeners(QObject):
    """Opens what has to do with files. Each is imported when it is asked for.

    Signals:
        data_changed: somebody else changed what is kept.
    """

    data_changed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        desk.backups_wished.connect(self.backups)

    def export_case(self) -> None:
        """Hand out everything about an animal, or about everybody."""
        from exposure_planner.gui.cases.ways import ask_whose_case

        ask_whose_case(self._desk, self._window)

    def import_case(self) -> None:
        """Take a case file in."""
        from exposure_planner.gui.cases.ways import ask_for_case

        ask_for_case(self._desk, self._window)

    def export_sheet(self) -> None:
        """Write sessions into a table that spreadsheets open."""
        from exposure_planner.gui.export_csv.opening import open_export

        open_export(self._desk, self._window)

    def import_sheet(self) -> None:
        """Take in somebody's table as sessions."""
        from exposure_planner.gui.import_csv.opening import open_import

        open_import(self._desk, self._window)

    def backups(self) -> None:
        """Show the backups."""
        from exposure_planner.gui.backups.dialog import BackupsDialog

        dialog = BackupsDialog(self._desk, self._window)
        self.data_changed.connect(dialog.refresh)
        dialog.open()
