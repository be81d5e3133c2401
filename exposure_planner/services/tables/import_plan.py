"""Works out what would come of somebody's table. Nothing is read or kept here."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from exposure_planner.errors.sheets import SheetLevelNeeded, SheetTooManyKinds
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession, Rating
from exposure_planner.household.sheet_import import ImportPlan, ImportTarget, RowFate, RowForecast
from exposure_planner.household.spreadsheet import RowRead, RowTrouble, SheetRead
from exposure_planner.planner.ladder import LadderStatus, Stage
from exposure_planner.planner.level import Level
from exposure_planner.services.draft import checked_text
from exposure_planner.wording.import_sheet import say_exact_length
from exposure_planner.wording.translate import Translate

MOST_RUNGS = 100
"""A ladder with more rungs is none that anybody could look through."""
MOST_LEVEL_WORDS = 60

_Key = tuple[date, UUID, timedelta]


def rung_of(row: RowRead, translate: Translate) -> str:
    """The step in the table's words; the length where it names none."""
    return row.rung or say_exact_length(length_of(row), translate)


def length_of(row: RowRead) -> timedelta:
    """What was planned, or how long it lasted where nobody wrote a plan."""
    return row.planned or row.actual or timedelta()


def rungs_in(rows: Iterable[RowRead], translate: Translate) -> tuple[str, ...]:
    """The steps of the table in the order in which they first appear. Raises SheetTooManyKinds."""
    found = tuple(dict.fromkeys(rung_of(row, translate) for row in rows))
    if len(found) > MOST_RUNGS:
        raise SheetTooManyKinds("rung", len(found), MOST_RUNGS)
    return found


def levels_in(rows: Iterable[RowRead]) -> tuple[str, ...]:
    """The words for levels, in the order in which they first appear. Raises SheetTooManyKinds."""
    every = list(rows)
    found = tuple(
        dict.fromkeys([*(row.level for row in every), *(row.end_level for row in every if row.end_level)])
    )
    if len(found) > MOST_LEVEL_WORDS:
        raise SheetTooManyKinds("level", len(found), MOST_LEVEL_WORDS)
    return found


def new_ladder(
    rows: Iterable[RowRead], target: ImportTarget, new_id: Callable[[], UUID], translate: Translate
) -> KeptLadder:
    """A ladder of the table's steps; it rests, because nobody was asked about health or the outdoor check yet.

    Raises:
        BlankText: it wants a title.
        SheetTooManyKinds: it would have more rungs than anybody could look through.
    """
    every = list(rows)
    longest: dict[str, timedelta] = {}
    for row in every:
        rung = rung_of(row, translate)
        longest[rung] = max(longest.get(rung, timedelta()), length_of(row))
    stages = tuple(
        Stage(id=new_id(), title=rung, duration=longest[rung]) for rung in rungs_in(every, translate)
    )
    return KeptLadder(
        id=new_id(),
        animal_id=target.animal_id,
        title=checked_text(target.new_title, "title"),
        stages=stages,
        status=LadderStatus.PAUSED,
    )


class ImportPlanner:
    """Goes through the rows once, and says of each what becomes of it."""

    def __init__(
        self,
        ladder: KeptLadder,
        target: ImportTarget,
        kept: Iterable[LoggedSession],
        known: Collection[UUID],
        new_id: Callable[[], UUID],
        translate: Translate,
    ) -> None:
        self._ladder, self._target = ladder, target
        self._there = Counter(_key(session) for session in kept)
        self._known, self._new_id, self._translate = known, new_id, translate
        self._taken = set[UUID]()
        titles = {stage.title: stage.id for stage in ladder.stages}
        self._rungs: Mapping[str, UUID | None] = target.rungs if target.ladder_id else titles

    def plan(self, read: SheetRead, *, is_new: bool) -> ImportPlan:
        """What becomes of every row, in the order of the table. Raises SheetLevelNeeded."""
        sessions: list[LoggedSession] = []
        rows = [
            RowForecast(number=row.number, fate=RowFate.REFUSED, trouble=row.trouble, given=row.given)
            for row in read.refused
        ]
        for row in read.rows:
            forecast, session = self._forecast(row)
            rows.append(forecast)
            if session is not None:
                sessions.append(session)
        rows.sort(key=lambda row: row.number)
        return ImportPlan(ladder=self._ladder, is_new=is_new, sessions=tuple(sessions), rows=tuple(rows))

    def _forecast(self, row: RowRead) -> tuple[RowForecast, LoggedSession | None]:
        rung = rung_of(row, self._translate)
        level = self._level(row.level)
        stage_id = self._rungs.get(rung)
        told = RowForecast(
            number=row.number,
            fate=RowFate.LEFT_OUT,
            on=row.on,
            rung=rung,
            minutes=(row.actual or length_of(row)) / timedelta(minutes=1),
            level=level,
        )
        if not row.level and level is None:
            return replace(told, fate=RowFate.REFUSED, trouble=RowTrouble.NO_LEVEL), None
        if level is None or stage_id is None or self._target.whose not in {None, row.whose}:
            return told, None
        session = self._session(row, stage_id, level)
        if self._is_there(session, row):
            return replace(told, fate=RowFate.THERE), None
        return replace(told, fate=RowFate.ADDED), session

    def _is_there(self, session: LoggedSession, row: RowRead) -> bool:
        """As many of the same as are kept count as those; one more is one more."""
        if row.session_id is not None and (row.session_id in self._taken or row.session_id in self._known):
            return True
        key = _key(session)
        if self._there[key]:
            self._there[key] -= 1
            return True
        self._taken.add(session.id)
        return False

    def _level(self, word: str) -> Level | None:
        if word and word not in self._target.levels:
            raise SheetLevelNeeded(word)
        return self._target.levels.get(word)

    def _session(self, row: RowRead, stage_id: UUID, level: Level) -> LoggedSession:
        end = self._level(row.end_level) if row.end_level else None
        rating = Rating(
            id=self._new_id(),
            person_id=None,
            signs=(),
            before_floor=level,
            floor=Level.SETTLED,
            kept=level,
            end=end,
        )
        return LoggedSession(
            id=row.session_id or self._new_id(),
            ladder_id=self._ladder.id,
            stage_id=stage_id,
            on=row.on,
            started=row.started,
            planned=length_of(row),
            actual=row.actual or length_of(row),
            ratings=(rating,),
            recovery=row.recovery,
            note=row.note,
        )


def _key(session: LoggedSession) -> _Key:
    # To the second: a sheet of ours has minutes to the hundredth.
    return session.on, session.stage_id, timedelta(seconds=round(session.actual.total_seconds()))
