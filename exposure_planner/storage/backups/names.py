"""What a backup's file is called: its moment and its cause can be read from the name."""

import re
from datetime import UTC, datetime
from typing import Final

from exposure_planner.household.backup import Cause

_SUFFIX: Final = ".sqlite3"
_MOMENT: Final = "%Y-%m-%d-%H%M%SZ"
_NAME: Final = re.compile(
    r"(?P<stem>.+)-(?P<moment>\d{4}-\d\d-\d\d-\d{6}Z)-(?P<cause>[a-z]+(?:-[a-z]+)*)(?:-\d+)?\.sqlite3",
    re.ASCII,
)
_BEFORE_EMPTYING: Final = re.compile(r"before-emptying-\d{4}-\d\d-\d\d(?:-\d+)?\.sqlite3", re.ASCII)
_CAUSES: Final = {cause.value: cause for cause in Cause}


def name_of(stem: str, moment: datetime, cause: Cause) -> str:
    """The name for a backup of the database with this stem, made at this moment, down to the second."""
    return f"{stem}-{moment.astimezone(UTC).strftime(_MOMENT)}-{cause.value}{_SUFFIX}"


def read_name(name: str, stem: str) -> tuple[datetime, Cause] | None:
    """The moment and the cause; None for a name of something else, or of another database."""
    found = _NAME.fullmatch(name)
    if found is None or found["stem"] != stem or found["cause"] not in _CAUSES:
        return None
    try:
        moment = datetime.strptime(found["moment"], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment, _CAUSES[found["cause"]]


def is_before_emptying(name: str) -> bool:
    """Whether it is a copy from before something was erased; its name holds the day alone."""
    return _BEFORE_EMPTYING.fullmatch(name) is not None
