"""The page on which it is chosen whose sessions they are, and on which ladder they belong."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.import_csv.draft import ImportDraft
from exposure_planner.gui.import_csv.match_list import MatchList
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.field_error import FieldError
from exposure_planner.gui.widgets.form_parts import form, line
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.spreadsheet import SheetRead
from exposure_planner.services.draft import checked_text
from exposure_planner.wording.import_sheet import say_exact_length


class PlaceFace(Face):
    """Asks for animal and ladder; for a ladder that is there already, for the rung of each step as well."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._desk = draft, draft.desk
        self._shown: SheetRead | None = None
        self.matches: MatchList[UUID | None] | None = None
        self.whose = ChoiceBox[str | None]((), "sheetWhose")
        animals = self._desk.services.animals.all()
        self.animal = ChoiceBox[UUID](((each.id, each.name) for each in animals), "sheetAnimal")
        self.animal.choose(draft.target.animal_id)
        self.ladder = ChoiceBox[UUID | None]((), "sheetLadder")
        self.title = line("sheetTitle")
        self.title_problem = FieldError(self.title)
        self._form = form()
        self._lists = QVBoxLayout()
        self._about = wrapped("", "quiet", "aboutRungs")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(self._form)
        layout.addWidget(self._about)
        layout.addLayout(self._lists, 1)
        self._fill_form()
        self.animal.currentIndexChanged.connect(self._on_animal)
        self.title.textChanged.connect(self.title_problem.clear_problem)

    @property
    def heading(self) -> str:
        """What the page is for."""
        return self.tr("Where do these sessions belong?")

    @property
    def is_begun(self) -> bool:
        """Whether a title was written."""
        return bool(self.title.text().strip())

    def prepare(self) -> None:
        """Ask anew where the rows are others than those that were asked about."""
        if self._draft.read is not self._shown:
            self._offer_whose()
            self._offer_ladders()
            # Only now: where there are too many rungs, it is asked anew after the columns were changed.
            self._shown = self._draft.read

    def enter(self) -> None:
        """Begin with the first choice."""
        (self.whose if self._form.isRowVisible(self.whose) else self.animal).setFocus()

    def may_go_on(self) -> bool:
        """Keep what was chosen; a new ladder wants a title. Raises SheetTooManyKinds."""
        ladder_id = self.ladder.value()
        if ladder_id is None:
            if not self.title.text().strip():
                self.title_problem.say(self.tr("Please write a title."))
                self.title.setFocus()
                return False
            checked_text(self.title.text(), "title")
            self._draft.rungs()
        self._draft.target = replace(
            self._draft.target,
            animal_id=self.animal.value(),
            ladder_id=ladder_id,
            new_title=self.title.text(),
            rungs=self.matches.matched() if self.matches else {},
        )
        return True

    def _fill_form(self) -> None:
        self._form.addRow(self.tr("&Rows of"), self.whose)
        self._form.addRow(self.tr("&Animal"), self.animal)
        self._form.addRow(self.tr("&Ladder"), self.ladder)
        self._form.addRow(self.tr("Its &title"), self.title)
        self._form.addRow(self.title_problem)
        self.title.setPlaceholderText(self.tr("such as: Being alone"))

    def _offer_whose(self) -> None:
        found = tuple(dict.fromkeys(row.whose for row in self._draft.read.rows))
        choices: list[tuple[str | None, str]] = [(each, each or self.tr("(nobody named)")) for each in found]
        if len(found) < 2:
            choices = [(None, self.tr("everybody"))]
        self.whose = self._in_place_of(self.whose, ChoiceBox[str | None](choices, "sheetWhose"))
        self._form.setRowVisible(self.whose, len(found) > 1)
        self._draft.target = replace(self._draft.target, whose=self.whose.value())
        self.whose.currentIndexChanged.connect(self._on_whose)

    def _offer_ladders(self) -> None:
        ladders = [each for each in self._ladders() if each.with_animal_id is None]
        choices: list[tuple[UUID | None, str]] = [(None, self.tr("A new ladder made from the table"))]
        choices += [(each.id, each.title) for each in ladders]
        self.ladder = self._in_place_of(self.ladder, ChoiceBox[UUID | None](choices, "sheetLadder"))
        self.ladder.choose(self._best_of(ladders))
        self.ladder.currentIndexChanged.connect(self._on_ladder)
        self._on_ladder()

    def _best_of(self, ladders: list[KeptLadder]) -> UUID | None:
        """The ladder that has all the table's steps; a new one where none has. Raises SheetTooManyKinds."""
        steps = set(self._draft.rungs())
        if not steps:
            return None
        return next((each.id for each in ladders if steps <= {stage.title for stage in each.stages}), None)

    def _in_place_of(self, old: ChoiceBox, new: ChoiceBox) -> ChoiceBox:  # type: ignore[type-arg]
        place = self._form.indexOf(old)
        label = self._form.labelForField(old)
        self._form.replaceWidget(old, new)
        if place >= 0 and isinstance(label, QLabel):
            label.setBuddy(new)
        old.hide()
        old.deleteLater()
        return new

    def _ladders(self) -> tuple[KeptLadder, ...]:
        return self._desk.services.ladders.of_animal(self.animal.value())

    def _on_animal(self) -> None:
        self._offer_ladders()
        self.answered.emit()

    def _on_whose(self) -> None:
        self._draft.target = replace(self._draft.target, whose=self.whose.value())
        self._on_ladder()

    def _on_ladder(self) -> None:
        while (old := self._lists.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.matches = None
        chosen = self.ladder.value()
        is_new = chosen is None
        self._form.setRowVisible(self.title, is_new)
        self._form.setRowVisible(self.title_problem, is_new and not self.title_problem.isHidden())
        ladder = next((each for each in self._ladders() if each.id == chosen), None)
        if ladder is None:
            self._show_new_rungs()
        else:
            self._show_matches(ladder)
        self.answered.emit()

    def _show_new_rungs(self) -> None:
        rungs = self._draft.rungs()
        self._about.setText(
            self.tr(
                "The new ladder rests at first. Before you open it on the Ladder page, put its rungs in order and "
                "mark those that are outdoors. Its rungs, as they first appear:"
            )
        )
        listed = wrapped("\n".join(rungs), "body", "newRungs")
        listed.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lists.addWidget(scrolled(listed), 1)

    def _show_matches(self, ladder: KeptLadder) -> None:
        self._about.setText(self.tr("Say which rung each step of the table is:"))
        by_title = {stage.title.casefold(): stage.id for stage in ladder.stages}
        lengths = [stage.duration for stage in ladder.stages]
        for stage in ladder.stages:
            # A step that is only a length is the rung of that length, where there is one such.
            if lengths.count(stage.duration) == 1:
                by_title.setdefault(say_exact_length(stage.duration, self._desk.translate), stage.id)
        choices: list[tuple[UUID | None, str]] = [(None, self.tr("Leave these rows out"))]
        choices += [(stage.id, stage.title) for stage in ladder.stages]
        words = [(rung, rung) for rung in self._draft.rungs()]
        self.matches = MatchList[UUID | None](
            words, choices, lambda word: by_title.get(word.casefold()), "rungMatch"
        )
        self._lists.addWidget(scrolled(self.matches), 1)
