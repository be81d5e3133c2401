"""The page on which each column of somebody's table is given a meaning."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.import_csv.draft import ImportDraft
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.elided_label import ElidedLabel
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.form_parts import form
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.spreadsheet import (
    LENGTHS,
    ColumnReading,
    ColumnUse,
    DayOrder,
    LengthUnit,
    Spreadsheet,
)
from exposure_planner.wording.import_sheet import order_name, unit_name, use_name

_OFFERED = tuple(use for use in ColumnUse if use is not ColumnUse.ID)
_EXAMPLES = 3


class ColumnsFace(Face):
    """A line for each column: its heading, what stands in it, and what it is."""

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft, self._translate = draft, draft.desk.translate
        self._shown: Spreadsheet | None = None
        self.uses: list[ChoiceBox[ColumnUse]] = []
        self.units: list[ChoiceBox[LengthUnit]] = []
        self.order = ChoiceBox[DayOrder | None]((), "dayOrder")
        self._order_row = QWidget()
        self._holder = QVBoxLayout()
        self._rows = QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        about = self.tr("We guessed by the headings. Look each column through; several columns may be notes.")
        layout.addWidget(wrapped(about))
        layout.addWidget(self._order_row)
        layout.addLayout(self._holder, 1)

    @property
    def heading(self) -> str:
        """What the page is for."""
        return self.tr("What do the columns mean?")

    def prepare(self) -> None:
        """Show the columns of a table that was not shown before."""
        if self._draft.sheet is not None and self._draft.sheet is not self._shown:
            self._shown = self._draft.sheet
            self._build(self._draft.sheet)

    def enter(self) -> None:
        """Begin with the first column."""
        if self.uses:
            self.uses[0].setFocus()

    def may_go_on(self) -> bool:
        """Read the rows so; raises what is missing."""
        self._keep()
        self._draft.read_rows()
        return True

    def _build(self, sheet: Spreadsheet) -> None:
        self.uses, self.units = [], []
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, column in enumerate(self._draft.reading.columns):
            self._add_line(grid, place, sheet, column)
        frame = scrolled(rows)
        while (old := self._holder.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._holder.addWidget(frame)
        self._build_order()
        self._fit()

    def _add_line(self, grid: QGridLayout, place: int, sheet: Spreadsheet, column: ColumnReading) -> None:
        heading = sheet.headings[place] or self.tr("Column {number}").format(number=place + 1)
        name, examples = wrapped(" ".join(heading.split()), "strong"), ElidedLabel()
        examples.say(self._examples(sheet, place))
        with_role(examples, "quiet")
        use = ChoiceBox[ColumnUse](
            ((each, use_name(each, self._translate)) for each in self._offered(column)), f"use{place}"
        )
        use.choose(column.use)
        use.setAccessibleName(self.tr("What “{column}” is").format(column=heading))
        unit = ChoiceBox[LengthUnit](
            ((each, unit_name(each, self._translate)) for each in LengthUnit), f"unit{place}"
        )
        unit.choose(column.unit)
        unit.setAccessibleName(self.tr("Bare numbers in “{column}”").format(column=heading))
        use.currentIndexChanged.connect(self._on_changed)
        what, means = QVBoxLayout(), QVBoxLayout()
        for side, parts in ((what, (name, examples)), (means, (use, unit))):
            side.setSpacing(Space.XS)
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
        grid.addLayout(what, place, 0)
        grid.addLayout(means, place, 1)
        self.uses.append(use)
        self.units.append(unit)

    def _offered(self, column: ColumnReading) -> tuple[ColumnUse, ...]:
        return (
            (*_OFFERED, ColumnUse.ID) if self._draft.reading.ours or column.use is ColumnUse.ID else _OFFERED
        )

    def _examples(self, sheet: Spreadsheet, place: int) -> str:
        cells = dict.fromkeys(
            " ".join(line.cells[place].split()) for line in sheet.lines if line.cells[place]
        )
        return ", ".join(list(cells)[:_EXAMPLES]) or self.tr("(empty)")

    def _build_order(self) -> None:
        old = self._order_row.layout()
        if old is not None:
            # A layout goes with the widget that is given it.
            QWidget().setLayout(old)
        # Nothing is chosen for the person where the days do not tell.
        known = self._draft.reading.day_order
        choices: list[tuple[DayOrder | None, str]] = [] if known else [(None, self.tr("Please choose"))]
        choices += [(order, order_name(order, self._translate)) for order in DayOrder]
        self.order = ChoiceBox[DayOrder | None](choices, "dayOrder")
        self.order.choose(known)
        self.order.currentIndexChanged.connect(self.answered)
        row = form()
        row.setContentsMargins(0, 0, 0, 0)
        label = PlainLabel(self.tr("In the days comes &first"))
        label.setBuddy(self.order)
        row.addRow(label, self.order)
        self._order_row.setLayout(row)

    def _on_changed(self) -> None:
        changed = self.sender()
        for use in self.uses:
            # Each meaning but a note belongs to one column only: the last choice holds.
            single = use.value() not in {ColumnUse.NOTE, ColumnUse.NOTHING}
            if (
                single
                and use is not changed
                and isinstance(changed, ChoiceBox)
                and use.value() is changed.value()
            ):
                use.choose(ColumnUse.NOTHING)
        self._keep()
        self._fit()
        self.answered.emit()

    def _keep(self) -> None:
        columns = tuple(
            ColumnReading(use=use.value(), unit=unit.value())
            for use, unit in zip(self.uses, self.units, strict=True)
        )
        self._draft.mean(columns, self.order.value())

    def _fit(self) -> None:
        for use, unit in zip(self.uses, self.units, strict=True):
            unit.setVisible(use.value() in LENGTHS)
        self._order_row.setVisible(bool(self._draft.orders()))
