"""The trash: what was put away is kept, brought back on a wish, and erased on purpose only."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from exposure_planner.errors import NothingThere
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.trash import AsItWas, ErasurePlan, TrashItem, TrashKind
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.services.erasable import erasable, erasure_of, held_by_all
from exposure_planner.services.events import (
    AnimalsChanged,
    DataReloaded,
    Event,
    EventBus,
    LadderChanged,
    SessionRated,
    TemplatesChanged,
)
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import Clock, Copies, OpenUnitOfWork, UnitOfWork
from exposure_planner.services.restored_stage import with_stage_back
from exposure_planner.services.trash_contents import TrashContents
from exposure_planner.services.trash_items import trash_items

T = TypeVar("T")


class TrashService:
    """What was put away. Putting away and bringing back return how it was before, which `put_back` takes."""

    def __init__(
        self,
        open_unit: OpenUnitOfWork,
        bus: EventBus,
        clock: Clock,
        planning: PlanningService,
        copies: Copies,
    ) -> None:
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._planning = planning
        self._copies = copies

    def items(self) -> tuple[TrashItem, ...]:
        """What was put away, the last first."""
        with self._open_unit() as unit:
            return trash_items(TrashContents.read(unit))

    def put_away_ladder(self, ladder_id: UUID) -> AsItWas:
        """Take a ladder off every list. Raises NothingThere.

        Its sessions are kept, and a fright among them still gives the animal its rest on every other ladder.
        """
        with self._open_unit() as unit:
            ladder = _there(unit.ladders.get(ladder_id))
        self._keep(AsItWas(ladders=(replace(ladder, put_away_at=self._clock.now()),)))
        return AsItWas(ladders=(ladder,))

    def restore(self, items: Iterable[TrashItem]) -> AsItWas:
        """Bring these back, all or none. Raises NothingThere when one was erased meanwhile.

        A ladder whose start was taken back comes back resting, because nobody knows any more what was asked then.
        """
        wanted = tuple(items)
        with self._open_unit() as unit:
            before = _read(unit, wanted)
        self._keep(_brought_back(before, wanted))
        return before

    def put_back(self, before: AsItWas) -> None:
        """Make these things what they were before. Raises NothingThere when one was erased meanwhile."""
        with self._open_unit() as unit:
            for animal in before.animals:
                _there(unit.animals.get(animal.id))
            for ladder in before.ladders:
                _there(unit.ladders.get(ladder.id))
            for session in before.sessions:
                _there(unit.sessions.get(session.id))
            for template in before.templates:
                _there(unit.templates.get(template.id))
        self._keep(before)

    def before_erasing(self, items: Iterable[TrashItem]) -> ErasurePlan:
        """What would be erased of these, what would stay, and where a copy would lie."""
        with self._open_unit() as unit:
            contents = TrashContents.read(unit)
        return self._plan(contents, items)

    def erase(self, items: Iterable[TrashItem]) -> Path:
        """Erase for ever what of these can go; the file with a copy of everything as it was before.

        Raises:
            NothingThere: none of it can go, or not any more; nothing was erased.
            CopyNotMade: nothing was erased.
        """
        wanted = {(item.kind, item.id) for item in items}
        with self._open_unit() as unit:
            # From here on nobody else can write: the copy holds exactly what is erased.
            unit.trash.keep_others_from_writing()
            contents = TrashContents.read(unit)
            still_there = [item for item in trash_items(contents) if (item.kind, item.id) in wanted]
            plan = self._plan(contents, still_there)
            if not plan.goes:
                raise NothingThere
            copy = self._copies.keep(f"before-emptying-{self._clock.today().isoformat()}.sqlite3")
            unit.trash.erase(erasure_of(plan.goes))
            unit.commit()
        self._planning.forget_all()
        self._bus.publish(DataReloaded())
        return copy

    def _plan(self, contents: TrashContents, items: Iterable[TrashItem]) -> ErasurePlan:
        goes, stays = erasable(contents, items)
        held = held_by_all(contents, erasure_of(goes))
        return ErasurePlan(goes=goes, stays=stays, held=held, copies=self._copies.folder)

    def _keep(self, things: AsItWas) -> None:
        with self._open_unit() as unit:
            for animal in things.animals:
                unit.animals.save(animal)
            for ladder in things.ladders:
                unit.ladders.save(ladder)
            for session in things.sessions:
                unit.sessions.save(session)
            for template in things.templates:
                unit.templates.save(template)
            facts = tuple(_facts(unit, things))
            unit.commit()
        for session in things.sessions:
            self._planning.forget(session.ladder_id)
        # Many things at once are read again once.
        for fact in facts if len(facts) == 1 else (DataReloaded(),):
            self._bus.publish(fact)


def _brought_back(before: AsItWas, items: Iterable[TrashItem]) -> AsItWas:
    ladders = {ladder.id: ladder for ladder in before.ladders}
    for item in items:
        if item.kind is TrashKind.LADDER:
            ladders[item.id] = _listed(ladders[item.id])
        elif item.kind is TrashKind.STAGE and item.ladder_id is not None:
            ladder = ladders[item.ladder_id]
            ladders[ladder.id] = with_stage_back(ladder, _there(ladder.any_stage(item.id)))
    return AsItWas(
        animals=tuple(replace(animal, retired_on=None) for animal in before.animals),
        ladders=tuple(ladders.values()),
        sessions=tuple(replace(session, withdrawn_at=None) for session in before.sessions),
        templates=tuple(replace(template, put_away_at=None) for template in before.templates),
    )


def _listed(ladder: KeptLadder) -> KeptLadder:
    taken_back = ladder.status is LadderStatus.WITHDRAWN
    status = LadderStatus.PAUSED if taken_back else ladder.status
    return replace(ladder, put_away_at=None, status=status)


def _read(unit: UnitOfWork, items: tuple[TrashItem, ...]) -> AsItWas:
    def ids(kind: TrashKind) -> list[UUID]:
        return [item.id for item in items if item.kind is kind]

    of_stages = [item.ladder_id for item in items if item.kind is TrashKind.STAGE and item.ladder_id]
    ladder_ids = dict.fromkeys([*ids(TrashKind.LADDER), *of_stages])
    return AsItWas(
        animals=tuple(_there(unit.animals.get(each)) for each in ids(TrashKind.ANIMAL)),
        ladders=tuple(_there(unit.ladders.get(each)) for each in ladder_ids),
        sessions=tuple(_there(unit.sessions.get(each)) for each in ids(TrashKind.SESSION)),
        templates=tuple(_there(unit.templates.get(each)) for each in ids(TrashKind.TEMPLATE)),
    )


def _facts(unit: UnitOfWork, things: AsItWas) -> Iterator[Event]:
    for animal in things.animals:
        yield AnimalsChanged(animal_id=animal.id)
    for ladder in things.ladders:
        yield LadderChanged(animal_id=ladder.animal_id, ladder_id=ladder.id)
    for session in things.sessions:
        whose = _there(unit.ladders.get(session.ladder_id)).animal_id
        yield SessionRated(animal_id=whose, ladder_id=session.ladder_id, session_id=session.id)
    if things.templates:
        yield TemplatesChanged()


def _there(found: T | None) -> T:
    if found is None:
        raise NothingThere
    return found
