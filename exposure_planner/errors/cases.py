"""A case file cannot be taken in, or a sealed one not be opened."""

from datetime import date
from pathlib import Path

from exposure_planner.errors.files import FileProblem
from exposure_planner.errors.problem import Problem


class CaseFileUnreadable(FileProblem):
    """The file is no case file, or says something that cannot be.

    Attributes:
        place: where in the file.
        what: what is wrong there.
    """

    def __init__(self, path: Path, place: str, what: str) -> None:
        super().__init__(path)
        self.place = place
        self.what = what


class CaseFileNewer(FileProblem):
    """The case file was written by a newer version of the program."""


class CaseFileTooLarge(FileProblem):
    """The file is larger than any case file would be."""


class SessionNotYet(FileProblem):
    """The file tells of a session on a day that has not come yet."""

    def __init__(self, path: Path, on: date) -> None:
        super().__init__(path)
        self.on = on


class PassphraseNeeded(FileProblem):
    """The file is sealed, and no passphrase was given."""


class PassphraseWrong(Problem):
    """The file was sealed with another passphrase."""

    field = "passphrase"


class PassphrasesDiffer(Problem):
    """A new passphrase was not typed twice in the same way."""

    field = "passphrase"


class PassphraseTooShort(Problem):
    """A new passphrase is easy to guess.

    Attributes:
        least: how many letters it must have.
    """

    field = "passphrase"

    def __init__(self, least: int) -> None:
        super().__init__(str(least))
        self.least = least


class SealDamaged(Problem):
    """A sealed file is not what it was when it was sealed."""


class SealNewer(Problem):
    """A file was sealed by a newer version of the program."""
