"""Which face of the Today page fits, and what can be wished for on it."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from uuid import UUID

from exposure_planner.planner import Move
from exposure_planner.services.views import TodayView


class Face(Enum):
    """What the large card is about."""

    SESSION = "session"
    WAITING = "waiting"
    SPLIT = "split"
    REVIEW = "review"
    PAUSE = "pause"
    TURN = "turn"
    """Another ladder of the same animal has today."""


class WishKind(Enum):
    """What a person can wish for on the Today page."""

    START = "start"
    LOG = "log"
    CHECK_GATE = "check_gate"
    CHECK_NORMAL = "check_normal"
    LIFT_STOP = "lift_stop"
    SPLIT = "split"
    GO_GENTLY = "go_gently"
    ASK_AGAIN = "ask_again"
    CLOSE_LADDER = "close_ladder"
    LIVE_INDOORS = "live_indoors"
    OPEN_AGAIN = "open_again"
    SHOW_LADDER = "show_ladder"
    OTHER_LADDER = "other_ladder"
    SAY_WARMTH = "say_warmth"
    CHECK_CHIP = "check_chip"
    ANSWER_SUITABILITY = "answer_suitability"
    BACK_TO_SESSION = "back_to_session"
    PUT_SESSION_ASIDE = "put_session_aside"
    THIS_INSTEAD = "this_instead"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a person wishes for.

    Attributes:
        stage_id, duration: where it is about a session.
        ladder_id: where it is about another ladder.
        celsius: how warm it is; None where nobody says any more.
    """

    kind: WishKind
    stage_id: UUID | None = None
    duration: timedelta = timedelta(0)
    ladder_id: UUID | None = None
    celsius: float | None = None


def face_of(view: TodayView, *, gently: bool, instead: bool = False) -> Face:
    """Which face fits.

    Args:
        view: what is known of today.
        gently: the person goes on although the goal is in question.
        instead: the person chose this ladder although another one has today.
    """
    move = view.advice.move
    if move is Move.PAUSE or view.stage is None:
        return Face.PAUSE
    if move is Move.REVIEW and not gently:
        return Face.REVIEW
    if move is Move.SPLIT:
        return Face.SPLIT
    if view.advice.earliest > view.today:
        return Face.WAITING
    return Face.TURN if view.turn is not None and not instead else Face.SESSION
