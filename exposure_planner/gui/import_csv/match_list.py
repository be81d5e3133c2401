"""Lines that match a word of somebody's table to something of ours."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QGridLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox

V = TypeVar("V")


class MatchList(QWidget, Generic[V]):
    """A line for each word, with what it may be."""

    def __init__(
        self,
        words: Iterable[tuple[str, str]],
        choices: Sequence[tuple[V, str]],
        guess: Callable[[str], V],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make the lines.

        Args:
            words: each word, and what is said of it.
            choices: what it may be, the first where nothing is known.
            guess: what it probably is.
            name: for tests; each line adds its number.
            parent: Qt's.
        """
        super().__init__(parent)
        self._boxes: dict[str, ChoiceBox[V]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for number, (word, said) in enumerate(words):
            box = ChoiceBox[V](choices, f"{name}{number}")
            box.choose(guess(word))
            box.setAccessibleName(said)
            grid.addWidget(wrapped(said), number, 0)
            grid.addWidget(box, number, 1)
            self._boxes[word] = box
        grid.setRowStretch(len(self._boxes), 1)

    @property
    def boxes(self) -> tuple[ChoiceBox[V], ...]:
        """The choices, in the order of the lines."""
        return tuple(self._boxes.values())

    def matched(self) -> dict[str, V]:
        """What was chosen for each word."""
        return {word: box.value() for word, box in self._boxes.items()}
