"""Makes the sheet of each kind of page for an animal."""

from collections.abc import Callable, Mapping
from uuid import UUID

from exposure_planner.gui.desk import Desk
from exposure_planner.services.pages import AnimalPages
from exposure_planner.wording.household_week import say_household_week
from exposure_planner.wording.pages.carry_card import say_carry_card
from exposure_planner.wording.pages.gate_sheet import say_gate_sheet
from exposure_planner.wording.pages.handout import say_handout
from exposure_planner.wording.pages.kinds import PageKind
from exposure_planner.wording.pages.lost_plan import say_lost_plan
from exposure_planner.wording.pages.rating_sheet import say_rating_sheet
from exposure_planner.wording.pages.report import say_report
from exposure_planner.wording.say_indoor_week import say_indoor_week
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.sheets import Sheet
from exposure_planner.wording.week_sheet import WeekSheet


class PageSource:
    """Makes the sheets of one animal. Raises Problem where its data cannot be read."""

    def __init__(self, desk: Desk, animal_id: UUID) -> None:
        self._desk, self._animal_id = desk, animal_id
        self._known: AnimalPages = desk.services.pages.of_animal(animal_id)
        self._today = desk.services.clock.today()
        self._makers: Mapping[PageKind, Callable[[], Sheet | None]] = {
            PageKind.WEEK: lambda: self._week(animal_id) if self._known.ladders else None,
            PageKind.HOUSEHOLD: self._household,
            PageKind.INDOORS: self._indoors,
            PageKind.CARD: lambda: say_carry_card(self._known.facts, desk.translate),
            PageKind.LOST: lambda: say_lost_plan(self._known.facts, desk.translate),
            PageKind.CHECKLIST: self._checklist,
            PageKind.RATING: lambda: say_rating_sheet(self._known.facts, self._known.signs, desk.translate),
            PageKind.REPORT: self._report,
            PageKind.HANDOUT: self._handout,
        }

    @property
    def animal_name(self) -> str:
        """Whose pages these are."""
        return self._known.facts.animal.name

    def sheet(self, kind: PageKind) -> Sheet | None:
        """The page; None where there is nothing to print on it yet."""
        return self._makers[kind]()

    def _week(self, animal_id: UUID) -> WeekSheet:
        view = self._desk.services.planning.week(animal_id, self._today)
        return say_week(view, self._desk.translate, self._desk.settings().scale)

    def _household(self) -> Sheet | None:
        services, household = self._desk.services, self._known.facts.household
        together = [animal for animal in services.animals.all() if animal.household_id == household.id]
        weeks = [self._week(animal.id) for animal in together if services.pages.of_animal(animal.id).ladders]
        return say_household_week(household.name, weeks, self._today, self._desk.translate) if weeks else None

    def _indoors(self) -> Sheet | None:
        services, animal = self._desk.services, self._known.facts.animal
        plan = services.indoors.plan(self._animal_id)
        if plan is None:
            return None
        ideas = {idea.code: idea for idea in services.indoors.ideas(animal.species)}
        return say_indoor_week(animal, plan, ideas, self._today, self._today, self._desk.translate)

    def _checklist(self) -> Sheet | None:
        here = [found for found in self._known.gated if found[0].id == self._desk.ladder_id]
        for _, stage in (*here, *self._known.gated):
            if stage.gate is not None:
                return say_gate_sheet(self._known.facts, stage.gate, stage.title, self._desk.translate)
        return None

    def _report(self) -> Sheet | None:
        ladder_id = self._desk.ladder_id
        if ladder_id is None:
            return None
        return say_report(self._desk.services.pages.report(ladder_id), self._desk.translate)

    def _handout(self) -> Sheet | None:
        if not self._known.ladders:
            return None
        return say_handout(self._known.facts, self._known.ladders, self._desk.translate)
