"""Every page besides the week, of a given animal."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import uuid4

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from exposure_planner.household.advice_given import AdviceGiven
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.medicine import Medicine, MedicineKind
from exposure_planner.household.people import Household, Person
from exposure_planner.household.session import LoggedSession, Rating, TriggerMet
from exposure_planner.household.sign import Sign
from exposure_planner.household.welfare import IncidentReport, PlanOverride
from exposure_planner.planner import Food, Gate, Level, Move, advise
from exposure_planner.planner.observed import EndedBy, Severity
from exposure_planner.wording.pages.carry_card import say_carry_card
from exposure_planner.wording.pages.gate_sheet import say_gate_sheet
from exposure_planner.wording.pages.handout import say_handout
from exposure_planner.wording.pages.lost_plan import say_lost_plan
from exposure_planner.wording.pages.page_facts import PageFacts
from exposure_planner.wording.pages.rating_sheet import say_rating_sheet
from exposure_planner.wording.pages.report import ReportFacts, say_report
from exposure_planner.wording.sheet_parts import PartsSheet
from exposure_planner.wording.translate import Translate
from tests.printing.weeks import TODAY, hallway_ladder, miles, up_to_the_landing

SIGNS = tuple(
    Sign(code=f"sign{number}", floor=Level(2 + number % 4), text=f"Sign number {number} of many")
    for number in range(20)
)


def facts_of(animal: Animal, photo: bytes | None = None) -> PageFacts:
    """A household of two with this animal."""
    household = Household(id=animal.household_id, name="Home", phone="030 1234567")
    people = tuple(Person(id=uuid4(), household_id=household.id, name=name) for name in ("Robin", "Sam"))
    return PageFacts(animal=animal, household=household, people=people, photo=photo, today=TODAY)


def a_photo() -> bytes:
    """A grey picture, wider than high."""
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#806040"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def report_facts(animal: Animal, kept: KeptLadder, text: str = "a crate fell") -> ReportFacts:
    """Ten calm sessions, an uneasy one and a scare, with everything that a report tells of."""
    sessions = tuple(
        _logged(kept, index, each.on, each.peak, text) for index, each in enumerate(up_to_the_landing(kept))
    )
    scare = replace(sessions[-1], id=uuid4(), on=TODAY, ratings=(_rating(Level.PANIC),))
    return ReportFacts(
        page=facts_of(animal),
        kept=kept,
        sessions=(*sessions, scare),
        incidents=(
            IncidentReport(id=uuid4(), animal_id=animal.id, on=TODAY, what=text, severity=Severity.MILD),
        ),
        medicines=(
            Medicine(id=uuid4(), animal_id=animal.id, kind=MedicineKind.SUPPLEMENT, what=text, since=TODAY),
        ),
        given=tuple(
            AdviceGiven(
                id=uuid4(),
                ladder_id=kept.id,
                session_id=None,
                given_at=datetime.combine(TODAY, time(12), UTC),
                move=move,
                stage_id=kept.stages[0].id,
                minutes=3.0,
                earliest=TODAY,
                reasons=(),
            )
            for move in (Move.STAY, Move.CLIMB, Move.REST)
        ),
        overrides=(
            PlanOverride(
                id=uuid4(), ladder_id=kept.id, stage_id=kept.stages[3].id, on=TODAY, why=text, rules=("rest",)
            ),
        ),
        advice=advise(kept.ladder, (), TODAY),
    )


def _logged(kept: KeptLadder, index: int, on: object, peak: Level, text: str) -> LoggedSession:
    return LoggedSession(
        id=uuid4(),
        ladder_id=kept.id,
        stage_id=kept.stages[min(index // 2, 5)].id,
        on=on,  # type: ignore[arg-type]
        planned=timedelta(minutes=5),
        actual=timedelta(minutes=5),
        ratings=(_rating(peak),),
        food=Food.AS_AT_HOME,
        ended_by=EndedBy.ANIMAL,
        recovery=timedelta(seconds=20),
        triggers=(TriggerMet(what=text),),
        note=text,
    )


def _rating(level: Level) -> Rating:
    return Rating(id=uuid4(), person_id=None, signs=(), before_floor=level, floor=Level.SETTLED, kept=level)


Say = Callable[[Animal, KeptLadder, Translate], PartsSheet]

PAGES: Mapping[str, Say] = {
    "card": lambda animal, _, say: say_carry_card(facts_of(animal), say),
    "lost": lambda animal, _, say: say_lost_plan(facts_of(animal), say),
    "lost with photo": lambda animal, _, say: say_lost_plan(facts_of(animal, a_photo()), say),
    "gate": lambda animal, kept, say: say_gate_sheet(
        facts_of(animal), Gate.OUTDOOR, kept.stages[0].title, say
    ),
    "rating": lambda animal, _, say: say_rating_sheet(facts_of(animal), SIGNS, say),
    "handout": lambda animal, kept, say: say_handout(facts_of(animal), (kept,), say),
    "report": lambda animal, kept, say: say_report(
        report_facts(animal, kept, animal.history or "a bang"), say
    ),
}


def page(
    name: str, translate: Translate, animal: Animal | None = None, kept: KeptLadder | None = None
) -> PartsSheet:
    """The page of Miles on his ladder, or of another animal."""
    return PAGES[name](animal or miles(), kept or hallway_ladder(), translate)
