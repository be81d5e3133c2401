"""Problems with a table from elsewhere that a person can do something about."""

from pathlib import Path

from exposure_planner.errors import FieldProblem, FileProblem, Problem


class SheetIsWorkbook(FileProblem):
    """The file is a spreadsheet program's own, or a page, and not a table as text."""


class SheetIsNoTable(FileProblem):
    """There is no row in the file."""


class SheetTooLarge(FileProblem):
    """The file has more than can be read; `most` is in whatever is too much of it."""

    def __init__(self, path: Path, most: int = 0) -> None:
        super().__init__(path)
        self.most = most


class SheetTooManyRows(SheetTooLarge):
    """The table has more rows than anybody has sessions."""


class SheetTooManyColumns(SheetTooLarge):
    """The table has more columns than anybody notes of a session."""


class SheetCellTooLong(SheetTooLarge):
    """A cell has more letters than any note; perhaps a quotation mark is left open in it."""

    def __init__(self, path: Path, row: int = 1, most: int = 0) -> None:
        super().__init__(path, most)
        self.row = row


class SheetColumnNeeded(FieldProblem):
    """Nobody said which column has the days, the lengths or the levels."""


class SheetOrderNeeded(FieldProblem):
    """Nobody said whether the day or the month comes first."""


class SheetLevelNeeded(FieldProblem):
    """Nobody said which of our levels a word of the table is."""

    def __init__(self, given: str) -> None:
        super().__init__("level")
        self.given = given


class SheetTooManyKinds(FieldProblem):
    """A column has more different words than anybody can match by hand."""

    def __init__(self, field: str, found: int = 0, most: int = 0) -> None:
        super().__init__(field)
        self.found, self.most = found, most


class NothingToImport(Problem):
    """No row of the table would become a session."""


class ImportStopped(Problem):
    """The person stopped it half way; nothing was kept."""

    wished = True
