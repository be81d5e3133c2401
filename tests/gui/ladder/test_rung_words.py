"""What a card says: counted, never guessed, and readable aloud."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

from exposure_planner.gui.ladder.rung import rungs_from_top, say_seen
from exposure_planner.planner import StageStanding
from exposure_planner.planner.ladder import Gate, Stage, StageTrigger
from exposure_planner.planner.level import Level
from exposure_planner.services.views import LadderView, StageStatus
from exposure_planner.wording.translate import english
from tests.gui.daily import Day

LANDING = Stage(
    id=uuid4(),
    title="Landing",
    duration=timedelta(minutes=3),
    place="landing",
    distance_m=8,
    equipment=("harness", "lead"),
    people="a helper",
    triggers=(StageTrigger(what="the stairwell", intensity=30),),
    expected=Level.UNEASY,
    gate=Gate.OUTDOOR,
)


def standing(calm: float, sessions: float, calm_days: int = 0) -> StageStanding:
    return StageStanding(
        stage_id=UUID(int=1), passed=False, solid=False, calm_days=calm_days, calm=calm, sessions=sessions
    )


def view_of(day: Day) -> LadderView:
    return day.services.planning.ladder(day.miles.ladder.id)


def test_the_goal_comes_first(day: Day) -> None:
    rungs = rungs_from_top(view_of(day), english)

    assert [rung.title for rung in rungs] == [f"Stage {number}" for number in range(8, 0, -1)]


def test_calm_sessions_are_counted_and_never_turned_into_a_percentage() -> None:
    assert say_seen(standing(5, 6, 3), english) == ("Calm in 5 of 6 sessions", "3 calm days")
    assert say_seen(standing(1, 1, 1), english) == ("Calm in 1 of 1 session", "1 calm day")
    assert say_seen(standing(0, 2), english) == ("Calm in 0 of 2 sessions",)


def test_a_rung_without_sessions_says_so() -> None:
    assert say_seen(standing(0, 0), english) == ("Not tried yet",)


def test_a_session_that_counts_half_is_told_as_such() -> None:
    assert say_seen(standing(2.5, 3.5), english) == (
        "Calm in 2½ of 3½ sessions, one-off scares counted half",
    )


def test_where_a_rung_stands_is_said_in_a_word(day: Day) -> None:
    view = view_of(day)
    stages = tuple(
        replace(stage, status=status) for stage, status in zip(view.stages, StageStatus, strict=False)
    )

    rungs = rungs_from_top(replace(view, stages=stages), english)

    assert [rung.status_text for rung in rungs] == ["Ahead", "Next", "You are here", "Passed", "Solid"]


def test_a_card_can_be_heard_as_a_whole(day: Day) -> None:
    day.services.ladders.add_stage(day.miles.ladder.id, LANDING, 8)

    landing = rungs_from_top(view_of(day), english)[0]

    assert landing.in_words == (
        "Landing. Ahead. Outdoor check comes first. landing · 3 min · 8 m to home or the retreat. "
        "Bring harness and lead. With a helper. Meets the stairwell (30 of 100). Not tried yet. "
        f"{landing.expected_text}. First guess: Uneasy. "
        "Several things get harder at once after “Stage 8”: who is there, the equipment and how strong it is. "
        "A rung in between, with one of them, would be kinder. "
        "Is this top rung what you both really need, and not more than that?"
    )


def test_a_guess_that_a_ready_ladder_brought_is_not_said_to_be_the_persons_own(day: Day) -> None:
    day.services.ladders.add_stage(day.miles.ladder.id, LANDING, 8)

    landing = rungs_from_top(view_of(day), english)[0]

    assert landing.guess_text == "First guess: Uneasy"
