"""The menu bar: every action of the window, with its standard shortcut."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMenu, QMenuBar

from exposure_planner.gui.desk import PageName

_StandardKey = QKeySequence.StandardKey


class WindowActions(QObject):
    """The window's own actions; pages bring theirs."""

    def __init__(self, undo_stack: QUndoStack, parent: QObject) -> None:
        super().__init__(parent)
        self.new_animal = self._action("newAnimal", self.tr("&New animal…"), _StandardKey.New)
        self.sample = self._action("loadSample", self.tr("Add the &sample household…"))
        self.other_pages = self._action("otherPages", self.tr("&Other pages to print…"), "Ctrl+Alt+P")
        self.export_case = self._action("exportCase", self.tr("&Export a case…"))
        self.import_case = self._action("importCase", self.tr("I&mport a case…"))
        self.import_sheet = self._action("importSheet", self.tr("Import sessions from a &table…"))
        self.export_sheet = self._action("exportSheet", self.tr("Export sessions as CS&V…"))
        self.trash = self._action("putAway", self.tr("Put &away…"))
        self.backups = self._action("backups", self.tr("&Backups…"))
        self.your_data = self._action("yourData", self.tr("&Your data…"))
        self.preferences = self._action("preferences", self.tr("&Preferences…"), _StandardKey.Preferences)
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action("quit", self.tr("&Quit"), _StandardKey.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = undo_stack.createUndoAction(self, self.tr("&Undo"))
        self.redo = undo_stack.createRedoAction(self, self.tr("&Redo"))
        self.undo.setObjectName("undo")
        self.redo.setObjectName("redo")
        self.undo.setShortcuts(QKeySequence.keyBindings(_StandardKey.Undo))
        self.redo.setShortcuts(QKeySequence.keyBindings(_StandardKey.Redo))
        self.find_animal = self._action("findAnimal", self.tr("&Find an animal"), _StandardKey.Find)
        self.new_ladder = self._action("newLadder", self.tr("&New ladder…"), "Ctrl+Shift+N")
        self.log_session = self._action("logSession", self.tr("&Log a session…"), "Ctrl+L")
        self.from_paper = self._action("fromPaper", self.tr("&Week from paper…"), "Ctrl+Shift+L")
        self.practise = self._action("practiseRating", self.tr("&Practise rating…"))
        self.something_wrong = self._action("somethingWrong", self.tr("Something is &wrong…"))
        self.how_tested = self._action("howTested", self.tr("How the pacing was &tested…"))
        self.about = self._action("about", self.tr("&About Exposure Planner"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.pages = {
            name: self._action(f"show{name.value.title()}", text, f"Ctrl+{number}")
            for number, (name, text) in enumerate(self._page_titles().items(), start=1)
        }

    def need_animal(self, *, animal: bool, ladder: bool) -> None:
        """Offer only what can be done with what is chosen."""
        self.new_ladder.setEnabled(animal)
        self.something_wrong.setEnabled(animal)
        self.other_pages.setEnabled(animal)
        self.practise.setEnabled(animal)
        self.import_sheet.setEnabled(animal)
        self.export_sheet.setEnabled(animal)
        self.log_session.setEnabled(ladder)
        self.from_paper.setEnabled(ladder)
        for action in self.pages.values():
            action.setEnabled(animal)

    def _action(self, name: str, text: str, keys: QKeySequence.StandardKey | str | None = None) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(QKeySequence.keyBindings(keys))
        return action

    def _page_titles(self) -> dict[PageName, str]:
        return {
            PageName.TODAY: self.tr("&Today"),
            PageName.LADDER: self.tr("&Ladder"),
            PageName.HISTORY: self.tr("&History"),
            PageName.WEEK: self.tr("&Week"),
            PageName.ANIMAL: self.tr("&Animal"),
            PageName.INDOORS: self.tr("&Indoors"),
        }


class Menus:
    """The menu bar. Its titles stand at once; what is in the menus comes when the pages bring theirs.

    The menus' own letters are F, E, V, N, L, S and H: what a page shows takes others, or else neither would answer.
    """

    def __init__(self, bar: QMenuBar, own: WindowActions) -> None:
        self._own = own
        self._file, self._edit, self._view = (
            bar.addMenu(title) for title in (own.tr("&File"), own.tr("&Edit"), own.tr("&View"))
        )
        self._animal, self._ladder = bar.addMenu(own.tr("A&nimal")), bar.addMenu(own.tr("&Ladder"))
        self._session, self._help = bar.addMenu(own.tr("&Session")), bar.addMenu(own.tr("&Help"))

    def fill(self, paper: Sequence[QAction], rungs: Sequence[QAction | None], put_away: QMenu) -> None:
        """Put everything into them.

        Args:
            paper: printing and saving the week.
            rungs: what can be done with the chosen rungs; None between kinds.
            put_away: the animals that can be brought back.
        """
        own = self._own
        printed = [*paper, own.other_pages]
        moved = [own.export_case, own.import_case, own.export_sheet, own.import_sheet]
        safe = [own.trash, own.backups, own.your_data]
        _fill(self._file, [own.sample, None, *printed, None, *moved, None, *safe, None, own.quit])
        _fill(self._edit, [own.undo, own.redo, None, own.find_animal, None, own.preferences])
        _fill(self._view, [*own.pages.values()])
        _fill(self._animal, [own.new_animal, put_away.menuAction(), None, own.something_wrong])
        _fill(self._ladder, [own.new_ladder, None, *rungs])
        _fill(self._session, [own.log_session, own.from_paper, None, own.practise])
        _fill(self._help, [own.how_tested, None, own.about])


def _fill(menu: QMenu, actions: Sequence[QAction | None]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)
