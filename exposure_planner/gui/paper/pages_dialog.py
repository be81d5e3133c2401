"""Every page that can be printed, with a small picture of each."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.paper.page_picture import PagePicture
from exposure_planner.gui.paper.page_source import PageSource
from exposure_planner.gui.paper.way_to_paper import WayToPaper
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.window.message_bar import MessageBar
from exposure_planner.printing.sheet_layout import layout_sheet
from exposure_planner.settings import PaperSize
from exposure_planner.wording.pages.kinds import PageKind, page_name, page_purpose, why_not_yet
from exposure_planner.wording.sheets import Sheet

_LIST_LETTERS = 30
_TEXT_LINES = 3


def open_pages(desk: Desk, kind: PageKind, window: QWidget) -> None:
    """Show the pages of the animal that is looked at, beginning with this one."""
    if desk.animal_id is None:
        return
    try:
        dialog = PagesDialog(desk, desk.animal_id, window)
    except Problem as problem:
        desk.report(problem)
        return
    dialog.look_at(kind)
    dialog.open()


class PagesDialog(QDialog):
    """A list of pages, what each is for, its picture, and the way to paper."""

    def __init__(self, desk: Desk, animal_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source = PageSource(desk, animal_id)
        self._way = WayToPaper(desk, self)
        self._sheet: Sheet | None = None
        self.setObjectName("pagesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pages to print, {animal}").format(animal=self._source.animal_name))
        self.list = QListWidget()
        self.list.setObjectName("pageKinds")
        self.list.setAccessibleName(self.tr("Pages"))
        self.purpose = with_role(PlainLabel(), "body")
        self.purpose.setObjectName("pagePurpose")
        self.purpose.setWordWrap(True)
        self.purpose.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.picture = PagePicture()
        # The window's own bar lies behind the dialog.
        self.messages = MessageBar()
        self._lay_out()
        for kind in PageKind:
            self.list.addItem(page_name(kind, desk.translate))
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._on_print)
        desk.message_posted.connect(self.messages.say)
        desk.settings_wished.connect(self._follow_settings)
        self.list.setCurrentRow(0)

    def look_at(self, kind: PageKind) -> None:
        """Choose this page in the list."""
        self.list.setCurrentRow(list(PageKind).index(kind))

    def kind(self) -> PageKind:
        """The page that is looked at."""
        return list(PageKind)[max(0, self.list.currentRow())]

    def _show_chosen(self) -> None:
        kind, say = self.kind(), self._desk.translate
        try:
            self._sheet = self._source.sheet(kind)
        except Problem as problem:
            self._sheet = None
            self._desk.report(problem)
        animal = self._source.animal_name
        nothing = self._sheet is None
        self.purpose.setText(why_not_yet(kind, animal, say) if nothing else page_purpose(kind, animal, say))
        for button in (self._print, self._save):
            button.setEnabled(not nothing)
        paper = self._desk.settings().sheet_of_paper
        self.picture.show_pages(() if self._sheet is None else layout_sheet(self._sheet, paper))

    def _on_paper(self) -> None:
        self._desk.settings_wished.emit(
            replace(
                self._desk.settings(),
                paper=self._size.value(),
                landscape=self._way_up.value(),
                grey=self._grey.isChecked(),
            )
        )

    def _follow_settings(self) -> None:
        """Paper is chosen in the print preview as well, and what is saved is what this dialog shows."""
        settings = self._desk.settings()
        self._size.choose(settings.paper)
        self._way_up.choose(settings.landscape)
        with QSignalBlocker(self._grey):
            self._grey.setChecked(settings.grey)
        self._show_chosen()

    def _on_print(self) -> None:
        if self._sheet is not None:
            self._way.preview((self._sheet,))

    def _on_save(self) -> None:
        if self._sheet is not None:
            self._way.ask_where_to_save((self._sheet,), self.tr("The page is saved as {file}."))

    def _lay_out(self) -> None:
        self.list.setFixedWidth(self.fontMetrics().averageCharWidth() * _LIST_LETTERS)
        self.purpose.setMinimumHeight(self.fontMetrics().lineSpacing() * _TEXT_LINES)
        beside = QVBoxLayout()
        beside.setSpacing(Space.S)
        beside.addWidget(self.purpose)
        beside.addWidget(self.picture, 1)
        beside.addLayout(self._paper_row())
        both = QHBoxLayout()
        both.setSpacing(Space.L)
        both.addWidget(self.list)
        both.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(self.messages)
        column.addLayout(both, 1)
        column.addWidget(self._buttons())

    def _paper_row(self) -> QHBoxLayout:
        settings = self._desk.settings()
        self._size = ChoiceBox(((size, size.value) for size in PaperSize), "pagesPaper")
        self._size.choose(settings.paper)
        self._size.setAccessibleDescription(self.tr("Paper"))
        self._way_up = ChoiceBox[bool](
            [(False, self.tr("Upright")), (True, self.tr("On its long side"))], "pagesWayUp"
        )
        self._way_up.choose(settings.landscape)
        self._way_up.setAccessibleDescription(self.tr("Which way up"))
        self._grey = QCheckBox(self.tr("&Grey"))
        self._grey.setObjectName("pagesGrey")
        self._grey.setChecked(settings.grey)
        self._size.activated.connect(self._on_paper)
        self._way_up.activated.connect(self._on_paper)
        self._grey.toggled.connect(self._on_paper)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in (self._size, self._way_up, self._grey):
            row.addWidget(widget)
        row.addStretch()
        return row

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._print = with_role(QPushButton(self.tr("&Print…")), "primary")
        self._print.setObjectName("printPage")
        self._save = QPushButton(self.tr("Save as P&DF…"))
        self._save.setObjectName("savePage")
        self._print.setDefault(True)
        box.addButton(self._print, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        close = box.addButton(self.tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("closePages")
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        box.rejected.connect(self.reject)
        return box
