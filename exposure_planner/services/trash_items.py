"""What was put away, one item for each thing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.trash import Held, TrashItem, TrashKind
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.erasable import stays_for
from exposure_planner.services.trash_contents import TrashContents

_NOBODY_KNOWS = datetime.min.replace(tzinfo=UTC)

_Found = tuple[datetime, TrashItem]
"""When it was put away, and what it is."""


def trash_items(contents: TrashContents) -> tuple[TrashItem, ...]:
    """The last put away first; those of which nobody knows when come last.

    What lies within another thing that was put away is no item of its own: it comes back with that.
    """
    found = [
        *_animals(contents),
        *_ladders_and_stages(contents),
        *_sessions(contents),
        *_templates(contents),
    ]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(replace(item, stays_for=stays_for(contents, item)) for _, item in found)


def _animals(contents: TrashContents) -> Iterator[_Found]:
    its_ladders: dict[UUID, list[KeptLadder]] = {animal_id: [] for animal_id in contents.animals}
    for ladder in contents.ladders.values():
        its_ladders[ladder.animal_id].append(ladder)
    for animal in contents.animals.values():
        if animal.retired_on is not None:
            held = contents.held_by(its_ladders[animal.id])
            yield _start_of(animal.retired_on), _animal(animal, animal.retired_on, held)


def _ladders_and_stages(contents: TrashContents) -> Iterator[_Found]:
    for ladder in contents.ladders.values():
        if not contents.is_seen(ladder):
            continue
        if not ladder.is_listed:
            yield ladder.put_away_at or _NOBODY_KNOWS, _ladder(contents, ladder)
            continue
        for stage in ladder.retired_stages:
            yield _NOBODY_KNOWS, _stage(contents, ladder, stage)


def _sessions(contents: TrashContents) -> Iterator[_Found]:
    for session in contents.withdrawn:
        ladder = contents.ladders[session.ladder_id]
        if session.withdrawn_at is not None and ladder.is_listed and contents.is_seen(ladder):
            yield session.withdrawn_at, _session(contents, ladder, session)


def _templates(contents: TrashContents) -> Iterator[_Found]:
    for template in contents.templates:
        if template.put_away_at is not None:
            yield template.put_away_at, _template(template)


def _animal(animal: Animal, retired_on: date, held: Held) -> TrashItem:
    return TrashItem(
        kind=TrashKind.ANIMAL,
        id=animal.id,
        title=animal.name,
        animals=(animal.name,),
        held=held,
        put_away_on=retired_on,
    )


def _ladder(contents: TrashContents, ladder: KeptLadder) -> TrashItem:
    return TrashItem(
        kind=TrashKind.LADDER,
        id=ladder.id,
        title=ladder.title,
        animals=contents.names_on(ladder),
        held=replace(contents.held_by([ladder]), ladders=0),
        put_away_on=_day(ladder.put_away_at),
    )


def _stage(contents: TrashContents, ladder: KeptLadder, stage: Stage) -> TrashItem:
    return TrashItem(
        kind=TrashKind.STAGE,
        id=stage.id,
        title=stage.title,
        animals=contents.names_on(ladder),
        ladder=ladder.title,
        ladder_id=ladder.id,
        held=Held(sessions=contents.sessions_on[stage.id]),
    )


def _session(contents: TrashContents, ladder: KeptLadder, session: LoggedSession) -> TrashItem:
    stage = ladder.any_stage(session.stage_id)
    return TrashItem(
        kind=TrashKind.SESSION,
        id=session.id,
        title=stage.title if stage else "",
        animals=contents.names_on(ladder),
        ladder=ladder.title,
        ladder_id=ladder.id,
        on=session.on,
        level=session.peak,
        put_away_on=_day(session.withdrawn_at),
    )


def _template(template: OwnTemplate) -> TrashItem:
    return TrashItem(
        kind=TrashKind.TEMPLATE,
        id=template.id,
        title=template.title,
        put_away_on=_day(template.put_away_at),
    )


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.astimezone().date()


def _start_of(day: date) -> datetime:
    """The local midnight, to stand among moments."""
    return datetime.combine(day, time()).astimezone()
