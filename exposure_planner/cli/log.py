"""`log`: rates a session from a terminal, and says what comes next."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from exposure_planner.bootstrap import Program
from exposure_planner.cli.household import Climber, spoken_of
from exposure_planner.cli.reading import read_day, read_level, read_minutes, readable
from exposure_planner.cli.terminal import Terminal
from exposure_planner.cli.wishes import LogWish
from exposure_planner.errors import LadderHasNoStages, NobodyBeside, NoSuchStage, StageNeeded
from exposure_planner.household.animal import Animal
from exposure_planner.planner.advice import Advice
from exposure_planner.planner.ladder import Stage
from exposure_planner.services.draft import CompanionDraft, SessionDraft
from exposure_planner.services.sessions import Rated
from exposure_planner.wording.advice_text import advice_lines
from exposure_planner.wording.contradictions import say_contradiction
from exposure_planner.wording.terminal import say_logged, say_raised
from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class _Outing:
    """Which stage was done, on which day, and how long it was to be."""

    climber: Climber
    spoken: Animal
    stage: Stage
    on: date
    planned: timedelta


def log(program: Program, wish: LogWish, terminal: Terminal) -> None:
    """Keep a session and say what comes next. Raises a Problem for whatever cannot be kept as it was typed."""
    animal = program.services.animals.named(wish.animal)
    today = program.clock.today()
    on = today if wish.on is None else read_day(wish.on, "on")
    outing = _outing(program, animal, wish.stage, on, terminal.translate)
    rated = program.services.sessions.rate(_draft(program, outing, wish))
    _say(outing, rated, today, terminal)
    _ask_to_look_again(program, outing, rated, terminal)


def _ask_to_look_again(program: Program, outing: _Outing, rated: Rated, terminal: Terminal) -> None:
    """What hardly goes together is kept as it was typed; it is said once."""
    found = program.services.sessions.contradictions(rated.session)
    if found:
        say, name = terminal.translate, outing.spoken.name
        sentences = [say_contradiction(each, rated.session, name, say) for each in found]
        terminal.say(["", *sentences, say("log", "It is kept as you typed it; History changes it.")])


def _outing(program: Program, animal: Animal, title: str | None, on: date, translate: Translate) -> _Outing:
    climber = _climber(program, animal, title)
    stage_id, minutes = _advised(program.services.planning.advise(climber.kept.id, on))
    stage = climber.kept.ladder.stage(stage_id) if title is None else _stage_called(climber, title)
    if stage is None:
        raise StageNeeded("stage")
    planned = minutes if stage.id == stage_id else stage.duration
    spoken = spoken_of(program.services, climber, translate)
    return _Outing(climber=climber, spoken=spoken, stage=stage, on=on, planned=planned)


def _climber(program: Program, animal: Animal, title: str | None) -> Climber:
    """On the ladder that has a stage of this title, or else on today's. Raises NoLadder, NoSuchStage."""
    ladders = program.services.ladders
    usual = ladders.the_open_one(animal.id, animal.name)
    if not usual.stages:
        raise LadderHasNoStages
    if title is None:
        turn = program.services.planning.turn(animal.id)
        return Climber(animal=animal, kept=usual if turn is None else ladders.get(turn))
    others = (kept for kept in ladders.of_animal(animal.id) if kept.id != usual.id)
    for kept in (usual, *others):
        climber = Climber(animal=animal, kept=kept)
        if _stage_called(climber, title) is not None:
            return climber
    raise NoSuchStage(title, tuple(stage.title for stage in usual.stages))


def _stage_called(climber: Climber, title: str) -> Stage | None:
    wanted = title.strip().casefold()
    return next((stage for stage in climber.kept.stages if stage.title.casefold() == wanted), None)


def _advised(advice: Advice) -> tuple[UUID | None, timedelta]:
    """What may be done now: while the advice waits for a person, that is something else than its stage."""
    if advice.meanwhile is not None:
        return advice.meanwhile.stage_id, advice.meanwhile.duration
    return advice.stage_id, advice.duration


def _draft(program: Program, outing: _Outing, wish: LogWish) -> SessionDraft:
    note = readable(wish.note)
    level, companion = _levels(outing.climber, wish)
    draft = SessionDraft(
        id=uuid4(),
        rating_id=uuid4(),
        ladder_id=outing.climber.kept.id,
        stage_id=outing.stage.id,
        on=outing.on,
        level=level,
        companion=companion,
        planned=outing.planned,
        minutes=None if wish.minutes is None else read_minutes(wish.minutes),
        person_id=_who_rates(program, outing.climber.animal),
        food=wish.food,
        ended_by=wish.ended_by,
        note=note,
    )
    # In the terminal one text is enough: what is worth noting is the reason.
    needed = program.services.sessions.needs_reason(draft)
    return replace(draft, off_plan_reason=note) if needed else draft


def _levels(climber: Climber, wish: LogWish) -> tuple[int, CompanionDraft | None]:
    """The level of the ladder's own animal, and what to keep of the one beside it. Raises NobodyBeside."""
    kept, level = climber.kept, read_level(wish.level)
    if kept.with_animal_id is None:
        if wish.other_level is not None:
            raise NobodyBeside("other_level")
        return level, None
    other = level if wish.other_level is None else read_level(wish.other_level)
    own, beside = (level, other) if climber.animal.id == kept.animal_id else (other, level)
    return own, CompanionDraft(rating_id=uuid4(), animal_id=kept.with_animal_id, level=beside)


def _who_rates(program: Program, animal: Animal) -> UUID | None:
    """The usual person, where they belong to this animal's household."""
    usual = program.settings.current.default_person
    people = program.services.households.people(animal.household_id)
    return usual if usual in {person.id for person in people} else None


def _say(outing: _Outing, rated: Rated, today: date, terminal: Terminal) -> None:
    climber, translate = outing.climber, terminal.translate
    terminal.say([say_logged(outing.spoken.name, outing.stage.title, rated.session, translate)])
    for rating in rated.session.ratings:
        if rating.kept > rating.before_floor:
            terminal.say([say_raised(rating.before_floor, rating.kept, translate)])
    terminal.say(["", *advice_lines(rated.advice, climber.kept, outing.spoken, today, translate)])
