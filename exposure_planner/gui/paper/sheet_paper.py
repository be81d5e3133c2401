"""The sheet that a page shows, with the actions that bring it to paper."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.paper.way_to_paper import WayToPaper
from exposure_planner.wording.sheets import Sheet


@dataclass(frozen=True, kw_only=True)
class PaperWords:
    """What the actions of one page are called.

    Attributes:
        name: makes the names of the actions, "Week".
        print_text, save_text: on buttons and in the menu.
        keys: open the preview.
        saved: said when the file is written; `{file}` stands for its place.
    """

    name: str
    print_text: str
    save_text: str
    keys: QKeySequence
    saved: str


class SheetPaper(QObject):
    """Prints a sheet and saves it as PDF.

    Attributes:
        print_action, save_action: for buttons and menus.
        words: what they are called.
        sheet: what goes to paper; None while there is nothing.
    Signals:
        wanted: the sheet is about to go to paper; the page reads again what may be old.
    """

    wanted = Signal()

    def __init__(self, desk: Desk, words: PaperWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        self._way = WayToPaper(desk, parent)
        self.sheet: Sheet | None = None
        self.print_action = QAction(words.print_text, self)
        self.print_action.setObjectName(f"print{words.name}")
        self.print_action.setShortcut(words.keys)
        self.print_action.triggered.connect(self.open_preview)
        self.save_action = QAction(words.save_text, self)
        self.save_action.setObjectName(f"save{words.name}AsPdf")
        self.save_action.triggered.connect(self.ask_where_to_save)
        self.put(None)

    def put(self, sheet: Sheet | None) -> None:
        """This sheet goes to paper from now on."""
        self.sheet = sheet
        self.print_action.setEnabled(sheet is not None)
        self.save_action.setEnabled(sheet is not None)

    def promise(self, *, sheet: bool) -> None:
        """There will be a sheet once somebody asks for it, or there will be none; it is read then."""
        self.sheet = None
        self.print_action.setEnabled(sheet)
        self.save_action.setEnabled(sheet)

    def open_preview(self) -> None:
        """Show what would be printed, with the printer to choose."""
        # The menu prints from every page, so the sheet may be of the animal that was looked at before.
        self.wanted.emit()
        if self.sheet is not None:
            self._way.preview((self.sheet,))

    def ask_where_to_save(self) -> None:
        """Ask for a file to save the PDF in."""
        self.wanted.emit()
        if self.sheet is not None:
            self._way.ask_where_to_save((self.sheet,), self.words.saved)

    def save(self, file: str) -> None:
        """Save the PDF in this file, and say so."""
        if self.sheet is not None:
            self._way.save((self.sheet,), Path(file), self.words.saved)
