"""`log`: rates a session from a terminal, and says what comes next."""

from datetime import date, timedelta
from uuid import uuid4

from exposure_planner.bootstrap import Program
from exposure_planner.cli.advise import print_advice
from exposure_planner.cli.places import open_place, read_day
from exposure_planner.cli.wishes import LogWish, Place
from exposure_planner.errors import LadderHasNoStages, LevelOutOfRange, MinutesOutOfRange, NoSuchStage
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.draft import SessionDraft
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_date
from exposure_planner.wording.translate import english


def log(place: Place, wish: LogWish) -> int:
    """Keep the session and print the advice that follows."""
    with open_place(place) as program:
        animal = program.services.animals.named(wish.animal)
        on = program.clock.today() if wish.on is None else read_day(wish.on, "on")
        kept, stage = _stage_meant(program, animal, wish.stage, on)
        rated = program.services.sessions.rate(_draft(program, wish, kept, stage, on))
        seen = level_name(rated.session.peak, english)
        print(f"Saved: {animal.name}, {stage.title}, {say_date(on, english)}, {seen}.\n")
        print_advice(program, animal)
    return 0


def _draft(program: Program, wish: LogWish, kept: KeptLadder, stage: Stage, on: date) -> SessionDraft:
    advice = program.services.planning.advise(kept.id, on)
    advised = advice.duration if advice.stage_id == stage.id else timedelta(0)
    return SessionDraft(
        id=uuid4(),
        rating_id=uuid4(),
        ladder_id=kept.id,
        stage_id=stage.id,
        on=on,
        level=_level(wish.level),
        planned=advised or stage.duration,
        minutes=None if wish.minutes is None else _minutes(wish.minutes),
        food=wish.food,
        ended_by=wish.ended_by,
        note=_text(wish.note),
        off_plan_reason="" if advice.stage_id == stage.id and advice.earliest <= on else _text(wish.note),
    )


def _stage_meant(program: Program, animal: Animal, title: str | None, on: date) -> tuple[KeptLadder, Stage]:
    """The named rung on any of the animal's ladders, or the advised one. Raises NoLadder, NoSuchStage."""
    services = program.services
    kept = services.ladders.the_open_one(animal.id, animal.name)
    if title is None:
        advised = services.planning.advise(kept.id, on).stage_id
        stage = kept.ladder.stage(advised) or next(iter(kept.stages), None)
        if stage is None:
            raise LadderHasNoStages
        return kept, stage
    ladders = [kept, *(other for other in services.ladders.of_animal(animal.id) if other.id != kept.id)]
    wanted = title.strip().casefold()
    for ladder in ladders:
        for stage in ladder.stages:
            if stage.title.casefold() == wanted:
                return ladder, stage
    raise NoSuchStage(title, tuple(stage.title for stage in kept.stages))


def _level(text: str) -> int:
    try:
        return int(text)
    except ValueError as cause:
        raise LevelOutOfRange(text) from cause


def _minutes(text: str) -> float:
    try:
        return float(text.replace(",", "."))
    except ValueError as cause:
        raise MinutesOutOfRange("minutes") from cause


def _text(typed: str) -> str:
    """What a terminal of another encoding sent, without what cannot be kept."""
    return typed.encode("utf-8", "replace").decode("utf-8")
