"""The planner's numbers as a person reads them: what each is, why it is there, and where it comes from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from exposure_planner.wording.translate import Translate

Say = Callable[[Translate], str]


class Topic(Enum):
    """Under which heading a number stands."""

    WEEK = "week"
    UP = "up"
    RISK = "risk"
    READING = "reading"
    AFTER_A_SCARE = "after_a_scare"
    STUCK = "stuck"
    AFTER_A_BREAK = "after_a_break"
    OTHER = "other"


class Unit(Enum):
    """What a number counts."""

    DAYS = "days"
    SESSIONS = "sessions"
    RUNGS = "rungs"
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    SHARE = "share"
    """From 0 to 1; a person reads per cent."""
    WEIGHT = "weight"
    """As heavy as so many sessions."""
    YES_OR_NO = "yes_or_no"


@dataclass(frozen=True, kw_only=True)
class NumberWords:
    """What a number of the planner is called, and why it is there.

    Attributes:
        name: the policy's own name for it.
        title: a few words that go before the number.
        why: one sentence; empty where nothing is written yet.
    """

    name: str
    topic: Topic
    unit: Unit
    title: Say
    why: Say


def words_of(name: str, topic: Topic, unit: Unit, title: Say, why: Say) -> tuple[str, NumberWords]:
    """The words under the name that they are looked up by."""
    return name, NumberWords(name=name, topic=topic, unit=unit, title=title, why=why)


def topic_name(topic: Topic, translate: Translate) -> str:
    """The heading over a group of numbers."""
    return _TOPICS[topic](translate)


def unit_name(unit: Unit, translate: Translate) -> str:
    """What stands behind the number in its field; empty for a number without a unit."""
    return _UNITS[unit](translate)


_TOPICS: Mapping[Topic, Say] = {
    Topic.WEEK: lambda translate: translate("pace", "The week"),
    Topic.UP: lambda translate: translate("pace", "Before the next rung"),
    Topic.RISK: lambda translate: translate("pace", "How sure the planner must be"),
    Topic.READING: lambda translate: translate("pace", "How a session is read"),
    Topic.AFTER_A_SCARE: lambda translate: translate("pace", "After something was too much"),
    Topic.STUCK: lambda translate: translate("pace", "When it does not go on"),
    Topic.AFTER_A_BREAK: lambda translate: translate("pace", "After a break"),
    Topic.OTHER: lambda translate: translate("pace", "Other numbers"),
}

_UNITS: Mapping[Unit, Say] = {
    Unit.DAYS: lambda translate: translate("pace", "days"),
    Unit.SESSIONS: lambda translate: translate("pace", "sessions"),
    Unit.RUNGS: lambda translate: translate("pace", "rungs"),
    Unit.SECONDS: lambda translate: translate("pace", "s"),
    Unit.MINUTES: lambda translate: translate("pace", "min"),
    Unit.HOURS: lambda translate: translate("pace", "h"),
    Unit.SHARE: lambda _translate: "%",
    Unit.WEIGHT: lambda _translate: "",
    Unit.YES_OR_NO: lambda _translate: "",
}
