"""The ways of a case out to a file and in from one: which questions are asked, and what is said at the end."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_planner.errors import PassphraseNeeded, PassphraseWrong, Problem
from exposure_planner.errors.sheets import ImportStopped
from exposure_planner.gui.cases.export_dialog import ExportDialog
from exposure_planner.gui.cases.handing_out import HandingOut, case_file_dialog
from exposure_planner.gui.cases.import_dialog import ImportDialog
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.passphrase.dialog import OpenWithPassphraseDialog
from exposure_planner.gui.undo.step import Step
from exposure_planner.gui.widgets.long_job import LongJob
from exposure_planner.gui.widgets.waiting import waiting
from exposure_planner.household.case import Case
from exposure_planner.services.cases.service import TakenIn
from exposure_planner.wording.paper_sheet import as_file_name
from exposure_planner.wording.problems import say_problem


def ask_whose_case(desk: Desk, window: QWidget) -> None:
    """Ask whose case is handed out and, where it is to be sealed, with which passphrase; then for the file."""
    animals = desk.services.animals.all()
    dialog = ExportDialog(animals, desk.animal_id, window)

    def hand_out(animal_id: UUID | None, sealed: bool) -> None:  # noqa: FBT001 - a signal's value
        name = next((animal.name for animal in animals if animal.id == animal_id), desk.tr("everybody"))
        whom = None if animal_id is None else [animal_id]
        out = HandingOut(
            lambda file, passphrase: desk.services.cases.export(file, whom, passphrase),
            as_file_name(f"{name} {desk.services.clock.today().isoformat()}"),
            desk.tr("Export a case"),
            desk.message_posted.emit,
            desk.translate,
        )
        out.ask(window, sealed=sealed)

    dialog.chosen.connect(hand_out)
    dialog.open()


def ask_for_case(desk: Desk, window: QWidget) -> None:
    """Ask for a case file, and show what taking it in would do."""
    question = case_file_dialog(window, desk.tr("Import a case"), "json", "case")
    question.setObjectName("importFileDialog")
    question.setFileMode(QFileDialog.FileMode.ExistingFile)
    question.fileSelected.connect(lambda file: show_case(desk, Path(file), window))
    question.open()


def show_case(desk: Desk, file: Path, window: QWidget) -> None:
    """Show what taking this file in would do; it is done when the person says so."""
    try:
        _show(desk, file, "", window)
    except PassphraseNeeded:
        _ask_to_open(desk, file, window)
    except Problem as problem:
        desk.report(problem)


def _show(desk: Desk, file: Path, passphrase: str, window: QWidget) -> None:
    cases = desk.services.cases
    with waiting():
        case = cases.read(file, passphrase)
        preview = cases.preview(case)
    dialog = ImportDialog(preview, file.name, desk.translate, window)
    dialog.confirmed.connect(lambda: _take_in(desk, case, file, window))
    dialog.open()


def _ask_to_open(desk: Desk, file: Path, window: QWidget) -> None:
    question = OpenWithPassphraseDialog(file.name, window)

    def attempt(typed: str) -> None:
        try:
            _show(desk, file, typed, window)
        except (PassphraseWrong, PassphraseNeeded):
            question.say(say_problem(PassphraseWrong(), desk.translate))
        except Problem as problem:
            question.accept()
            desk.report(problem)
        else:
            question.accept()

    question.typed.connect(attempt)
    question.finished.connect(question.deleteLater)
    question.open()


def _take_in(desk: Desk, case: Case, file: Path, window: QWidget) -> None:
    turn = _Turn(desk, case, file, window)
    name = desk.tr("Take in {file}").format(file=file.name)
    if desk.do(Step(name, turn.do, turn.undo, desk.report)):
        desk.say(desk.tr("Taken in. Undo takes all of it back."))


class _Turn:
    """Takes a case in, and remembers what is needed to take it back."""

    def __init__(self, desk: Desk, case: Case, file: Path, window: QWidget) -> None:
        self._desk, self._case, self._file, self._window = desk, case, file, window
        self._taken: TakenIn | None = None

    def do(self) -> None:
        """Take it in, for the first time or again. Raises ImportStopped, and then nothing was changed."""
        job = LongJob(
            "caseProgress",
            self._desk.tr("Import a case"),
            self._desk.tr("The case is being taken in."),
            len(self._case.records),
            self._window,
        )
        try:
            self._taken = self._desk.services.cases.take_in(self._case, self._file, job.go_on)
        finally:
            job.end()
        if self._taken is None:
            raise ImportStopped

    def undo(self) -> None:
        """Make everything as it was before."""
        if self._taken is not None:
            with waiting():
                self._desk.services.cases.take_back(self._taken)
