"""Everything that one test of the pacing found."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.tested.met_lines import MetLines
from exposure_planner.gui.tested.pareto_chart import ParetoChart
from exposure_planner.gui.tested.pareto_points import left_out, pareto_points, results_of
from exposure_planner.gui.tested.rule_table import RuleTable
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.simulation.result import Comparison
from exposure_planner.wording.bar_lines import bar_line_name
from exposure_planner.wording.say_comparison import capital, learner_name
from exposure_planner.wording.tested import (
    say_asked_and_got,
    say_bin,
    say_calibration,
    say_left_out,
    say_published,
    temperament_name,
    warning,
    what_was_done,
    which_rules,
)
from exposure_planner.wording.translate import Translate

_POOLED = "all"
_HELD_OUT = "held_out"


class ComparisonSheet(QWidget):
    """The picture, the table, the bar, how well calm was foretold, and the studies."""

    def __init__(self, comparison: Comparison, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison, self._translate = comparison, translate
        learners = _pooled_first(result.learner for result in comparison.results)
        kinds = _pooled_first(result.temperament for result in comparison.results)
        self._learner = ChoiceBox[str](
            [(each, capital(learner_name(each, translate))) for each in learners], "learner"
        )
        self._temperament = ChoiceBox[str](
            [(each, temperament_name(each, translate)) for each in kinds], "temperament"
        )
        self.chart, self.table = ParetoChart(), RuleTable(translate)
        self._left_out = wrapped("", "quiet", "leftOut")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._column.setSpacing(Space.M)
        self._lay_out()
        self._learner.activated.connect(self._show_chosen)
        self._temperament.activated.connect(self._show_chosen)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if not self._learner.count():
            return
        results = results_of(self._comparison, self._learner.value(), self._temperament.value())
        self.chart.show_points(pareto_points(self._comparison, results))
        self.table.show_results(self._comparison, results)
        said = say_left_out(left_out(results), self._translate)
        self._left_out.setText(said)
        self._left_out.setVisible(bool(said))

    def _lay_out(self) -> None:
        found, translate = self._comparison, self._translate
        self._column.addWidget(_notice(warning(translate)))
        self._column.addWidget(wrapped(what_was_done(found, translate), "quiet", "whatWasDone"))
        self._column.addLayout(self._choices())
        self._column.addWidget(self.chart)
        self._column.addWidget(
            wrapped(
                self.tr(
                    "Filled diamond: Exposure Planner. Filled square: a rule it is measured against. Ring: another "
                    "rule. Triangle: knows what nobody can know. No rule beats those on the dashed line in both."
                ),
                "quiet",
            )
        )
        self._column.addWidget(self._left_out)
        self._heading(self.tr("Every rule"))
        self._column.addWidget(self.table)
        self._column.addWidget(
            wrapped(
                self.tr("Behind ±: with 95 % certainty the mean lies no further away than this."), "quiet"
            )
        )
        self._lay_out_checks()
        self._column.addStretch(1)

    def _lay_out_checks(self) -> None:
        """The bar, the calibration and the studies."""
        found, translate = self._comparison, self._translate
        self._heading(self.tr("What we asked of it"))
        self._column.addWidget(wrapped(which_rules(found, translate), "quiet"))
        self._lay_out_bar()
        self._heading(self.tr("Whether calm comes as foretold"))
        self._column.addWidget(wrapped(say_calibration(found.calibration, translate)))
        for each in found.calibration.bins:
            self._column.addWidget(
                wrapped(say_bin(each.foretold, each.came, each.sessions, translate), "quiet")
            )
        if not found.studies:
            return
        self._heading(self.tr("Whether the made-up world is like the studies"))
        studies = (
            (
                f"{study.id}: {study.what}",
                say_published(study.published, study.simulated, translate),
                study.met,
            )
            for study in found.studies
        )
        self._column.addWidget(MetLines(studies, translate))

    def _lay_out_bar(self) -> None:
        """All learners pooled, and those that nothing was tuned on; the others are in the file."""
        translate = self._translate
        for learner in (_POOLED, _HELD_OUT):
            lines = [line for line in self._comparison.bar if line.learner == learner]
            if not lines:
                continue
            if learner != _POOLED:
                self._column.addWidget(wrapped(capital(learner_name(learner, translate)), "strong"))
            asked = (
                (
                    bar_line_name(line.what, translate),
                    say_asked_and_got(line.asked, line.got, translate),
                    line.met,
                )
                for line in lines
            )
            self._column.addWidget(MetLines(asked, translate))

    def _heading(self, text: str) -> None:
        self._column.addSpacing(Space.M)
        self._column.addWidget(wrapped(text, "heading"))

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        for text, box in ((self.tr("&Learner"), self._learner), (self.tr("&Temperament"), self._temperament)):
            label = PlainLabel(text)
            label.setBuddy(box)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(label.text()) + Space.S)
            row.addWidget(label)
            row.addWidget(box, 1)
        return row


def _pooled_first(names: Iterable[str]) -> list[str]:
    """Each name once, what is pooled first."""
    unique = dict.fromkeys(names)
    return sorted(unique, key=lambda name: not name.startswith(_POOLED))


def _notice(text: str) -> QFrame:
    notice = with_tone(with_role(QFrame(), "notice"), "care")
    layout = QVBoxLayout(notice)
    layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
    layout.addWidget(wrapped(text, "strong", "simulationWarning"))
    return notice
