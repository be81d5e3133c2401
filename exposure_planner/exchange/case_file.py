"""Case files: everything about an animal, or about everybody, as one file of JSON."""

import json
from datetime import datetime
from pathlib import Path
from typing import Final

from exposure_planner.errors import CaseFileNewer, CaseFileTooLarge, CaseFileUnreadable, PassphraseNeeded
from exposure_planner.exchange.bounded_file import read_bounded
from exposure_planner.exchange.case_document import NewerCase, NotACase, case_in, document_of
from exposure_planner.exchange.sealed_file import is_sealed, seal, unseal
from exposure_planner.exchange.whole_file import write_whole
from exposure_planner.household.case import Case

LARGEST: Final = 256 * 1024 * 1024
"""Bytes: ten thousand sessions with their advice are twenty million."""


class CaseFileStore:
    """Writes and reads case files."""

    def write(self, case: Case, now: datetime, path: Path, passphrase: str = "") -> None:
        """Write it, sealed where there is a passphrase. Raises FileNotWritable; an older file is as it was then."""
        document = json.dumps(document_of(case, now), ensure_ascii=False, indent=1, allow_nan=False)
        content = (document + "\n").encode("utf-8")
        write_whole(path, seal(content, passphrase) if passphrase else content, private=True)

    def read(self, path: Path, passphrase: str = "") -> Case:
        """What a file holds.

        Raises:
            FileNotReadable: there is no such file, or it may not be read.
            CaseFileUnreadable, CaseFileNewer, CaseFileTooLarge: it is none that can be taken in.
            PassphraseNeeded, PassphraseWrong, SealDamaged, SealNewer: it is sealed, and cannot be opened like this.
        """
        content = _content(path)
        if is_sealed(content):
            if not passphrase:
                raise PassphraseNeeded(path)
            content = unseal(content, passphrase)
        try:
            return case_in(_parsed(content))
        except NotACase as wrong:
            raise CaseFileUnreadable(path, wrong.place, wrong.what) from wrong
        except NewerCase as newer:
            raise CaseFileNewer(path) from newer


def _content(path: Path) -> bytes:
    content = read_bounded(path, LARGEST)
    if content is None:
        raise CaseFileTooLarge(path)
    return content


def _parsed(content: bytes) -> object:
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
        # Half of a letter that was written as an escape: no text, and nothing that could be kept.
        json.dumps(document, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as cause:
        raise NotACase("the file", "it is no JSON that can be read") from cause
    return document


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is no number of JSON")
