"""Ladders and stages into rows and back."""

from collections.abc import Sequence
from uuid import UUID

from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage, StageTrigger
from exposure_planner.storage.mapping.lists import resize, texts, write_texts
from exposure_planner.storage.tables.ladders import LadderRow, StageEquipmentRow, StageRow, StageTriggerRow


def write_ladder(row: LadderRow, ladder: KeptLadder) -> None:
    """Make the row say what the ladder is, with its stages in order; a stage that it no longer names is put away."""
    row.animal_id = ladder.animal_id
    row.title = ladder.title
    row.goal = ladder.goal
    row.why_this_order = ladder.why_this_order
    row.template = ladder.template
    row.template_title = ladder.template_title
    row.with_animal_id = ladder.with_animal_id
    row.put_away_at = ladder.put_away_at
    row.answered = "\n".join(ladder.answered)
    row.status = ladder.status
    known = {stage.id: stage for stage in row.stages}
    named = {stage.id for stage in (*ladder.stages, *ladder.retired_stages)}
    forgotten = [stage for stage in row.stages if stage.id not in named]
    used = _write_stages(row, known, ladder.stages)
    put_away = [*_write_stages(row, known, ladder.retired_stages), *forgotten]
    _put_in_order(used, retired=False)
    _put_in_order(put_away, retired=True)


def read_ladder(row: LadderRow) -> KeptLadder:
    """The ladder that the row tells of."""
    return KeptLadder(
        id=row.id,
        animal_id=row.animal_id,
        title=row.title,
        stages=tuple(_read_stage(stage) for stage in row.stages if not stage.retired),
        goal=row.goal,
        why_this_order=row.why_this_order,
        template=row.template,
        template_title=row.template_title,
        with_animal_id=row.with_animal_id,
        status=row.status,
        retired_stages=tuple(_read_stage(stage) for stage in row.stages if stage.retired),
        put_away_at=row.put_away_at,
        answered=tuple(row.answered.splitlines()),
    )


def _write_stages(row: LadderRow, known: dict[UUID, StageRow], stages: Sequence[Stage]) -> list[StageRow]:
    written = []
    for stage in stages:
        stage_row = known.get(stage.id)
        if stage_row is None:
            stage_row = StageRow(id=stage.id)
            row.stages.append(stage_row)
        _write_stage(stage_row, stage)
        written.append(stage_row)
    return written


def _put_in_order(rows: Sequence[StageRow], *, retired: bool) -> None:
    for position, row in enumerate(rows):
        row.position = position
        row.retired = retired


def _write_stage(row: StageRow, stage: Stage) -> None:
    row.title = stage.title
    row.duration = stage.duration
    row.expected = stage.expected
    row.place = stage.place
    row.gate = stage.gate
    row.distance_m = stage.distance_m
    row.distance_to = stage.distance_to
    row.people = stage.people
    row.retreat = stage.retreat
    row.exit_time = stage.exit_time
    row.stop_sign = stage.stop_sign
    row.note = stage.note
    row.outdoors = stage.outdoors
    row.milestone = stage.milestone
    row.split_of = stage.split_of
    row.days = stage.days
    row.pass_sign = stage.pass_sign
    row.harder = stage.harder
    write_texts(row.equipment, StageEquipmentRow, stage.equipment)
    resize(row.triggers, StageTriggerRow, len(stage.triggers))
    for trigger_row, trigger in zip(row.triggers, stage.triggers, strict=True):
        trigger_row.text = trigger.what
        trigger_row.intensity = trigger.intensity


def _read_stage(row: StageRow) -> Stage:
    return Stage(
        id=row.id,
        title=row.title,
        duration=row.duration,
        expected=row.expected,
        place=row.place,
        gate=row.gate,
        distance_m=row.distance_m,
        distance_to=row.distance_to,
        triggers=tuple(
            StageTrigger(what=trigger.text, intensity=trigger.intensity) for trigger in row.triggers
        ),
        people=row.people,
        equipment=texts(row.equipment),
        retreat=row.retreat,
        exit_time=row.exit_time,
        stop_sign=row.stop_sign,
        note=row.note,
        outdoors=row.outdoors,
        milestone=row.milestone,
        split_of=row.split_of,
        days=row.days,
        pass_sign=row.pass_sign,
        harder=row.harder,
    )
