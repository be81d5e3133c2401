"""A History page with a few weeks of Miles's sessions, over a real database."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from exposure_planner.gui.history.page import HistoryPage
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.household.welfare import IncidentReport
from exposure_planner.planner.level import Level
from exposure_planner.planner.observed import EndedBy, Food, Severity
from tests.gui.daily import Day, open_day


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path) -> Iterator[Day]:
    """Tuesday evening; Miles has a ladder of eight rungs and no session yet."""
    with open_day(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def weeks(day: Day) -> Day:
    """Five sessions: two calm ones, an uneasy one, a scare, and a calm one lower down."""
    day.rated(1, 40, 0, note="Sunny, quiet building", off_plan_reason="As it came.")
    day.rated(2, 12, 1, food=Food.SLOWER, off_plan_reason="As it came.")
    day.rated(3, 9, 2, ended_by=EndedBy.ANIMAL, minutes=2, off_plan_reason="As it came.")
    day.rated(3, 6, 4, note="A loose dog", off_plan_reason="As it came.")
    day.rated(1, 1, 1, off_plan_reason="As it came.")
    return day


@pytest.fixture
def eventful(weeks: Day) -> Day:
    """The same weeks with thunder, a scare nobody planned, a medicine that goes on and a supplement that ended."""
    for what, ago, level in (("Thunder", 10, None), ("A loose dog in the stairs", 0, Level.PANIC)):
        weeks.services.welfare.report_incident(
            IncidentReport(
                id=uuid4(),
                animal_id=weeks.miles.animal.id,
                on=weeks.today - timedelta(days=ago),
                what=what,
                severity=Severity.MODERATE,
                level=level,
            )
        )
    for kind, what, first, last in (
        (MedicineKind.MEDICATION, "Gabapentin", 7, None),
        (MedicineKind.SUPPLEMENT, "Valerian", 38, 32),
    ):
        weeks.services.medicines.keep(
            Medicine(
                id=uuid4(),
                animal_id=weeks.miles.animal.id,
                kind=kind,
                what=what,
                since=weeks.today - timedelta(days=first),
                until=None if last is None else weeks.today - timedelta(days=last),
                how="As the vet wrote it",
            )
        )
    return weeks


@pytest.fixture
def page(day: Day, qtbot: QtBot) -> HistoryPage:
    """The page on screen, wired as the window wires it."""
    page = HistoryPage(day.desk)
    qtbot.addWidget(page)
    day.whenever_something_changes(page.mark_stale)
    day.desk.ladder_changed.connect(page.mark_stale)
    page.resize(1000, 640)
    page.show()
    return page
