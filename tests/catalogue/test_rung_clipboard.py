"""Rungs on the clipboard come back as they were, and nothing else gets through."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from exposure_planner.catalogue.rung_clipboard import LARGEST_BYTES, MOST_RUNGS, read_rungs, write_rungs
from exposure_planner.errors import CopiedRungsUnreadable
from exposure_planner.planner.ladder import WHOLE_DAY, DistanceTo, Gate, Stage, StageTrigger
from exposure_planner.planner.level import Level
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.rung_text import rungs_as_text
from exposure_planner.wording.translate import english

NEW = UUID(int=9)

YARD = Stage(
    id=uuid4(),
    title="Yard at noon",
    duration=timedelta(seconds=200),
    expected=Level.UNEASY,
    place="yard",
    gate=Gate.OUTDOOR,
    distance_m=2.5,
    distance_to=DistanceTo.TRIGGER,
    triggers=(StageTrigger(what="bin lorry", intensity=40),),
    people="a friend",
    equipment=("harness", "lead"),
    retreat="bag",
    exit_time=timedelta(seconds=20),
    stop_sign="low and still",
    pass_sign="tail up",  # noqa: S106
    harder="the place",
    note="Quiet hour.\nBring chicken.",
    outdoors=True,
)


def new_id() -> UUID:
    return NEW


def test_a_rung_comes_back_with_every_fact_and_a_new_id() -> None:
    assert read_rungs(write_rungs([YARD]), new_id) == (replace(YARD, id=NEW),)


def test_a_rung_of_days_comes_back_as_one() -> None:
    days = Stage(id=uuid4(), title="Harness by the bowl", duration=WHOLE_DAY, days=2)

    assert read_rungs(write_rungs([days]), new_id) == (replace(days, id=NEW),)


def test_an_easier_half_is_no_half_of_anything_elsewhere() -> None:
    assert read_rungs(write_rungs([replace(YARD, split_of=uuid4())]), new_id)[0].split_of is None


def test_a_title_with_a_tab_can_be_pasted() -> None:
    assert (
        read_rungs(write_rungs([replace(YARD, title="Yard\tor step\n")]), new_id)[0].title == "Yard or step"
    )


def changed(**facts: object) -> bytes:
    rung = json.loads(write_rungs([YARD]))["rungs"][0] | facts
    return json.dumps({"version": 1, "rungs": [rung]}).encode()


STRANGE = {
    "no JSON": b"Yard",
    "not UTF-8": b"\xff\xfe",
    "a list": b"[]",
    "too deep": b"[" * 100_000,
    "nothing": b'{"version": 1, "rungs": []}',
    "another version": b'{"version": 2, "rungs": []}',
    "something unknown": b'{"version": 1, "rungs": [], "ladder": "x"}',
    "too large": b" " * (LARGEST_BYTES + 1),
    "too many": json.dumps(
        {"version": 1, "rungs": [{"title": "x", "seconds": 60}] * (MOST_RUNGS + 1)}
    ).encode(),
    "an id": changed(id=str(uuid4())),
    "no title": changed(title=" "),
    "a title that hides": changed(title="Yard \u202e drawkcab"),
    "a title without end": changed(title="x" * 401),
    "a piece of a web page": changed(title="Yard <b>noon</b>"),
    "a path": changed(note="../../secret"),
    "text for a number": changed(seconds="60"),
    "no time": changed(seconds=0),
    "more than a day": changed(seconds=86_401),
    "not a number": changed(distance_m=float("nan")),
    "no such level": changed(expected=6),
    "no such gate": changed(gate="rm"),
    "no such strength": changed(triggers=[{"what": "bin", "intensity": 101}]),
    "yes for true": changed(outdoors="yes"),
    "half a day": changed(days=0.5),
    "a note without end": changed(note="x" * 4001),
}


@pytest.mark.parametrize("copied", STRANGE.values(), ids=STRANGE.keys())
def test_anything_else_is_a_sentence(copied: bytes) -> None:
    with pytest.raises(CopiedRungsUnreadable) as told:
        read_rungs(copied, new_id)

    assert say_problem(told.value, english).startswith("What was copied cannot become rungs (")


def test_other_programs_get_a_line_for_each_rung_with_the_goal_on_top() -> None:
    days = Stage(id=uuid4(), title="Harness by the bowl", duration=WHOLE_DAY, days=2)

    assert rungs_as_text([days, YARD], english).splitlines() == [
        "Yard at noon (yard · 3 min · 2.5 m to what frightens · outdoors)",
        "Harness by the bowl (2 days)",
    ]
