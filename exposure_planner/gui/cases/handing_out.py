"""Asks for the file that a case is handed out in and, where it is to be sealed, for a passphrase before."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Message, Tone
from exposure_planner.gui.passphrase.dialog import NewPassphraseDialog
from exposure_planner.gui.widgets.waiting import waiting
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

Export = Callable[[Path, str], object]
"""Writes a case into a file, sealed where the passphrase is not empty. Raises a Problem."""

_PLAIN, _SEALED = "json", "case"


class HandingOut:
    """One way of a case out to a file.

    Args:
        export: writes it.
        name: what the file is called unless somebody says otherwise; without its ending.
        title: what the dialog that asks for the file is called.
        say: shows a sentence where the person looks.
    """

    def __init__(
        self,
        export: Export,
        name: str,
        title: str,
        say: Callable[[Message], None],
        translate: Translate,
    ) -> None:
        self._export, self._name, self._title = export, name, title
        self._say, self._translate = say, translate

    def ask(self, window: QWidget, *, sealed: bool) -> None:
        """Ask over this window, then write, and say so."""
        if not sealed:
            self._ask_where_to(window, "")
            return
        question = NewPassphraseDialog(window)
        question.typed.connect(lambda typed: self._ask_where_to(window, typed))
        question.finished.connect(question.deleteLater)
        question.open()

    def _ask_where_to(self, window: QWidget, passphrase: str) -> None:
        ending = _SEALED if passphrase else _PLAIN
        question = case_file_dialog(window, self._title, ending)
        question.setObjectName("exportFileDialog")
        question.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        question.setDefaultSuffix(ending)
        question.selectFile(f"{self._name}.{ending}")
        question.fileSelected.connect(lambda file: self._write(Path(file), passphrase))
        question.open()

    def _write(self, file: Path, passphrase: str) -> None:
        try:
            with waiting():
                self._export(file, passphrase)
        except Problem as problem:
            self._say(Message(text=say_problem(problem, self._translate), tone=Tone.PROBLEM))
            return
        said = QCoreApplication.translate("handing_out", "Saved as {file}")
        self._say(Message(text=said.format(file=file)))


def case_file_dialog(window: QWidget, title: str, *endings: str) -> QFileDialog:
    """A dialog for case files with these endings; gone when it is closed."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, title, folder)
    dialog.setNameFilter(
        dialog.tr("Case files ({endings})").format(endings=" ".join(f"*.{end}" for end in endings))
    )
    dialog.finished.connect(dialog.deleteLater)
    return dialog
