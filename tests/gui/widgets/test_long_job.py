"""A long job says how far it is and can be stopped; a short one says nothing."""

import pytest
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_planner.gui.widgets.long_job import LongJob


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Over which it is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def new_job(window: QWidget) -> tuple[LongJob, QProgressDialog]:
    job = LongJob("newJob", "Import", "It is being taken in.", 100, window)
    dialog = window.findChild(QProgressDialog, "newJob")
    assert dialog is not None
    return job, dialog


def test_one_that_takes_no_time_is_never_seen(window: QWidget) -> None:
    job, dialog = new_job(window)

    assert all(job.go_on(done) for done in range(100))

    assert not dialog.isVisible()
    job.end()


def test_it_shows_how_far_it_is_and_stays_until_its_end(window: QWidget) -> None:
    job, dialog = new_job(window)
    dialog.show()

    assert job.go_on(40)
    assert (dialog.value(), dialog.maximum(), dialog.isVisible()) == (40, 100, True)
    # All steps are done before the job is: what is left takes its time too.
    assert job.go_on(100)
    assert dialog.isVisible()

    job.end()
    assert not dialog.isVisible()


def test_whoever_stops_it_is_heard_at_the_next_step_and_after_it(window: QWidget) -> None:
    job, dialog = new_job(window)
    dialog.show()
    assert job.go_on(10)

    stop = dialog.findChild(QPushButton)
    assert stop is not None
    assert stop.text() == "&Stop"
    stop.click()

    assert not job.go_on(20)
    assert not job.go_on(30)
    job.end()
