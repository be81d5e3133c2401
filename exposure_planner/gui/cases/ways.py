"""The ways of a case out to a file and in from one: which questions are asked, and what is said at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from exposure_planner.errors import PassphraseNeeded, PassphraseWrong, Problem
from exposure_planner.errors.sheets import ImportStopped
from exposure_planner.gui.cases.export_dialog import ExportDialog
from exposure_planner.gui.cases.import_dialog import ImportDialog
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.passphrase.dialog import NewPassphraseDialog, OpenWithPassphraseDialog
from exposure_planner.gui.undo.step import Step
from exposure_planner.gui.widgets.long_job import LongJob
from exposure_planner.household.case import Case
from exposure_planner.services.cases.service import TakenIn
from exposure_planner.wording.paper_sheet import as_file_name
from exposure_planner.wording.problems import say_problem


def ask_whose_case(desk: Desk, window: QWidget) -> None:
    """Ask whose case is handed out and, where it is to be sealed, with which passphrase; then for the file."""
    animals = desk.services.animals.all()
    dialog = ExportDialog(animals, desk.animal_id, window)

    def ask_for_passphrase(animal_id: UUID | None, sealed: bool) -> None:  # noqa: FBT001 - a signal's value
        name = next((animal.name for animal in animals if animal.id == animal_id), desk.tr("everybody"))
        if not sealed:
            _ask_where_to(desk, window, animal_id, name, "")
            return
        question = NewPassphraseDialog(window)
        question.typed.connect(lambda typed: _ask_where_to(desk, window, animal_id, name, typed))
        question.finished.connect(question.deleteLater)
        question.open()

    dialog.chosen.connect(ask_for_passphrase)
    dialog.open()


def ask_for_case(desk: Desk, window: QWidget) -> None:
    """Ask for a case file, and show what taking it in would do."""
    question = _file_dialog(window, desk.tr("Import a case"), "json", "case")
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
    with _busy():
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


def _ask_where_to(desk: Desk, window: QWidget, animal_id: UUID | None, name: str, passphrase: str) -> None:
    ending = "case" if passphrase else "json"
    question = _file_dialog(window, desk.tr("Export a case"), ending)
    question.setObjectName("exportFileDialog")
    question.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    question.setDefaultSuffix(ending)
    today = desk.services.clock.today().isoformat()
    question.selectFile(f"{as_file_name(f'{name} {today}')}.{ending}")
    question.fileSelected.connect(lambda file: _export(desk, Path(file), animal_id, passphrase))
    question.open()


def _export(desk: Desk, file: Path, animal_id: UUID | None, passphrase: str) -> None:
    try:
        with _busy():
            desk.services.cases.export(file, None if animal_id is None else [animal_id], passphrase)
    except Problem as problem:
        desk.report(problem)
        return
    desk.say(desk.tr("Saved as {file}").format(file=file))


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
            with _busy():
                self._desk.services.cases.take_back(self._taken)


def _file_dialog(window: QWidget, title: str, *endings: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, title, folder)
    dialog.setNameFilter(
        dialog.tr("Case files ({endings})").format(endings=" ".join(f"*.{end}" for end in endings))
    )
    dialog.finished.connect(dialog.deleteLater)
    return dialog


@contextmanager
def _busy() -> Iterator[None]:
    """Thousands of sessions take some seconds."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
