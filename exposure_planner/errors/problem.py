"""What every problem is."""


class Problem(Exception):
    """Something a person can put right; never a fault of the program."""

    field: str = ""
    """Which field the sentence belongs to; empty for the window's message bar."""
    wished: bool = False
    """Whether the person asked for it, so that nothing went wrong."""


class FieldProblem(Problem):
    """Something typed in one field cannot be kept as it is."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field
