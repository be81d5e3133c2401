"""The time zone of this computer, by the name that calendars know."""

import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def local_zone_name() -> str:
    """Its IANA name, such as Europe/Berlin; empty where the computer names none that is known."""
    # Late: no other command needs it.
    import tzlocal

    try:
        with warnings.catch_warnings():
            # What it has to say of the computer's settings helps nobody who waits for a calendar.
            warnings.simplefilter("ignore")
            # A window may stay open over a journey: what was found before does not count.
            tzlocal.reload_localzone()
            name = tzlocal.get_localzone_name()
    # A zone that is not known is a LookupError, and one set to nonsense a ValueError.
    except (LookupError, ValueError, OSError):
        return ""
    return name if name and zone_of(name) is not None else ""


def zone_of(name: str) -> "ZoneInfo | None":
    """The zone of this name; None for no name, or one that is not known here."""
    # Late: every command opens what writes calendars, and few write any.
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name) if name else None
    except (LookupError, ValueError, OSError):
        return None


def is_utc(zone: "ZoneInfo") -> bool:
    """Whether it is universal time by one of its names, which calendars write without any rules."""
    return zone.key in {"UTC", "Etc/UTC", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT", "Universal", "Etc/Universal"}
