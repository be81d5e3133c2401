"""The Week page: seven days from today or any other day, and the way to paper."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.page import Page
from exposure_planner.gui.paper.sheet_paper import PaperWords, SheetPaper
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.week.day_edits import DayEdits
from exposure_planner.gui.week.day_menu import DayMenu
from exposure_planner.gui.week.sheet_view import SheetView
from exposure_planner.gui.week.way_to_calendar import WayToCalendar
from exposure_planner.gui.widgets.empty_state import EmptyState
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.long_words import with_breaks
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.week_sheet import LadderLine, WeekSheet

_WEEK = timedelta(days=7)
_LINE_WIDTH_IN_LETTERS = 120


class WeekPage(Page):
    """Seven days on screen.

    Attributes:
        paper: printing and saving, with the actions for the window's menu.
        calendar: saving for the person's calendar, with its action.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("weekPage")
        self.paper = SheetPaper(desk, self._paper_words(), self)
        self.paper.wanted.connect(self.read_if_stale)
        self.calendar = WayToCalendar(desk, self)
        self.calendar.wanted.connect(self.read_if_stale)
        self._first: date | None = None
        self._title = with_role(PlainLabel(), "title")
        self._title.setObjectName("weekTitle")
        self._title.setWordWrap(True)
        self._ladder = _wrapped("strong")
        self._goal = _wrapped("quiet")
        self._rung = _wrapped("quiet")
        self._more = QVBoxLayout()
        self._more.setSpacing(Space.XS)
        self._this_week = QPushButton(self.tr("From &today"))
        self._edits = DayEdits(desk)
        self._sheet = SheetView()
        self._day_menu = DayMenu(self)
        for wishes in (self._sheet, self._day_menu):
            wishes.move_wished.connect(self.move_session)
        self._sheet.menu_wished.connect(self._on_menu_wished)
        self._day_menu.free_wished.connect(lambda on: self._for_animal(self._edits.keep_free, on))
        self._day_menu.plan_wished.connect(lambda on: self._for_animal(self._edits.leave_to_plan, on))
        self._empty = EmptyState(
            self.tr("No week yet"),
            self.tr("A week is planned from a ladder. Start one, and its first seven days appear here."),
            self.tr("Go to the ladder"),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._week_side())
        self._stack.addWidget(self._empty)
        self._empty.wanted.connect(self._show_ladder)
        # Whatever is looked at by now was chosen before this page was made.
        self._on_ladder_changed()

    def refresh(self) -> None:
        """Read the week again and show it."""
        animal_id = self.desk.animal_id
        if animal_id is None or self.desk.ladder_id is None:
            self._show_nothing()
            return
        first = self._first or self.desk.services.clock.today()
        try:
            view = self.desk.services.planning.week(animal_id, first)
        except Problem as problem:
            self.desk.report(problem)
            self._show_nothing()
            return
        self._show(say_week(view, self.desk.translate, self.desk.settings().scale))

    def move_session(self, start: date, end: date) -> None:
        """Have the session of one day on another, and look at that day."""
        animal_id = self.desk.animal_id
        if animal_id is None or not self._edits.move(animal_id, start, end):
            return
        if end >= self._shown_first() + _WEEK:
            self.show_next_week()
        elif end < self._shown_first():
            self.show_previous_week()
        self._sheet.go_to(end)

    def show_previous_week(self) -> None:
        """Go seven days back."""
        self._go_to(self._shown_first() - _WEEK)

    def show_next_week(self) -> None:
        """Go seven days on."""
        self._go_to(self._shown_first() + _WEEK)

    def show_this_week(self) -> None:
        """Go back to the seven days from today."""
        self._go_to(self.desk.services.clock.today())

    def _go_to(self, first: date) -> None:
        # Without a day of its own the page moves on with the calendar at midnight.
        self._first = None if first == self.desk.services.clock.today() else first
        self.refresh()

    def _shown_first(self) -> date:
        return self._first or self.desk.services.clock.today()

    def _on_ladder_changed(self) -> None:
        self._first = None
        self.paper.promise(sheet=self.desk.ladder_id is not None)
        self.calendar.promise(week=self.desk.ladder_id is not None)
        self.mark_stale()

    def day_menu(self, on: date) -> QMenu | None:
        """What can be done with a day that is shown; gone when it is closed. None where nothing can be."""
        days = tuple(row.day for row in self._sheet.rows)
        row = next((row for row in self._sheet.rows if row.day.on == on and row.is_ahead), None)
        if row is None or self.desk.animal_id is None:
            return None
        wish = self.desk.services.days.kind(self.desk.animal_id, on)
        return self._day_menu.menu(row.day, wish, days, self.desk.services.clock.today(), self)

    def _on_menu_wished(self, on: date, at: QPoint) -> None:
        menu = self.day_menu(on)
        if menu is not None:
            menu.popup(at)

    def _for_animal(self, edit: Callable[[UUID, date], bool], on: date) -> None:
        if self.desk.animal_id is not None:
            edit(self.desk.animal_id, on)

    def _show_ladder(self) -> None:
        self.desk.page_requested.emit(PageName.LADDER)

    def _show_nothing(self) -> None:
        self.paper.put(None)
        self.calendar.put(None, self._shown_first())
        self._stack.setCurrentWidget(self._empty)

    def _show(self, sheet: WeekSheet) -> None:
        self.paper.put(sheet)
        self.calendar.put(sheet, self._shown_first())
        self._title.setText(sheet.dates)
        self._ladder.setText(with_breaks(sheet.ladder))
        self._goal.setText(with_breaks(sheet.goal))
        self._goal.setVisible(bool(sheet.goal))
        self._rung.setText(with_breaks(sheet.strip.text))
        self._show_more(sheet.more)
        self._this_week.setEnabled(self._first is not None)
        self._sheet.show_sheet(sheet, self.desk.services.clock.today())
        self._stack.setCurrentIndex(0)

    def _week_side(self) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LINE_WIDTH_IN_LETTERS)
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addLayout(self._heading())
        column.addWidget(self._sheet, 1)
        from_paper = with_role(QPushButton(self.tr("Put a week from pape&r in…")), "quiet")
        from_paper.setObjectName("fromPaper")
        from_paper.clicked.connect(self.desk.paper_wished)
        column.addWidget(from_paper, 0, Qt.AlignmentFlag.AlignLeft)
        scroll = _scrolled_page(content)
        self._sheet.scroll_with(scroll)
        return scroll

    def _heading(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(self._title)
        column.addSpacing(Space.XS)
        column.addWidget(self._buttons())
        column.addSpacing(Space.XS)
        for label in (self._ladder, self._goal, self._rung):
            column.addWidget(label)
        column.addLayout(self._more)
        return column

    def _show_more(self, ladders: tuple[LadderLine, ...]) -> None:
        """The animal's other ladders, each like the first."""
        while (item := self._more.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in ladders:
            self._more.addSpacing(Space.XS)
            for text, role in ((line.ladder, "strong"), (line.goal, "quiet"), (line.strip.text, "quiet")):
                if text:
                    label = _wrapped(role)
                    label.setText(with_breaks(text))
                    self._more.addWidget(label)
                    label.show()

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = FlowLayout(buttons, gap=Space.S)
        for button in (*self._week_buttons(), *self._paper_buttons()):
            row.addWidget(button)
        return buttons

    def _week_buttons(self) -> tuple[QPushButton, ...]:
        previous = QPushButton("‹")
        following = QPushButton("›")
        previous.setAccessibleName(self.tr("Seven days earlier"))
        following.setAccessibleName(self.tr("Seven days later"))
        for button, name, go in (
            (previous, "previousWeek", self.show_previous_week),
            (self._this_week, "thisWeek", self.show_this_week),
            (following, "nextWeek", self.show_next_week),
        ):
            button.setObjectName(name)
            button.setToolTip(button.accessibleName())
            button.clicked.connect(go)
        return previous, self._this_week, following

    def _paper_words(self) -> PaperWords:
        return PaperWords(
            name="Week",
            print_text=self.tr("&Print…"),
            save_text=self.tr("Save as P&DF…"),
            keys=QKeySequence(QKeySequence.StandardKey.Print),
            saved=self.tr("The week is saved as {file}."),
        )

    def _paper_buttons(self) -> tuple[QPushButton, ...]:
        calendar = _button_for(self.calendar.action, "saveCalendarButton")
        save = _button_for(self.paper.save_action, "savePdfButton")
        show = with_role(_button_for(self.paper.print_action, "printButton"), "primary")
        self.addActions([self.paper.print_action, self.paper.save_action, self.calendar.action])
        return calendar, save, show


def _button_for(action: QAction, name: str) -> QPushButton:
    """A button that does what the action does, and can be pressed when it can."""
    button = QPushButton(action.text())
    button.setObjectName(name)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def _scrolled_page(content: QWidget) -> QScrollArea:
    """The page in the middle of its room, scrolling up and down only."""
    centred = QWidget()
    row = QHBoxLayout(centred)
    row.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
    row.addWidget(content, 1)
    scroll = QScrollArea()
    scroll.setObjectName("weekScroll")
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(centred)
    return scroll


def _wrapped(role: str) -> QLabel:
    label = with_role(PlainLabel(), role)
    label.setWordWrap(True)
    return label
