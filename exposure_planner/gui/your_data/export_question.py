"""Asks where to, then writes everything into a file to take along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Message, Tone
from exposure_planner.gui.your_data.own_data import Export
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_FILE = "exposure-planner-everything.json"


def ask_where_to_export(
    export: Export, say: Callable[[Message], None], translate: Translate, window: QWidget
) -> None:
    """Ask for a file, write everything into it, and say so."""
    text = QCoreApplication.translate

    def save(file: str) -> None:
        try:
            export(Path(file))
        except Problem as problem:
            say(Message(text=say_problem(problem, translate), tone=Tone.PROBLEM))
            return
        said = text("export_question", "Everything is in {file} now; keep it in a safe place.")
        say(Message(text=said.format(file=file)))

    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(window, text("export_question", "Export everything"), folder)
    dialog.setObjectName("exportEverythingDialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(text("export_question", "Case files (*.json)"))
    dialog.setDefaultSuffix("json")
    dialog.selectFile(_FILE)
    dialog.fileSelected.connect(save)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
