"""Asks before the sample household comes to stand beside a person's own animals."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk


def ask_for_sample(desk: Desk, window: QWidget) -> None:
    """Ask once, then put the sample household beside what is there."""
    say = QCoreApplication.translate
    question = QMessageBox(
        QMessageBox.Icon.NoIcon,
        say("sample_question", "Add the sample household"),
        say("sample_question", "Four made-up animals with weeks of sessions will stand beside your own."),
        QMessageBox.StandardButton.NoButton,
        window,
    )
    question.setObjectName("sampleQuestion")
    question.setInformativeText(
        say("sample_question", "You can put each of them away again on its Animal page.")
    )
    add = question.addButton(say("sample_question", "Add them"), QMessageBox.ButtonRole.AcceptRole)
    question.addButton(say("sample_question", "Not now"), QMessageBox.ButtonRole.RejectRole)
    question.setDefaultButton(add)
    add.clicked.connect(lambda: _load(desk))
    question.open()


def _load(desk: Desk) -> None:
    from exposure_planner.catalogue.sample import sample_household

    try:
        desk.services.sample.load(sample_household(desk.services.clock.today(), uuid4))
    except Problem as problem:
        desk.report(problem)
