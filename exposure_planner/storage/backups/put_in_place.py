"""Puts a backup where a file lies that cannot be opened; that file is kept under another name."""

import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from exposure_planner.errors import CopyNotMade
from exposure_planner.storage.backups.folder import PREPARING
from exposure_planner.storage.backups.restoring import made_ready

_BESIDE: Final = ("", "-wal", "-shm")


def put_in_place(backup: Path, live: Path, moment: datetime) -> Path | None:
    """Put a backup in the place of a file that cannot be opened, which nobody may have open.

    Returns:
        What the old file is called now; None where there was none.

    Raises:
        FileProblem, DatabaseUnreadable, DatabaseNewer: the backup cannot be restored; nothing was changed.
        CopyNotMade: there is no room beside the old file; nothing was changed.
    """
    try:
        live.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(dir=live.parent, prefix=PREPARING, ignore_cleanup_errors=True) as folder:
            ready = made_ready(backup, live, Path(folder))
            kept = _keep_aside(live, moment)
            # A journal of the old file would be read into the new one.
            for ending in _BESIDE[1:]:
                live.with_name(live.name + ending).unlink(missing_ok=True)
            ready.replace(live)
    except OSError as cause:
        raise CopyNotMade(live) from cause
    return kept


def _keep_aside(live: Path, moment: datetime) -> Path | None:
    """Give the file and its journal another name as well, before the old one goes."""
    if not live.exists():
        return None
    kept = _free_name(live, moment)
    for ending in _BESIDE[:2]:
        source, target = live.with_name(live.name + ending), kept.with_name(kept.name + ending)
        if source.exists():
            try:
                os.link(source, target)
            except OSError:
                # Some disks know no second names.
                shutil.copy2(source, target)
                with suppress(OSError):
                    target.chmod(0o600)
    return kept


def _free_name(live: Path, moment: datetime) -> Path:
    stem = f"{live.stem}-set-aside-{moment.astimezone(UTC):%Y-%m-%d-%H%M%SZ}"
    number = 1
    while (kept := live.with_name(f"{stem}-{number}{live.suffix}")).exists():
        number += 1
    return kept
