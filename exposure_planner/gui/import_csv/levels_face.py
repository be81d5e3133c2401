"""The page on which a person says which of our levels each word of the table is; nothing is guessed."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.errors.sheets import SheetLevelNeeded
from exposure_planner.gui.advice.sentences import Sentences, wrapped
from exposure_planner.gui.import_csv.draft import ImportDraft
from exposure_planner.gui.import_csv.match_list import MatchList
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.planner.level import Level
from exposure_planner.wording.levels import level_anchor, level_name

_NOT_SAID, _LEFT_OUT = "", "out"


class LevelsFace(Face):
    """A line for each word or number that the table has for how the animal was."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._translate = draft, draft.desk.translate
        self._words: tuple[str, ...] = ()
        self._said: dict[str, str] = {}
        self.matches: MatchList[str] | None = None
        self._lists = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(
            wrapped(
                self.tr(
                    "Another scale is not ours, and only you know what you saw: choose a level for each, or leave "
                    "its rows out. The line that matters lies between Uneasy and Worried."
                )
            )
        )
        layout.addLayout(self._lists, 1)

    @property
    def heading(self) -> str:
        """What the page is for."""
        return self.tr("Which level was it?")

    def prepare(self) -> None:
        """Ask for the words of the rows that are meant; what was said of a word before stays said."""
        if self.matches is not None:
            self._said |= self.matches.matched()
        self._words = self._draft.level_words()
        animal = self._draft.desk.services.animals.get(self._draft.target.animal_id)
        while (old := self._lists.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.matches = MatchList[str](
            [(word, self._line(word)) for word in self._words], self._choices(), self._guess, "levelMatch"
        )
        for box in self.matches.boxes:
            box.currentIndexChanged.connect(self.answered)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.matches)
        column.addWidget(self._anchors(animal))
        column.addStretch(1)
        self._lists.addWidget(scrolled(inside), 1)

    def enter(self) -> None:
        """Begin with the first word."""
        if self.matches is not None and self.matches.boxes:
            self.matches.boxes[0].setFocus()

    def may_go_on(self) -> bool:
        """Only when every word has a level or is left out. Raises SheetLevelNeeded."""
        said = self.matches.matched() if self.matches else {}
        for word, box in zip(said, self.matches.boxes if self.matches else (), strict=True):
            if said[word] == _NOT_SAID:
                box.setFocus()
                raise SheetLevelNeeded(word)
        self._draft.target = replace(self._draft.target, levels=_levels(said))
        self._draft.make_plan()
        return True

    def _anchors(self, animal: Animal) -> Sentences:
        """What our levels look like in such an animal."""
        said = [
            f"{int(level)}  {level_name(level, self._translate)}: "
            f"{level_anchor(level, animal.species, self._translate)}"
            for level in Level
        ]
        return Sentences(self.tr("Our levels"), said, "quiet")

    def _choices(self) -> list[tuple[str, str]]:
        named = [(str(int(level)), f"{int(level)}  {level_name(level, self._translate)}") for level in Level]
        return [(_NOT_SAID, self.tr("Please choose")), (_LEFT_OUT, self.tr("Leave these rows out")), *named]

    def _guess(self, word: str) -> str:
        if word in self._said:
            return self._said[word]
        if not word:
            return _LEFT_OUT
        ours = self._draft.level_of_ours(word)
        return _NOT_SAID if ours is None else str(int(ours))

    def _line(self, word: str) -> str:
        rows = self._draft.rows_with(word)
        counted = self._translate("import_sheet", "%n row|%n rows", "", rows)
        said = f"“{' '.join(word.split())}”" if word else self.tr("(nothing noted)")
        return f"{said} · {counted}"


def _levels(said: Mapping[str, str]) -> dict[str, Level | None]:
    return {word: None if level == _LEFT_OUT else Level(int(level)) for word, level in said.items()}
