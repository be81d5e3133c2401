"""What another pace would have advised on an animal's own history, session by session."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.pacing.trial_model import TrialColumn, TrialModel
from exposure_planner.gui.pacing.trial_run import TrialRun
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.planner.presets import PRESETS, PresetName
from exposure_planner.services.pace_trial import PaceTrial, TriedSession
from exposure_planner.wording.pace_numbers import preset_name
from exposure_planner.wording.pace_trial import say_difference, what_a_trial_shows

_WIDTH_IN_LETTERS = 142
_HEIGHT_IN_LINES = 38
_WIDTHS = {TrialColumn.DAY: 15, TrialColumn.PARTS: 12, TrialColumn.DONE: 37, TrialColumn.NOW: 37}
"""In letters of average width; the last one takes the rest."""

_ROW_IN_LINES = 3.7


class TrialDialog(QDialog):
    """Compares the pace in use with a preset, over everything that was done on one ladder."""

    def __init__(self, desk: Desk, ladder_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trialDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Try another pace"))
        self._desk, self._ladder_id = desk, ladder_id
        self._run: TrialRun | None = None
        self._model: TrialModel | None = None
        self._trial: PaceTrial | None = None
        self._other = ChoiceBox[PresetName](self._choices(), "otherPace")
        self._only = QCheckBox(self.tr("&Only where they part"))
        self._only.setObjectName("onlyDifferent")
        self._where, self._said = wrapped("", "strong", "trialWhere"), wrapped("", "body", "trialSaid")
        self._table = _table()
        self._table.setAccessibleName(self.tr("What both paces advise after each session"))
        self._bar, self._stop = QProgressBar(), QPushButton(self.tr("&Stop"))
        self._stop.setObjectName("stopTrial")
        self._bar.setTextVisible(False)
        self._lay_out()
        self._other.activated.connect(self._begin)
        self._only.toggled.connect(self._on_only_different)
        self._stop.clicked.connect(self._on_stop)
        # Left alone, Qt opens no window higher than two thirds of the screen.
        self.resize(self.sizeHint())
        self._begin()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self._on_stop()
        super().done(result)

    def sizeHint(self) -> QSize:
        """Wide enough for the table, and no larger than the screen."""
        return in_letters(self, _WIDTH_IN_LETTERS, _HEIGHT_IN_LINES)

    def _choices(self) -> list[tuple[PresetName, str]]:
        """Every preset, the one that says something new first."""
        try:
            kept = self._desk.services.ladders.get(self._ladder_id)
            in_use = self._desk.services.pacing.of(kept.animal_id).pace
        except Problem as problem:
            self._desk.report(problem)
            return []
        names = sorted(PRESETS, key=lambda name: name is in_use.preset)
        if not in_use.own_numbers:
            names.remove(in_use.preset)
        return [(name, preset_name(name, self._desk.translate)) for name in names]

    def _begin(self) -> None:
        self._on_stop()
        if self._other.count() == 0:
            return
        try:
            trial = self._desk.services.pacing.begin_trial(self._ladder_id, self._other.value())
        except Problem as problem:
            self._desk.report(problem)
            return
        kept = trial.kept
        names = {stage.id: stage.title for stage in (*kept.stages, *kept.retired_stages)}
        self._trial = trial
        self._model = TrialModel(names, self._other.currentText(), self._desk.translate, self)
        self._model.show_only_different(self._only.isChecked())
        self._table.setModel(self._model)
        self._size_columns()
        self._where.setText(f"{trial.animal.name} · {kept.title}")
        self._bar.setRange(0, max(1, len(trial.sessions)))
        self._bar.setValue(0)
        self._show_running(running=True)
        self._run = TrialRun(trial.rows(), self)
        self._run.advanced.connect(self._on_advanced)
        self._run.ended.connect(self._on_ended)
        self._run.start()

    def _on_advanced(self, rows: tuple[TriedSession, ...]) -> None:
        if self._model is not None:
            self._model.add(rows)
            self._bar.setValue(self._model.sessions)

    def _on_ended(self) -> None:
        self._show_running(running=False)
        if self._model is not None and self._trial is not None:
            self._said.setText(
                say_difference(self._model.different, self._model.sessions, self._desk.translate)
            )
            if self._model.sessions < len(self._trial.sessions):
                self._said.setText(f"{self._said.text()} {self.tr('You stopped before the newest ones.')}")

    def _on_stop(self) -> None:
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _on_only_different(self, only: bool) -> None:  # noqa: FBT001
        if self._model is not None:
            self._model.show_only_different(only)

    def _show_running(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._said.setVisible(not running)

    def _size_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            self._table.setColumnWidth(column, letter * letters)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Space.M)
        label = PlainLabel(self.tr("&Compare with"))
        label.setBuddy(self._other)
        choice.addWidget(label)
        choice.addWidget(self._other)
        choice.addStretch(1)
        choice.addWidget(self._only)
        running = QHBoxLayout()
        running.setSpacing(Space.M)
        running.addWidget(self._said, 1)
        running.addWidget(self._bar, 1)
        running.addWidget(self._stop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._where)
        layout.addLayout(choice)
        layout.addLayout(running)
        layout.addWidget(self._table, 1)
        layout.addWidget(wrapped(what_a_trial_shows(self._desk.translate), "quiet"))
        layout.addWidget(buttons)


def _table() -> QTableView:
    table = QTableView()
    table.setObjectName("trialTable")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * _ROW_IN_LINES))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 12)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
