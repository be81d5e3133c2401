"""Problems that a person can do something about. `wording.problems` has the sentence for each."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import UUID


class Problem(Exception):
    """Something a person can put right; never a fault of the program."""

    field: str = ""
    """Which field the sentence belongs to; empty for the window's message bar."""


class FieldProblem(Problem):
    """Something typed in one field cannot be kept as it is."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class BlankText(FieldProblem):
    """A name or title has no letters in it."""


class LevelOutOfRange(FieldProblem):
    """A level must be a whole number from 0 to 5."""

    def __init__(self, given: object) -> None:
        super().__init__("level")
        self.given = given


class DateInFuture(FieldProblem):
    """A session cannot have been on a day that has not come yet."""


class NotADate(FieldProblem):
    """A day that cannot be read."""

    def __init__(self, field: str, given: str) -> None:
        super().__init__(field)
        self.given = given


class NotAWeek(NotADate):
    """A week that cannot be read."""


class MinutesOutOfRange(FieldProblem):
    """Minutes must be above zero and below a day's length."""


class TimesOutOfRange(FieldProblem):
    """Something is done at home once to 21 times a week."""


class MeasureOutOfRange(FieldProblem):
    """What is noted of a week indoors goes from 0 to 5."""


class AnimalsOutOfRange(FieldProblem):
    """A comparison leads at least one animal of each kind, and not more than can be waited for."""

    def __init__(self, given: object, most: int) -> None:
        super().__init__("animals")
        self.given = given
        self.most = most


class YearOutOfRange(FieldProblem):
    """A birth year that cannot be."""


class LimitsOutOfOrder(FieldProblem):
    """The four limits of the weather do not go up from the coldest to the hottest."""


class ReasonNeeded(FieldProblem):
    """What the person wishes goes against a rule, and wants a written reason."""


class ReasonTooShort(ReasonNeeded):
    """What was written is no reason yet."""


class SecondLevelNeeded(FieldProblem):
    """Two animals are on the ladder, and only one of them was rated."""


class NobodyBeside(FieldProblem):
    """Something was said of a second animal, and only one is on the ladder."""


class WrongNumber(Protocol):
    """A number with the bounds that it does not keep."""

    @property
    def name(self) -> str:
        """The policy's own name for it."""

    @property
    def low(self) -> float:
        """The least that it may be."""

    @property
    def high(self) -> float:
        """The most that it may be."""


class NumbersOutOfBounds(Problem):
    """Numbers of a pace that are not safe or make no sense, all of them at once."""

    def __init__(self, wrong: Sequence[WrongNumber]) -> None:
        super().__init__(", ".join(number.name for number in wrong))
        self.wrong = tuple(wrong)


class LadderHasNoStages(Problem):
    """A ladder needs at least one stage for this."""


class DaysOutOfOrder(FieldProblem):
    """A last day lies before its first day."""


class DayIsOver(Problem):
    """What is planned of a day cannot be changed once it is over."""


class DayStaysFree(Problem):
    """The planner plans no session on the day that one should be moved to.

    Attributes:
        reason: the planner's own for that day; None where it gives none.
        animal: the animal's name.
        names: the title of every stage that the reason may name.
    """

    def __init__(
        self, day: date, reason: object = None, animal: str = "", names: Mapping[UUID, str] | None = None
    ) -> None:
        super().__init__(day.isoformat())
        self.day = day
        self.reason = reason
        self.animal = animal
        self.names = names or {}


class RatedAlready(Problem):
    """This person has rated the session."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.field = "person"


class LastStage(LadderHasNoStages):
    """The ladder would have no stage left."""


class OutdoorsBeforeGate(Problem):
    """A rung outdoors would come before the outdoor check."""

    field = "gate"

    def __init__(self, rung: str, gate: str | None) -> None:
        super().__init__(rung)
        self.rung = rung
        self.gate = gate


class RungsNotNeighbours(Problem):
    """Only rungs that stand one above the other can become one."""


class CopiedRungsUnreadable(Problem):
    """What lies on the clipboard is not what a ladder's rungs were copied as."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


class NoSuchAnimal(Problem):
    """Nobody of that name is kept here."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


class SeveralAnimals(Problem):
    """The name alone does not say which animal is meant."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class NoSuchStage(Problem):
    """No ladder of this animal has a stage of that title."""

    def __init__(self, title: str, known: tuple[str, ...]) -> None:
        super().__init__(title)
        self.title = title
        self.known = known


class StageNeeded(FieldProblem):
    """Nothing is advised just now, so somebody has to say which stage was done."""


class NoLadder(Problem):
    """The animal has no ladder yet."""

    def __init__(self, animal: str) -> None:
        super().__init__(animal)
        self.animal = animal


class NothingThere(Problem):
    """What is asked for is not kept, or not any more."""


class NothingForCalendar(Problem):
    """No session is planned in these days, and none has to be taken back: a calendar file may not be empty."""


class FileProblem(Problem):
    """A problem with one file or folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class FolderNotWritable(FileProblem):
    """The folder cannot be written to."""


class FileNotWritable(FileProblem):
    """The file cannot be written."""


class DiskFull(FileProblem):
    """No room is left where the data lies."""


class DatabaseLocked(FileProblem):
    """Another program keeps the database to itself."""


class DatabaseUnreadable(FileProblem):
    """The file is damaged or is not a database of ours."""


class DatabaseNoSqliteFile(FileProblem):
    """The address leads to another kind of database than a SQLite file."""


class DatabaseNewer(FileProblem):
    """The database was written by a newer version of the program."""


class DatabaseGone(FileProblem):
    """The database file was moved or deleted while it was open."""


class CopyNotMade(FileProblem):
    """No copy of the database could be written, so nothing was done that cannot be undone."""


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


class SomethingRestsOnIt(Problem):
    """What came in with a file cannot be taken back: something new was kept about it."""


class PhotoUnreadable(FileProblem):
    """The file is not a picture that can be read."""


class PrinterGone(Problem):
    """The printer does not answer."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ResourceBroken(Problem):
    """A shipped or given file breaks its own rules: names file, place in it and what is wrong."""

    def __init__(self, file: str, place: str, what: str) -> None:
        super().__init__(f"{file}: {place}: {what}")
        self.file = file
        self.place = place
        self.what = what


class LadderNoTemplate(Problem):
    """A ladder cannot be kept as a template yet: names the place in it and what is wrong there."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


class TemplateKeptAlready(Problem):
    """The same template is kept already, perhaps by another name."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class TemplateInTrash(TemplateKeptAlready):
    """The same template is kept, but was put away."""


class PassphraseWrong(Problem):
    """The file was sealed with another passphrase."""

    field = "passphrase"


class SealDamaged(Problem):
    """A sealed file is not what it was when it was sealed."""


class SealNewer(Problem):
    """A file was sealed by a newer version of the program."""
