"""Cut, copy and paste of rungs between ladders and animals through the computer's clipboard."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from exposure_planner.catalogue.rung_clipboard import RUNGS_MIME_TYPE, read_rungs, write_rungs
from exposure_planner.errors import NothingThere, Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.ladder.rung_steps import RungSteps
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import Stage
from exposure_planner.wording.rung_text import rungs_as_text


@dataclass(frozen=True, kw_only=True)
class CutRungs:
    """Rungs that leave their ladder when they are pasted; until then they stay where they are."""

    ladder_id: UUID
    stage_ids: tuple[UUID, ...]
    copied: bytes


class RungClipboard(QObject):
    """Cut, copy and paste of rungs.

    What was cut here is remembered here: nothing that lies on the clipboard can make rungs leave a ladder.

    Signals:
        changed: something else lies on the clipboard, or other rungs are cut.
    """

    changed = Signal()

    def __init__(self, desk: Desk, steps: RungSteps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps = steps
        self._cut: CutRungs | None = None
        self._own: tuple[bytes, tuple[Stage, ...]] = (b"", ())
        self._holds: bool | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard_changed)

    def copy(self, stages: Sequence[Stage]) -> None:
        """Put a copy of these rungs on the clipboard."""
        self._cut = None
        self._put(write_rungs(stages), stages)

    def cut(self, kept: KeptLadder, stages: Sequence[Stage]) -> None:
        """Put these rungs on the clipboard; they leave when they are pasted."""
        copied = write_rungs(stages)
        self._cut = CutRungs(ladder_id=kept.id, stage_ids=tuple(stage.id for stage in stages), copied=copied)
        self._put(copied, stages)

    @property
    def holds_rungs(self) -> bool:
        """Whether there is something to paste. Asked of the computer only when the clipboard changed."""
        if self._holds is None:
            self._holds = bool(_on_clipboard())
        return self._holds

    def cut_from(self, ladder_id: UUID | None) -> tuple[UUID, ...]:
        """The rungs of this ladder that wait to be pasted elsewhere."""
        return self._cut.stage_ids if self._cut and self._cut.ladder_id == ladder_id else ()

    def paste(self, kept: KeptLadder, gap: int) -> tuple[UUID, ...]:
        """Put what lies on the clipboard into this gap; the rungs that came, none when there was a problem.

        Copied rungs get new ids. Rungs cut from this ladder move with their history; those cut from another are put
        away there, with their history.
        """
        copied = _on_clipboard()
        cut = self._cut if self._cut is not None and self._cut.copied == copied else None
        try:
            if cut is None:
                stages = self._read(copied)
                done = self._steps.add(kept, stages, gap)
                return tuple(stage.id for stage in stages) if done else ()
            come = self._bring(cut, kept, gap)
        except Problem as problem:
            self._desk.report(problem)
            return ()
        if come:
            # They have moved: what is on the clipboard is a copy from now on.
            self._cut = None
            self.changed.emit()
        return come

    def _read(self, copied: bytes) -> tuple[Stage, ...]:
        written, stages = self._own
        if copied and copied == written:
            # What was copied here is no stranger's: a person's own words come back whatever they are.
            return tuple(replace(stage, id=uuid4(), split_of=None) for stage in stages)
        return read_rungs(copied, uuid4)

    def _bring(self, cut: CutRungs, kept: KeptLadder, gap: int) -> tuple[UUID, ...]:
        source = kept if cut.ladder_id == kept.id else self._desk.services.ladders.get(cut.ladder_id)
        still_there = {stage.id for stage in source.stages}
        chosen = tuple(stage_id for stage_id in cut.stage_ids if stage_id in still_there)
        if not chosen:
            raise NothingThere
        if source is not kept:
            return self._steps.bring_over(source, kept, chosen, gap)
        self._steps.move(kept, chosen, gap)
        return chosen

    def _put(self, copied: bytes, stages: Sequence[Stage]) -> None:
        self._own = (copied, tuple(stages))
        data = QMimeData()
        data.setData(RUNGS_MIME_TYPE, copied)
        data.setText(rungs_as_text(stages, self._desk.translate))
        QGuiApplication.clipboard().setMimeData(data)

    def _on_clipboard_changed(self) -> None:
        self._holds = None
        if self._cut is not None and _on_clipboard() != self._cut.copied:
            self._cut = None
        self.changed.emit()


def _on_clipboard() -> bytes:
    """The rungs on the clipboard as they were written; nothing where there are none."""
    # Qt has no data at all while nobody has ever copied anything.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return bytes(data.data(RUNGS_MIME_TYPE).data()) if data is not None else b""
