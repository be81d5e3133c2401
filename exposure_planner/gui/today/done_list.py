"""Today's sessions, small, each with a way to change what was written."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.session import LoggedSession
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.numbers import say_minutes
from exposure_planner.wording.translate import Translate


class DoneList(QWidget):
    """Today's sessions.

    Signals:
        edit_wished(UUID): a session's facts should be changed.
    """

    edit_wished = Signal(object)

    def __init__(
        self,
        sessions: tuple[LoggedSession, ...],
        kept: KeptLadder,
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("doneList")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.L, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(wrapped(self.tr("Done today"), "quiet"))
        for session in sessions:
            layout.addLayout(self._row(session, kept, translate))

    def _row(self, session: LoggedSession, kept: KeptLadder, translate: Translate) -> QHBoxLayout:
        stage = kept.any_stage(session.stage_id)
        title = stage.title if stage else ""
        name = level_name(session.peak, translate)
        minutes = say_minutes(session.actual, translate)
        edit = with_role(QPushButton(self.tr("E&dit")), "quiet")
        edit.setObjectName(f"edit_{session.id}")
        edit.setAccessibleName(self.tr("Edit “{stage}”").format(stage=title))
        edit.clicked.connect(lambda: self._wish(session.id))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(LevelMark(session.peak, name))
        row.addWidget(wrapped(f"{title} · {minutes} · {name}"), 1)
        row.addWidget(edit)
        return row

    def _wish(self, session_id: UUID) -> None:
        self.edit_wished.emit(session_id)
