"""What is asked for is not kept, or not any more."""

from exposure_planner.errors.problem import Problem


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


class NoLadder(Problem):
    """The animal has no ladder yet."""

    def __init__(self, animal: str) -> None:
        super().__init__(animal)
        self.animal = animal


class NothingThere(Problem):
    """What is asked for is not kept, or not any more."""


class NothingForCalendar(Problem):
    """No session is planned in these days, and none has to be taken back: a calendar file may not be empty."""


class SomethingRestsOnIt(Problem):
    """What came in with a file cannot be taken back: something new was kept about it."""
