"""Opens File, Your data, over the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.your_data.own_data import OwnData


class YourDataOpening(QObject):
    """Opens File, Your data, over the window.

    Signals:
        deletion_wished: everything is to be deleted, and the program ends.
    """

    deletion_wished = Signal()

    def __init__(self, own: OwnData, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._own, self._desk, self._window = own, desk, window

    def show(self) -> None:
        """Show where the data lies, and offer to take it along or to delete it."""
        from exposure_planner.gui.your_data.dialog import YourDataDialog

        cases = self._desk.services.cases
        dialog = YourDataDialog(
            self._own,
            lambda file, passphrase: cases.export(file, passphrase=passphrase),
            self._desk.translate,
            self._window,
        )
        dialog.deletion_wished.connect(self.deletion_wished)
        dialog.open()
