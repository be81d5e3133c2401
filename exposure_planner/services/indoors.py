"""A good life indoors: what is done at home in a week, and how each week went."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.errors import MeasureOutOfRange, NothingThere, TimesOutOfRange
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.indoors import (
    HIGHEST_MEASURE,
    MOST_TIMES_A_WEEK,
    IndoorActivity,
    IndoorIdea,
    IndoorPlan,
    IndoorWeek,
)
from exposure_planner.services.draft import check_day, checked_text
from exposure_planner.services.events import EventBus, IndoorsChanged
from exposure_planner.services.indoor_choice import Suggestion, going_on, suggest
from exposure_planner.services.indoor_order import Activities, dropped, grouped, stepped
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock, IndoorIdeas, OpenUnitOfWork


@dataclass(frozen=True, kw_only=True)
class IndoorView:
    """Everything that the Indoors page and its sheet of paper show.

    Attributes:
        plan: what is done now; None where nothing was begun.
        suggestion: what to begin with; empty while a plan goes on.
        weeks: how each week went that was noted, by its first day.
    """

    animal: Animal
    today: date
    plan: IndoorPlan | None
    suggestion: Suggestion
    ideas: tuple[IndoorIdea, ...]
    weeks: tuple[IndoorWeek, ...]

    def idea(self, code: str) -> IndoorIdea | None:
        """The shipped idea of this name; None for one of the person's own."""
        return next((idea for idea in self.ideas if idea.code == code), None)

    def week(self, first: date) -> IndoorWeek | None:
        """What was noted of the week with this first day."""
        return next((week for week in reversed(self.weeks) if week.first == first), None)


class IndoorService:
    """Life indoors. Every edit returns the plan as it was before, which `put_back` takes to undo it."""

    def __init__(
        self,
        open_unit: OpenUnitOfWork,
        bus: EventBus,
        clock: Clock,
        ideas: IndoorIdeas,
        planning: PlanningService,
    ) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._ideas = ideas
        self._planning = planning

    def ideas(self, species: Species) -> tuple[IndoorIdea, ...]:
        """Everything that is shipped for this kind of animal, from the most worthwhile."""
        return self._ideas.ideas(species)

    def plan(self, animal_id: UUID) -> IndoorPlan | None:
        """What is done now; None where nothing was begun, or it was put aside."""
        with self._open_unit() as unit:
            return going_on(unit.indoors.plans(animal_id))

    def view(self, animal_id: UUID) -> IndoorView:
        """Everything that the Indoors page shows. Raises NothingThere."""
        with self._open_unit() as unit:
            animal = unit.animals.get(animal_id)
            plans, weeks = unit.indoors.plans(animal_id), unit.indoors.weeks(animal_id)
        if animal is None:
            raise NothingThere
        plan = going_on(plans)
        return IndoorView(
            animal=animal,
            today=self._clock.today(),
            plan=plan,
            suggestion=self.suggestion(animal) if plan is None else Suggestion(activities=()),
            ideas=self.ideas(animal.species),
            weeks=weeks,
        )

    def suggestion(self, animal: Animal) -> Suggestion:
        """What to begin with; a place where the animal was calm comes first."""
        with self._open_unit() as unit:
            ladders = [ladder for ladder in unit.ladders.of_animal(animal.id) if ladder.is_listed]
        calm = [stage for ladder in ladders for stage in self._planning.reached(ladder.id).passed]
        return suggest(self.ideas(animal.species), calm)

    def begin(self, plan: IndoorPlan) -> None:
        """Keep a new plan; it is the one that goes on from now. Raises BlankText, TimesOutOfRange."""
        tidy = tuple(_checked(activity) for activity in plan.activities)
        self._save(replace(plan, activities=grouped(tidy)))

    def take_back(self, plan: IndoorPlan) -> None:
        """Undo a beginning: the plan counts as put aside on its first day."""
        self._save(replace(plan, ended_on=plan.started_on))

    def put_back(self, before: IndoorPlan) -> None:
        """Undo an edit: the plan becomes what it was."""
        self._save(before)

    def end(self, animal_id: UUID) -> IndoorPlan:
        """Put the plan aside; the weeks stay."""
        return self._edit(animal_id, lambda plan: replace(plan, ended_on=self._clock.today()))

    def add(self, animal_id: UUID, *activities: IndoorActivity) -> IndoorPlan:
        """Put each at the end of its pillar. Raises BlankText, TimesOutOfRange."""
        tidy = tuple(_checked(activity) for activity in activities)
        return self._reorder(animal_id, lambda kept: grouped((*kept, *tidy)))

    def change(self, animal_id: UUID, index: int, activity: IndoorActivity) -> IndoorPlan:
        """Keep other words, another pillar or another number of times. Raises BlankText, TimesOutOfRange."""
        tidy = _checked(activity)
        return self._reorder(
            animal_id,
            lambda kept: grouped(
                tuple(tidy if place == index else known for place, known in enumerate(kept))
            ),
        )

    def take_away(self, animal_id: UUID, index: int) -> IndoorPlan:
        """Do this no more."""
        return self._reorder(
            animal_id, lambda kept: tuple(known for place, known in enumerate(kept) if place != index)
        )

    def step(self, animal_id: UUID, index: int, step: int) -> IndoorPlan:
        """One place up (-1) or down (1)."""
        return self._reorder(animal_id, lambda kept: stepped(kept, index, step))

    def drop(self, animal_id: UUID, index: int, before: int) -> IndoorPlan:
        """Let one go in front of another."""
        return self._reorder(animal_id, lambda kept: dropped(kept, index, before))

    def note_week(self, week: IndoorWeek) -> None:
        """Keep how a week went, for the week that `first` lies in.

        Raises:
            DateInFuture: it has not begun.
            MeasureOutOfRange: one of the measures is not from 0 to 5.
        """
        check_day(week.first, self._clock.today())
        if any(not 0 <= value <= HIGHEST_MEASURE for _, value in week.measures):
            raise MeasureOutOfRange("measure")
        self._save_week(replace(week, first=monday_of(week.first), note=week.note.strip()))

    def take_week_back(self, week: IndoorWeek) -> None:
        """Undo a note: nothing is shown of the week any more."""
        self._save_week(replace(week, first=monday_of(week.first), withdrawn=True))

    def _reorder(self, animal_id: UUID, change: Callable[[Activities], Activities]) -> IndoorPlan:
        return self._edit(animal_id, lambda plan: replace(plan, activities=change(plan.activities)))

    def _edit(self, animal_id: UUID, change: Callable[[IndoorPlan], IndoorPlan]) -> IndoorPlan:
        before = self.plan(animal_id)
        if before is None:
            raise NothingThere
        after = change(before)
        if after != before:
            self._save(after)
        return before

    def _save(self, plan: IndoorPlan) -> None:
        with self._open_unit() as unit:
            unit.indoors.save_plan(plan)
            unit.commit()
        self._bus.publish(IndoorsChanged(animal_id=plan.animal_id))

    def _save_week(self, week: IndoorWeek) -> None:
        with self._open_unit() as unit:
            unit.indoors.save_week(week)
            unit.commit()
        self._bus.publish(IndoorsChanged(animal_id=week.animal_id))


def monday_of(day: date) -> date:
    """The first day of the day's week."""
    return day - timedelta(days=day.weekday())


def _checked(activity: IndoorActivity) -> IndoorActivity:
    if not 1 <= activity.times_a_week <= MOST_TIMES_A_WEEK:
        raise TimesOutOfRange("times")
    return replace(activity, title=" ".join(checked_text(activity.title, "activity").split()))
