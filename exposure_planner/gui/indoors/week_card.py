"""The card in which a week is noted: which week, five numbers, a few words."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.indoors.measure_row import MeasureRow
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Species
from exposure_planner.household.indoors import IndoorMeasure, IndoorWeek
from exposure_planner.wording.indoor_measures import measures_title, which_end_is_good
from exposure_planner.wording.numbers import say_short_date
from exposure_planner.wording.translate import Translate

_LAST_DAY = timedelta(days=6)
_LONGEST_NOTE = 500


class WeekCard(Card):
    """The card in which a week is noted.

    Signals:
        noted(IndoorMeasure, object): a number was chosen, or None for nothing.
        note_written(str): the words about the week were changed.
        week_wished(int): another week should be shown: -1 the one before, 1 the next.
    """

    noted = Signal(object, object)
    note_written = Signal(str)
    week_wished = Signal(int)

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(measures_title(translate), parent)
        self.setObjectName("indoorWeekCard")
        self._translate = translate
        self._species: Species | None = None
        self.rows: tuple[MeasureRow, ...] = ()
        self._place_of_rows = 2
        self._which = with_role(PlainLabel(), "strong")
        self._which.setObjectName("indoorWeekShown")
        self._kept_note = ""
        self._before, self._next = self._step_buttons()
        self.content.setSpacing(Space.M)
        self.content.addLayout(self._weeks_line())
        self.content.addWidget(wrapped(which_end_is_good(translate), "quiet"))
        self.note = QLineEdit()
        self.note.setObjectName("indoorNote")
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("Anything you would like to remember of this week"))
        self.note.setAccessibleName(self.tr("Note about the week"))
        self.note.editingFinished.connect(self._on_note_finished)
        self.content.addWidget(self.note)

    def show_week(self, first: date, week: IndoorWeek | None, species: Species, this_week: date) -> None:
        """Show what was noted of the week with this first day."""
        if species is not self._species:
            self._make_rows(species)
        last = say_short_date(first + _LAST_DAY, self._translate)
        span = self.tr("{first} to {last}").format(first=say_short_date(first, self._translate), last=last)
        self._which.setText(self.tr("This week, {span}").format(span=span) if first == this_week else span)
        self._next.setEnabled(first < this_week)
        values = dict(week.measures) if week is not None else {}
        for row in self.rows:
            row.show_value(values.get(row.measure))
        self._kept_note = week.note if week is not None else ""
        is_being_written = self.note.hasFocus() and self.note.isModified()
        if self.note.text().strip() != self._kept_note and not is_being_written:
            self.note.setText(self._kept_note)

    def _make_rows(self, species: Species) -> None:
        for row in self.rows:
            self.content.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._species = species
        self.rows = tuple(MeasureRow(measure, species, self._translate) for measure in IndoorMeasure)
        widest = max(row.name.sizeHint().width() for row in self.rows)
        for place, row in enumerate(self.rows):
            row.name.setMinimumWidth(widest)
            row.noted.connect(self.noted)
            row.finished.connect(lambda place=place: self._go_on(place + 1))
            self.content.insertWidget(self._place_of_rows + place, row)

    def _go_on(self, place: int) -> None:
        if place < len(self.rows):
            self.rows[place].take_focus()
        else:
            self.note.setFocus()

    def _on_note_finished(self) -> None:
        self.note.setModified(False)
        written = self.note.text().strip()
        if written != self._kept_note:
            self.note_written.emit(written)

    def _step_buttons(self) -> tuple[QPushButton, QPushButton]:
        before, following = QPushButton("‹"), QPushButton("›")
        before.setObjectName("indoorWeekBefore")
        following.setObjectName("indoorWeekNext")
        before.setAccessibleName(self.tr("The week before"))
        following.setAccessibleName(self.tr("The next week"))
        for button, step in ((before, -1), (following, 1)):
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda _checked=False, step=step: self.week_wished.emit(step))
        return before, following

    def _weeks_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._before)
        row.addWidget(self._which)
        row.addWidget(self._next)
        row.addStretch()
        return row
