"""File, Put away: everything that was put away, to bring back or to erase on purpose."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk, Message, Tone
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.trash.edits import TrashEdits
from exposure_planner.gui.trash.erase_question import EraseQuestion
from exposure_planner.gui.trash.model import TrashModel
from exposure_planner.gui.trash.table import TrashFilter, TrashTable
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.household.trash import TrashItem, TrashKind
from exposure_planner.wording.erasing import done, each_that_stays
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.trash import say_note, what_it_explains

_SIZE_IN_LETTERS_AND_LINES = (138, 34)


class TrashDialog(QDialog):
    """Everything that was put away. Bringing back can be undone by name; erasing cannot, and asks first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trashDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Put away"))
        self._desk, self._edits = desk, TrashEdits(desk)
        self.model = TrashModel(desk.translate, self)
        self.filter = TrashFilter(self.model, self)
        self.table, self.messages = TrashTable(self.filter), MessageBar()
        self.search = QLineEdit()
        self.search.setObjectName("trashSearch")
        self.search.setPlaceholderText(self.tr("Search what was put away"))
        self.search.setAccessibleName(self.tr("Search what was put away"))
        self.search.setClearButtonEnabled(True)
        self.note = wrapped("", "quiet", "trashNote")
        self.bring_back = self._action("bringBack", self.tr("&Bring back"), ["Return", "Enter"])
        self.erase = self._action("eraseChosen", self.tr("&Erase…"), ["Del"])
        self.nothing = EmptyState(
            self.tr("Nothing is put away"),
            self.tr(
                "Rungs, sessions, ladders and animals that you put away wait here until you want them back."
            ),
        )
        self.nothing_found = EmptyState(
            self.tr("Nothing fits"), self.tr("Look for something else."), self.tr("Show all")
        )
        self._lay_out()
        self._connect()
        # Left alone, Qt opens no window larger than two thirds of the screen.
        self.resize(self.sizeHint())
        self.refresh()
        self.table.selectRow(0)
        (self.table if self.model.rowCount() else self.close_button).setFocus()

    def sizeHint(self) -> QSize:
        """Wide enough for the table, and no larger than the screen."""
        letters, lines = _SIZE_IN_LETTERS_AND_LINES
        return in_letters(self, letters, lines)

    def refresh(self) -> None:
        """Read again what was put away; a row near the one that was chosen stays chosen."""
        row = self.table.currentIndex().row()
        services = self._desk.services
        try:
            self.model.show(services.trash.items(), services.clock.today())
        except Problem as problem:
            self._show(problem)
        self._fit()
        if self.filter.rowCount() and row >= 0:
            self.table.selectRow(min(row, self.filter.rowCount() - 1))

    def _on_found(self) -> None:
        """From the search to what it found."""
        if self.filter.rowCount():
            self.table.selectRow(0)
            self.table.setFocus()

    def _on_bring_back(self) -> None:
        chosen = self.table.chosen()
        if chosen and self._edits.bring_back(chosen, self._show):
            things = len(chosen)
            back = self._desk.translate(
                "trash", "It is back in its place.|All %n are back in their places.", "", things
            )
            undo = self.tr("Undo, in the Edit menu, puts away again what you brought back.")
            self._say(f"{back} {undo}")
        self.refresh()

    def _on_erase(self) -> None:
        self._ask(self.table.chosen())

    def _on_empty(self) -> None:
        self._ask([item for item in self.model.items() if item.kind is not TrashKind.ANIMAL])

    def _ask(self, items: Sequence[TrashItem]) -> None:
        try:
            plan = self._desk.services.trash.before_erasing(items)
        except Problem as problem:
            self._show(problem)
            return
        if not plan.goes:
            self._say("\n".join(each_that_stays(plan.stays, self._desk.translate)), Tone.CARE)
            return
        question = EraseQuestion(plan, self._desk.translate, self)
        question.finished.connect(question.deleteLater)
        question.confirmed.connect(lambda: self._on_confirmed(plan.goes))
        question.open()

    def _on_confirmed(self, goes: Sequence[TrashItem]) -> None:
        try:
            copy = self._desk.services.trash.erase(goes)
        except Problem as problem:
            self._show(problem)
        else:
            # Some step would want back what is gone.
            self._desk.undo_stack.clear()
            self._say(done(len(goes), copy, self._desk.translate))
        self.refresh()
        self.table.setFocus()

    def _fit(self) -> None:
        """Offer only what can be done."""
        chosen, known = self.table.chosen(), self.model.items()
        for action, button in self._buttons:
            action.setEnabled(bool(chosen))
            button.setEnabled(bool(chosen))
            button.setVisible(bool(known))
        self.empty.setEnabled(any(item.kind is not TrashKind.ANIMAL for item in known))
        self.empty.setVisible(bool(known))
        self.note.setText(self._say_chosen(chosen))
        self._parts.setCurrentWidget(self._sheet if known else self.nothing)
        self._table_parts.setCurrentWidget(self.table if self.filter.rowCount() else self.nothing_found)

    def _say_chosen(self, chosen: Sequence[TrashItem]) -> str:
        translate, things = self._desk.translate, len(chosen)
        if things == 1 and chosen[0].stays_for is not None:
            return say_note(chosen[0], translate)
        if things > 1:
            return translate("trash", "%n thing is chosen.|%n things are chosen.", "", things)
        return self.tr("An animal is erased only when you choose it here; “Empty” leaves it.")

    def _say(self, text: str, tone: Tone = Tone.DONE) -> None:
        self.messages.say(Message(text=text, tone=tone))

    def _show(self, problem: Problem) -> None:
        self._say(say_problem(problem, self._desk.translate), Tone.PROBLEM)

    def _action(self, name: str, text: str, keys: list[str]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _connect(self) -> None:
        self.search.textChanged.connect(self.filter.look_for)
        self.search.textChanged.connect(self._fit)
        self.search.returnPressed.connect(self._on_found)
        self.nothing_found.wanted.connect(self.search.clear)
        self.table.selectionModel().selectionChanged.connect(self._fit)
        self.table.doubleClicked.connect(self.bring_back.trigger)
        self.bring_back.triggered.connect(self._on_bring_back)
        self.erase.triggered.connect(self._on_erase)
        self.empty.clicked.connect(self._on_empty)
        self.close_button.clicked.connect(self.reject)
        find = QAction(self)
        find.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Find))
        find.triggered.connect(self.search.setFocus)
        self.addAction(find)

    def _lay_out(self) -> None:
        self._sheet = QWidget()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(wrapped(what_it_explains(self._desk.translate), "strong", "trashExplained"))
        column.addWidget(self.search)
        self._table_parts = QStackedLayout()
        column.addLayout(self._table_parts, 1)
        self._table_parts.addWidget(self.table)
        self._table_parts.addWidget(self.nothing_found)
        column.addWidget(self.note)
        self._parts = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.messages)
        layout.addLayout(self._parts, 1)
        self._parts.addWidget(self.nothing)
        self._parts.addWidget(self._sheet)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        self._buttons: list[tuple[QAction, QPushButton]] = []
        for action, role in ((self.bring_back, "primary"), (self.erase, "")):
            button = with_role(QPushButton(action.text()), role)
            button.setObjectName(f"{action.objectName()}Button")
            button.setAutoDefault(False)
            button.clicked.connect(action.trigger)
            self._buttons.append((action, button))
            foot.addWidget(button)
        self.table.addActions([self.bring_back, self.erase])
        self.empty = QPushButton(self.tr("E&mpty…"))
        self.empty.setObjectName("emptyTrash")
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.setObjectName("closeTrash")
        for button in (self.empty, self.close_button):
            button.setAutoDefault(False)
        foot.addStretch(1)
        foot.addWidget(self.empty)
        foot.addWidget(self.close_button)
        return foot
