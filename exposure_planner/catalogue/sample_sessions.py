"""Reads the sessions of the sample, one row each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from uuid import UUID

from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.catalogue.strict_table import StrictTable
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.people import Person
from exposure_planner.household.session import LoggedSession, Rating, TriggerMet
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import Choice, EndedBy, Food, Play, Severity

_OLDEST_DAYS = 730


@dataclass(frozen=True, kw_only=True)
class SessionReader:
    """Turns rows into sessions of one animal's ladder.

    Attributes:
        people: who may have rated, by name.
        floors: the lowest level that each sign allows.
    """

    ladder: KeptLadder
    people: dict[str, Person]
    floors: dict[str, Level]
    today: date
    new_id: Callable[[], UUID]

    def session(self, row: StrictTable) -> LoggedSession:
        """One session. Raises ResourceBroken."""
        stage = self.ladder.stages[row.whole("stage", 1, len(self.ladder.stages)) - 1]
        planned = timedelta(minutes=row.number("planned", 0.1, 240, stage.duration / timedelta(minutes=1)))
        food = row.choice("food", Food, Food.AS_AT_HOME)
        session = LoggedSession(
            id=self.new_id(),
            ladder_id=self.ladder.id,
            stage_id=stage.id,
            on=days_back(row, "days_ago", self.today),
            planned=planned,
            actual=timedelta(minutes=row.number("minutes", 0.1, 240, planned / timedelta(minutes=1))),
            ratings=self._ratings(row, food),
            started=self._time(row),
            food=food,
            play=row.choice("play", Play, Play.UNKNOWN),
            choice=row.choice("choice", Choice, Choice.BY_ITSELF),
            ended_by=row.choice("ended_by", EndedBy, EndedBy.PLAN),
            recovery=timedelta(seconds=row.number("recovery_s", 0, 86_400))
            if row.has("recovery_s")
            else None,
            escape_attempt=row.flag("escape_attempt"),
            other_stress=row.choice("other_stress", Severity, Severity.NONE),
            triggers=tuple(_trigger(each) for each in row.tables("triggers", 5, "trigger")),
            weather=row.text("weather", _weather(stage), longest=60),
            note=row.text("note", ""),
            off_plan_reason=row.text("off_plan_reason", ""),
        )
        row.finish()
        return session

    def _ratings(self, row: StrictTable, food: Food) -> tuple[Rating, ...]:
        first = self._rating(row, food)
        return (first, *(self._finished_rating(each, food) for each in row.tables("also", 3, "rating")))

    def _finished_rating(self, row: StrictTable, food: Food) -> Rating:
        rating = self._rating(row, food)
        row.finish()
        return rating

    def _rating(self, row: StrictTable, food: Food) -> Rating:
        name = row.text("by", longest=60)
        if name not in self.people:
            raise row.broken("by", f"there is nobody called “{name}”")
        signs = row.texts("signs")
        for code in signs:
            if code not in self.floors:
                raise row.broken("signs", f"there is no sign called “{code}”")
        level = row.choice("level", Level)
        floor = max(
            [Level.SETTLED, FLOOR_OF_FOOD.get(food, Level.SETTLED), *(self.floors[code] for code in signs)]
        )
        reason = row.text("lower_reason", "")
        return Rating(
            id=self.new_id(),
            person_id=self.people[name].id,
            signs=signs,
            before_floor=level,
            floor=floor,
            kept=level if reason else max(level, floor),
            lower_reason=reason,
            end=row.choice("end", Level) if row.has("end") else None,
        )

    def _time(self, row: StrictTable) -> time:
        text = row.text("at", longest=5)
        try:
            return time.fromisoformat(text)
        except ValueError as error:
            raise row.broken("at", "it must be a time such as 18:30") from error


FLOOR_OF_FOOD = {Food.REFUSED_THERE: Level.WORRIED, Food.REFUSED_AT_HOME: Level.VERY_FRIGHTENED}
"""`domain.md` 1.8."""


def days_back(row: StrictTable, key: str, today: date) -> date:
    """The day that lies so many days before today; at least one, because today is the reader's own."""
    return today - timedelta(days=row.whole(key, 1, _OLDEST_DAYS))


def floors_for(species: Species) -> dict[str, Level]:
    """The lowest level that each sign of such an animal allows."""
    return {sign.code: sign.floor for sign in ShippedSigns().signs(species)}


def _weather(stage: Stage) -> str:
    return "Mild and dry" if stage.outdoors else "Indoors"


def _trigger(row: StrictTable) -> TriggerMet:
    trigger = TriggerMet(
        what=row.text("what", longest=80),
        distance_m=row.number("distance_m", 0, 1000) if row.has("distance_m") else None,
        one_off=row.flag("one_off"),
    )
    row.finish()
    return trigger
