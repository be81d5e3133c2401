"""The History page: every session of a ladder or of the animal, and what happened besides."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.history.besides import Besides
from exposure_planner.gui.history.chart import SessionChart
from exposure_planner.gui.history.chart_points import chart_points
from exposure_planner.gui.history.edits import HistoryEdits
from exposure_planner.gui.history.entry import Entry
from exposure_planner.gui.history.filter import HistoryFilter
from exposure_planner.gui.history.filter_bar import FilterBar
from exposure_planner.gui.history.happening_edits import HappeningEdits
from exposure_planner.gui.history.lines import Line, line_id, say_count
from exposure_planner.gui.history.model import HistoryModel, HistoryRole
from exposure_planner.gui.history.nothing_here import NothingHere
from exposure_planner.gui.history.reading import WhatWasKept, read_history
from exposure_planner.gui.history.table import SessionTable
from exposure_planner.gui.page import Page
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.settings import Scale

_HEAD = ((2, 80), (1, 0))
"""The title beside what can be chosen, or above it, and how many letters wide the page must be for it."""


class HistoryPage(Page):
    """The History page: every session of a ladder or of the animal, and what happened besides.

    Signals:
        edit_requested(UUID): the person wishes to edit this session in the rating dialog.
        second_requested(UUID): somebody else saw this session too.
    """

    edit_requested = Signal(object)
    second_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("historyPage")
        self._edits, self._happening_edits = HistoryEdits(desk), HappeningEdits(desk)
        self._besides = Besides()
        self.model = HistoryModel(desk.translate, self)
        self.filter = HistoryFilter(self.model, desk.translate, self)
        self.table, self.chart = SessionTable(self.filter), SessionChart(desk.translate)
        self.filter_bar = FilterBar(desk.translate)
        self.scope = ChoiceBox[bool](
            [(False, self.tr("This ladder")), (True, self.tr("All ladders"))], "historyScope"
        )
        self.scope.setAccessibleDescription(self.tr("Whose sessions to show"))
        self.count = with_role(PlainLabel(), "quiet")
        self.count.setObjectName("historyCount")
        self.count.setWordWrap(True)
        self.log = with_role(QPushButton(self.tr("L&og a session")), "primary")
        self.log.setObjectName("logSession")
        self.edit = self._action("editSession", self.tr("E&dit…"), ["Return", "Enter"])
        self.second = self._action("secondRating", self.tr("Somebody else saw &it too…"), [])
        self.withdraw = self._action("withdrawSession", self.tr("&Withdraw"), ["Del"])
        self.nothing = NothingHere()
        self.nothing_found = EmptyState(
            self.tr("No session fits"),
            self.tr("Look for something else, or show all sessions again."),
            self.tr("Show all sessions"),
        )
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the sessions again and show them."""
        animal_id = self.desk.animal_id
        if animal_id is None:
            self._show(WhatWasKept())
            return
        ladder_id = None if self.scope.value() else self.desk.ladder_id
        self.table.leave_room_for_scale(wanted=self.desk.settings().scale is not Scale.OWN)
        try:
            self._show(read_history(self.desk, animal_id, ladder_id))
        except Problem as problem:
            self.desk.report(problem)

    def chosen(self) -> Line | None:
        """The chosen line, or None."""
        index = self.table.currentIndex()
        return index.data(HistoryRole.LINE) if index.isValid() else None

    def selected(self) -> Entry | None:
        """The chosen session, or None."""
        line = self.chosen()
        return line if isinstance(line, Entry) else None

    def select(self, wanted: UUID | None) -> None:
        """Choose this session, or what happened besides, and bring it into sight."""
        for row, line in enumerate(self.model.lines()):
            if line_id(line) == wanted:
                index = self.filter.mapFromSource(self.model.index(row, 0))
                self.table.setCurrentIndex(index)
                self.table.scrollTo(index)
                return

    def _show(self, kept: WhatWasKept) -> None:
        chosen = self.chosen()
        self._besides = kept.besides
        self.scope.setVisible(len(kept.ladders) > 1)
        self.model.show(kept.lines())
        one_ladder = not self.scope.value() and self.desk.ladder_id is not None
        self.nothing.look_at(self.desk.ladder_id if one_ladder else self.desk.animal_id, len(kept.entries))
        self.filter_bar.offer_stages(_stages(kept.entries))
        self._look()
        if chosen is not None:
            self.select(line_id(chosen))
        self._fit_actions()

    def _look(self) -> None:
        """Show what the filter bar asks for."""
        wanted = self.filter_bar.wanted(self._today())
        self.filter.want(wanted)
        self.filter_bar.fit_to(wanted)
        fitting = self.filter.fitting()
        sessions = tuple(line for line in fitting if isinstance(line, Entry))
        self.chart.show_points(chart_points(sessions), self._besides if wanted.besides else Besides())
        self.count.setText(say_count(fitting, self.model.lines(), self.desk.translate))
        self._parts.setCurrentWidget(self._sheet if self.model.rowCount() else self.nothing)
        self._table_parts.setCurrentWidget(self.table if fitting else self.nothing_found)
        self.chart_card.setVisible(bool(sessions))
        self._fit_actions()

    def _today(self) -> date:
        return self.desk.services.clock.today()

    def _fit_actions(self) -> None:
        line = self.chosen()
        for action, button in self._buttons:
            enabled = isinstance(line, Entry) if action is self.second else line is not None
            action.setEnabled(enabled)
            button.setEnabled(enabled)

    def _on_current_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._fit_actions()

    def _on_log(self) -> None:
        self.desk.rating_requested.emit(None)

    def _on_edit(self) -> None:
        line = self.chosen()
        if isinstance(line, Entry):
            self.edit_requested.emit(line.session.id)
        elif line is not None:
            self._happening_edits.open(line, self.window())

    def _on_second(self) -> None:
        entry = self.selected()
        if entry is not None:
            self.second_requested.emit(entry.session.id)

    def _on_withdraw(self) -> None:
        line, row = self.chosen(), self.table.currentIndex().row()
        if line is None:
            return
        if isinstance(line, Entry):
            done = self._edits.withdraw(line.session)
        else:
            done = self._happening_edits.take_back(line)
        if done:
            # The next line in the list is chosen, so that the keyboard stays where it was.
            self.table.selectRow(min(row, self.filter.rowCount() - 1))

    def _on_day_typed(self, session_id: UUID, on: date) -> None:
        if self._edits.change_day(self._edits.get(session_id), on):
            self.select(session_id)

    def _on_note_typed(self, session_id: UUID, note: str) -> None:
        self._edits.change_note(self._edits.get(session_id), note)

    def _action(self, name: str, text: str, keys: list[str]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _connect(self) -> None:
        # A cell's editor must be gone before the row that it stands in changes.
        queued = Qt.ConnectionType.QueuedConnection
        self.model.day_typed.connect(self._on_day_typed, queued)
        self.model.note_typed.connect(self._on_note_typed, queued)
        self.filter_bar.changed.connect(self._look)
        self.scope.currentIndexChanged.connect(self.refresh)
        self.chart.session_chosen.connect(self.select)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.table.opened.connect(self._on_edit)
        self.edit.triggered.connect(self._on_edit)
        self.second.triggered.connect(self._on_second)
        self.withdraw.triggered.connect(self._on_withdraw)
        for button in (self.log, self.nothing.button):
            button.clicked.connect(self._on_log)
        self.nothing_found.wanted.connect(self.filter_bar.show_all)

    def _lay_out(self) -> None:
        self._history = QWidget()
        column = QVBoxLayout(self._history)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._head())
        self.chart_card = Card()
        self.chart_card.content.addWidget(self.chart)
        column.addWidget(self.chart_card)
        column.addWidget(self.filter_bar)
        self._table_parts = QStackedLayout()
        column.addLayout(self._table_parts, 1)
        self._table_parts.addWidget(self.table)
        self._table_parts.addWidget(self.nothing_found)
        column.addLayout(self._foot())
        self._parts = QStackedLayout(self)
        self._parts.addWidget(self.nothing)
        self._sheet = scrolled(self._history)
        self._parts.addWidget(self._sheet)

    def _head(self) -> QWidget:
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addStretch()
        for widget in (self.filter_bar.besides, self.scope, self.log):
            row.addWidget(widget)
        title = with_role(PlainLabel(self.tr("History")), "title")
        return FoldingGrid((title, beside), _HEAD, stretches=(0, 1), gap=Space.M)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.count, 1)
        self._buttons: list[tuple[QAction, QPushButton]] = []
        for action in (self.edit, self.second, self.withdraw):
            button = QPushButton(action.text())
            button.setObjectName(f"{action.objectName()}Button")
            button.clicked.connect(action.trigger)
            self._buttons.append((action, button))
            foot.addWidget(button)
        self.table.addActions([self.edit, self.second, self.withdraw])
        return foot


def _stages(entries: tuple[Entry, ...]) -> list[tuple[UUID, str]]:
    """The rungs that have sessions, from the lowest up."""
    found = {entry.session.stage_id: (entry.stage_place, entry.stage_title) for entry in entries}
    return [(stage_id, title) for stage_id, (_, title) in sorted(found.items(), key=lambda item: item[1])]
