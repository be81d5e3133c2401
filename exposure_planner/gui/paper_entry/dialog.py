"""Asks for a week that was lived by the paper: one row for each session, one key for each answer."""

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.paper_entry.entry import PaperEntry
from exposure_planner.gui.paper_entry.grid import PaperGrid
from exposure_planner.gui.paper_entry.keeping import Drafts, PaperWeek, RowKey, key_of
from exposure_planner.gui.rating.day_field import DayField
from exposure_planner.gui.rating.put_away_bar import PutAwayBar
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.services.floors import ASKED_UP_TO
from exposure_planner.services.paper_weeks import DAYS
from exposure_planner.wording.contradictions import say_contradiction
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE, _LINES_HIGH = 150, 36
_HEAD = ((2, 84), (1, 0))


class PaperDialog(RoomyDialog):
    """A whole week from paper, kept as one step. What was not done is left empty and makes no debt."""

    def __init__(self, desk: Desk, animal_id: UUID, first: date, parent: QWidget | None = None) -> None:
        """`first` is the first day on the paper. Raises NothingThere."""
        super().__init__(parent)
        self.setObjectName("paperDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._desk = desk
        self._animal = desk.services.animals.get(animal_id)
        self._week = PaperWeek(desk.services, self.tr("As on the week’s paper"))
        self._asked: dict[RowKey, tuple[str, ...]] = {}
        self.first = DayField()
        self.first.setObjectName("paperFirst")
        self.grid = PaperGrid(desk.translate)
        self._nothing = wrapped(
            self.tr(
                "Nothing was planned in this week up to today. Choose the day on which your paper begins."
            ),
            "body",
            "paperNothing",
        )
        self._problem = wrapped("", "problem", "paperProblem")
        self._problem.hide()
        self._bar = PutAwayBar()
        self._lay_out()
        self.first.show_day(first)
        self._show_week()
        self._connect()
        self.grid.take_focus()

    def sizeHint(self) -> QSize:
        """As wide as a row, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def reject(self) -> None:
        """Esc: ask once, kindly, where something was filled in."""
        if self._bar.is_asking:
            self._bar.stop_asking()
        elif any(not entry.is_empty for entry in self.grid.entries()):
            self._bar.ask()
        else:
            super().reject()

    def save(self) -> None:
        """Keep every row that has a level, or say at its row what is missing."""
        self._problem.hide()
        entries = self.grid.entries()
        if not self._is_complete(entries):
            return
        drafts = self._week.drafts(entries, self._desk.settings().default_person)
        try:
            if not drafts or self._doubt(drafts):
                return
        except Problem as problem:
            self._show_problem(problem)
            return
        count = len(drafts)
        name = self._desk.translate(
            "paper_entry", "Enter %n session from paper|Enter %n sessions from paper", "", count
        )
        week = self._week
        if do_from_dialog(
            self._desk, name, lambda: week.keep(drafts), lambda: week.take_back(drafts), self._show_problem
        ):
            self.accept()

    def _is_complete(self, entries: tuple[PaperEntry, ...]) -> bool:
        for entry in entries:
            fields = self.grid.fields_of(entry)
            if entry.level is None and not entry.is_empty:
                fields.problem.say(self.tr("A level, please; or leave the whole row empty."))
                fields.level.setFocus()
                return False
            calm = entry.level is not None and entry.level <= ASKED_UP_TO
            if calm and entry.stillness is None:
                fields.problem.say(self.tr("What kind of calm: L for loose, S for still and low?"))
                fields.calm.setFocus()
                return False
        if all(entry.level is None for entry in entries):
            self._problem.setText(self.tr("Write a level into at least one row; the others may stay empty."))
            self._problem.show()
            self.grid.take_focus()
            return False
        return True

    def _doubt(self, drafts: Drafts) -> bool:
        """Ask once about everything that hardly goes together."""
        sentences: list[str] = []
        for entry, draft in drafts:
            session, found = self._week.doubts(entry, draft)
            if found:
                self._asked[key_of(entry)] = tuple(doubt.value for doubt in found)
                sentences += [
                    say_contradiction(doubt, session, self._animal.name, self._desk.translate)
                    for doubt in found
                ]
        if sentences:
            self._bar.doubt(sentences)
        return bool(sentences)

    def _on_right(self) -> None:
        for key, codes in self._asked.items():
            self._week.confirmed[key] = (*self._week.confirmed.get(key, ()), *codes)
        self._asked = {}
        self._bar.stop_asking()
        self.save()

    def _show_problem(self, problem: Problem) -> None:
        if self._week.stuck_at is not None:
            fields = self.grid.fields_of(self._week.stuck_at)
            fields.problem.say(say_problem(problem, self._desk.translate))
            fields.level.setFocus()
            return
        self._problem.setText(say_problem(problem, self._desk.translate))
        self._problem.show()

    def _show_week(self) -> None:
        services, first = self._desk.services, self.first.day()
        today = services.clock.today()
        days = [first + timedelta(days=number) for number in range(DAYS)]
        try:
            rows = services.paper_weeks.rows(self._animal.id, first, today)
        except Problem as problem:
            rows = ()
            self._show_problem(problem)
        self.grid.show_rows(rows, [on for on in days if on <= today])
        self._nothing.setVisible(not rows)

    def _connect(self) -> None:
        self.first.dateChanged.connect(self._show_week)
        self._bar.save_wished.connect(self.save)
        self._bar.right_wished.connect(self._on_right)
        self._bar.leave_wished.connect(self.reject)
        self._bar.put_away_wished.connect(self._put_away)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _put_away(self) -> None:
        super().reject()

    def _lay_out(self) -> None:
        title = self.tr("{animal}’s week from paper").format(animal=self._animal.name)
        self.setWindowTitle(title)
        label = with_role(PlainLabel(self.tr("The paper &begins on")), "quiet")
        label.setBuddy(self.first)
        self.first.setAccessibleName(self.tr("The paper begins on"))
        begins = QWidget()
        row = QHBoxLayout(begins)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(label)
        row.addWidget(self.first)
        row.addStretch()
        head = FoldingGrid((wrapped(title, "title"), begins), _HEAD, stretches=(1, 0), gap=Space.M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.grid)
        column.addWidget(wrapped(self._legend(), "quiet"))
        column.addStretch()
        rows = scrolled(inside)
        # A row is one line, as on the paper; in a narrow window its end is a scroll away.
        rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.grid.field_entered.connect(rows.ensureWidgetVisible)
        layout.addWidget(rows, 1)
        layout.addWidget(self._nothing)
        layout.addWidget(self._problem)
        layout.addWidget(self._bar)

    def _legend(self) -> str:
        return self.tr(
            "Level 0 to 5 · Calm: L loose, S still and low · Food: 0 as at home, 1 slower, 2 picky, 3 refused "
            "there, 4 refused at home too · Ended: P as planned, A the animal asked, Y you, O something else · "
            "Enter goes to the next row. What was not done stays empty."
        )


def first_day_on_paper(today: date) -> date:
    """A paper that was printed a week ago is the one that is full today."""
    return today - timedelta(days=DAYS - 1)
