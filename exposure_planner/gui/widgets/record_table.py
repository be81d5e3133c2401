"""How tables of records look and behave everywhere in the program."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Column = TypeVar("Column", bound=int)
_ROW_IN_LINES = 2.0


class RecordTable(QTableView):
    """A table of records, one a row, chosen as a whole."""

    def take_looks(self, widths: Mapping[Column, int], least: int) -> None:
        """Look like every other table.

        Args:
            widths: of each column, in letters of average width; the last column takes the rest.
            least: the least width that a column can be drawn to, in letters.
        """
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(round(line * _ROW_IN_LINES))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(letter * least)
        for column, letters in widths.items():
            self.setColumnWidth(column, letter * letters)
