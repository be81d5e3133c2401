"""What can be erased together, and why the rest stays: whatever is in use never loses what it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.household.trash import Erasure, Held, Keeps, StaysFor, TrashItem, TrashKind
from exposure_planner.services.trash_contents import TrashContents, every_stage


def stays_for(contents: TrashContents, item: TrashItem, going: Erasure | None = None) -> StaysFor | None:
    """Why this cannot go, by itself or together with what is going; None when it can."""
    together = erasure_of([item]) if going is None else going
    if item.kind is TrashKind.STAGE:
        return _stage_stays_for(contents, item.id, together)
    if item.kind is TrashKind.ANIMAL:
        return _animal_stays_for(contents, item.id, together)
    return None


def erasable(
    contents: TrashContents, chosen: Iterable[TrashItem]
) -> tuple[tuple[TrashItem, ...], tuple[TrashItem, ...]]:
    """What of the chosen can go together, and what stays, each with its reason."""
    going, staying = list(chosen), list[TrashItem]()
    while True:
        together = erasure_of(going)
        judged = [replace(item, stays_for=stays_for(contents, item, together)) for item in going]
        held_back = [item for item in judged if item.stays_for is not None]
        if not held_back:
            return tuple(going), tuple(staying)
        # What stays may in turn keep something else.
        staying.extend(held_back)
        going = [item for item in judged if item.stays_for is None]


def erasure_of(items: Iterable[TrashItem]) -> Erasure:
    """The items by their ids."""
    ids: dict[TrashKind, set[UUID]] = {kind: set() for kind in TrashKind}
    for item in items:
        ids[item.kind].add(item.id)
    return Erasure(
        animals=frozenset(ids[TrashKind.ANIMAL]),
        ladders=frozenset(ids[TrashKind.LADDER]),
        stages=frozenset(ids[TrashKind.STAGE]),
        sessions=frozenset(ids[TrashKind.SESSION]),
        templates=frozenset(ids[TrashKind.TEMPLATE]),
    )


def held_by_all(contents: TrashContents, going: Erasure) -> Held:
    """Everything that lies within what goes, each thing counted once, without the chosen things themselves."""
    ladders = [ladder for ladder in contents.ladders.values() if _goes(ladder, going)]
    held = contents.held_by(ladders)
    return replace(held, ladders=sum(ladder.id not in going.ladders for ladder in ladders))


def _stage_stays_for(contents: TrashContents, stage_id: UUID, going: Erasure) -> StaysFor | None:
    leaving = sum(session.stage_id == stage_id for session in _withdrawn_in(contents, going))
    if left := contents.sessions_on[stage_id] - leaving:
        return StaysFor(why=Keeps.SESSIONS, sessions=left)
    for ladder in contents.ladders.values():
        if _goes(ladder, going):
            continue
        for stage in every_stage(ladder):
            if stage.split_of == stage_id and stage.id not in going.stages:
                return StaysFor(why=Keeps.SPLIT, title=stage.title)
    return None


def _animal_stays_for(contents: TrashContents, animal_id: UUID, going: Erasure) -> StaysFor | None:
    for ladder in contents.ladders.values():
        if ladder.animal_id == animal_id:
            other = ladder.with_animal_id
            if ladder.is_listed and other is not None and other not in going.animals:
                return _shared(contents, ladder, other)
        elif not _goes(ladder, going) and (
            ladder.with_animal_id == animal_id or (animal_id, ladder.id) in contents.rated_on
        ):
            return _shared(contents, ladder, ladder.animal_id)
    return None


def _shared(contents: TrashContents, ladder: KeptLadder, other: UUID) -> StaysFor:
    return StaysFor(why=Keeps.SHARED, title=ladder.title, animal=contents.animals[other].name)


def _goes(ladder: KeptLadder, going: Erasure) -> bool:
    return ladder.id in going.ladders or ladder.animal_id in going.animals


def _withdrawn_in(contents: TrashContents, going: Erasure) -> Iterator[LoggedSession]:
    return (session for session in contents.withdrawn if session.id in going.sessions)
