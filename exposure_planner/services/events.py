"""Facts that are announced after they were saved, and the bus that carries them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that has happened and is saved."""


@dataclass(frozen=True, kw_only=True)
class HouseholdsChanged(Event):
    """A household or a person was added or renamed."""


@dataclass(frozen=True, kw_only=True)
class AnimalsChanged(Event):
    """An animal was added, changed, retired or brought back."""

    animal_id: UUID


@dataclass(frozen=True, kw_only=True)
class LadderChanged(Event):
    """A ladder was started or edited, or its status changed; `with_animal_id` where two animals are on it."""

    animal_id: UUID
    ladder_id: UUID
    with_animal_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class SessionRated(Event):
    """A session was logged, edited, withdrawn or brought back; `with_animal_id` where two animals were rated."""

    animal_id: UUID
    ladder_id: UUID
    session_id: UUID
    with_animal_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class MedicinesChanged(Event):
    """A medicine or supplement was told, changed, ended or taken back."""

    animal_id: UUID


@dataclass(frozen=True, kw_only=True)
class OutingChanged(Event):
    """A session under way was begun, marked, paused, ended, or put aside."""

    ladder_id: UUID
    session_id: UUID


@dataclass(frozen=True, kw_only=True)
class WelfareChanged(Event):
    """A gate check, a return-to-normal list, an incident, a stop or an override was kept or undone."""

    animal_id: UUID


@dataclass(frozen=True, kw_only=True)
class TemplatesChanged(Event):
    """A template of a person's own was kept, renamed, put away or put back."""


@dataclass(frozen=True, kw_only=True)
class IndoorsChanged(Event):
    """A life indoors was begun, changed or put aside, or one of its weeks was noted."""

    animal_id: UUID


@dataclass(frozen=True, kw_only=True)
class DayWishChanged(Event):
    """A session was moved to another day, or a day was kept free, or left to the plan again."""

    animal_id: UUID


@dataclass(frozen=True, kw_only=True)
class DayChanged(Event):
    """Midnight has passed."""

    today: date


@dataclass(frozen=True, kw_only=True)
class DataReloaded(Event):
    """Somebody else (a command beside the window) changed the data: read everything again."""


E = TypeVar("E", bound=Event)


class EventBus:
    """Carries facts from the services to whoever listens, in the order of subscription."""

    def __init__(self) -> None:
        self._listeners: dict[type[Event], list[Callable[[Event], None]]] = {}

    def subscribe(self, kind: type[E], listener: Callable[[E], None]) -> None:
        """Call `listener` with every fact of this kind."""
        self._listeners.setdefault(kind, []).append(listener)  # type: ignore[arg-type]

    def publish(self, event: Event) -> None:
        """Tell everybody who subscribed to this kind of fact."""
        for listener in tuple(self._listeners.get(type(event), ())):
            listener(event)
