"""Puts things of every kind away, and looks at everything that a person could have in front of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from exposure_planner.bootstrap import Program
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.trash import TrashItem, TrashKind
from exposure_planner.services.bundle import Services
from tests.services.keeping import Kept, keep_animal

LONG_AGO = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class TwoAnimals:
    """Miles with three sessions and a template beside him, and Elfie."""

    program: Program
    miles: Kept
    elfie: Kept
    sessions: tuple[LoggedSession, ...]
    template: OwnTemplate

    @property
    def services(self) -> Services:
        """What a person can do."""
        return self.program.services

    def items(self) -> dict[TrashKind, TrashItem]:
        """What was put away; only where there is at most one of each kind."""
        found = self.services.trash.items()
        by_kind = {item.kind: item for item in found}
        assert len(by_kind) == len(found)
        return by_kind

    def item(self, thing: UUID) -> TrashItem:
        """The item of this thing."""
        return next(item for item in self.services.trash.items() if item.id == thing)

    def put_away(self, kind: TrashKind) -> TrashItem:
        """Put Miles's thing of this kind away, as the pages do."""
        services, miles = self.services, self.miles
        if kind is TrashKind.ANIMAL:
            services.animals.retire(miles.animal.id)
        elif kind is TrashKind.LADDER:
            services.trash.put_away_ladder(miles.ladder.id)
        elif kind is TrashKind.STAGE:
            services.ladders.retire_stage(miles.ladder.id, miles.stage(4).id)
        elif kind is TrashKind.SESSION:
            services.sessions.withdraw(self.sessions[-1].id)
        else:
            self.save_template(replace(self.template, put_away_at=LONG_AGO))
        return self.items()[kind]

    def save_template(self, template: OwnTemplate) -> None:
        """Keep the template like this."""
        with self.program.database.unit_of_work() as unit:
            unit.templates.save(template)
            unit.commit()

    def everything(self) -> dict[str, Any]:
        """Every value that is kept, put away or not, in the order in which it is read."""
        with self.program.database.unit_of_work() as unit:
            return {
                "animals": unit.animals.all(),
                "ladders": unit.trash.ladders(),
                "sessions": tuple(unit.sessions.get(each.id) for each in self.sessions),
                "templates": unit.templates.all(),
            }

    def erase(self, items: Iterable[TrashItem]) -> None:
        """Erase them for ever."""
        self.services.trash.erase(items)


def keep_two_animals(program: Program) -> TwoAnimals:
    """Keep both, with what belongs to them."""
    services = program.services
    miles, elfie = keep_animal(services, stages=5), keep_animal(services, "Elfie", stages=2)
    today = program.clock.today()
    drafts = [
        miles.draft(number, today - timedelta(days=9 - at), 1, off_plan_reason="As it came.")
        for at, number in enumerate((1, 2, 2))
    ]
    rated = tuple(services.sessions.rate(draft).session for draft in drafts)
    template = OwnTemplate(id=uuid4(), title="Balcony", document='title = "Balcony"\n', saved_at=LONG_AGO)
    two = TwoAnimals(program=program, miles=miles, elfie=elfie, sessions=rated, template=template)
    two.save_template(template)
    return two
