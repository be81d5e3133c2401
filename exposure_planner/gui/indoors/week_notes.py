"""What is noted of a week, kept as steps that can be undone by name."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.indoors.edits import IndoorEdits
from exposure_planner.household.indoors import IndoorMeasure, IndoorWeek
from exposure_planner.services.indoors import IndoorView
from exposure_planner.wording.indoor_measures import measure_name


class WeekNotes:
    """Keeps numbers and words about a week."""

    def __init__(self, desk: Desk, edits: IndoorEdits) -> None:
        self._desk = desk
        self._edits = edits

    def measure(
        self, view: IndoorView | None, first: date, measure: IndoorMeasure, value: int | None
    ) -> None:
        """Note one number, or that there is none."""
        if view is None:
            return
        before = view.week(first)
        week = before or _new_week(view, first)
        values = dict(week.measures)
        if value is None:
            values.pop(measure, None)
        else:
            values[measure] = value
        ordered = tuple((each, values[each]) for each in IndoorMeasure if each in values)
        translate = self._desk.translate
        name = measure_name(measure, view.animal.species, translate)
        step = (
            translate("indoors", "Clear {name}").format(name=name)
            if value is None
            else translate("indoors", "Note {name}: {value}").format(name=name, value=value)
        )
        self._edits.note_week(step, before, replace(week, measures=ordered))

    def words(self, view: IndoorView | None, first: date, text: str) -> None:
        """Keep the words about the week."""
        if view is None:
            return
        before = view.week(first)
        week = before or _new_week(view, first)
        step = self._desk.translate("indoors", "Note about the week")
        self._edits.note_week(step, before, replace(week, note=text))


def _new_week(view: IndoorView, first: date) -> IndoorWeek:
    return IndoorWeek(id=uuid4(), animal_id=view.animal.id, first=first, measures=())
