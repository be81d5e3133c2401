"""The table of all rules: how many they bring to the goal, how soon, and at what price."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.tested.pareto_points import Kind, kind_of
from exposure_planner.simulation.result import Comparison, RuleResult
from exposure_planner.wording.tested import COLUMNS, about_column, column_name, plain, say_result
from exposure_planner.wording.translate import Translate

_ROW_IN_LINES = 1.9


class RuleTable(QTableWidget):
    """One row a rule, ours in bold; every column says in its tool tip what it counts. As high as its rows."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(0, len(COLUMNS), parent)
        self.setObjectName("ruleTable")
        self.setAccessibleName(self.tr("How every rule did"))
        self._translate = translate
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * _ROW_IN_LINES))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, column in enumerate(COLUMNS):
            item = QTableWidgetItem(column_name(column, translate))
            item.setToolTip(about_column(column, translate))
            self.setHorizontalHeaderItem(at, item)

    def show_results(self, comparison: Comparison, results: Sequence[RuleResult]) -> None:
        """Show these rules."""
        self.setRowCount(len(results))
        for row, result in enumerate(results):
            ours = kind_of(result.rule, comparison) is Kind.OURS
            for at, column in enumerate(COLUMNS):
                said = say_result(result, column, self._translate)
                item = QTableWidgetItem(plain(said) if column == "rule" else said)
                item.setToolTip(about_column(column, self._translate))
                if ours:
                    item.setFont(font_for("strong"))
                self.setItem(row, at, item)
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As high as its rows and the bar to scroll sideways."""
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(640, rows + self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth())
