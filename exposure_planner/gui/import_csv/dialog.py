"""The dialog that takes in somebody's table, page by page."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.errors import Problem
from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.import_csv.columns_face import ColumnsFace
from exposure_planner.gui.import_csv.draft import ImportDraft
from exposure_planner.gui.import_csv.fates_face import FatesFace
from exposure_planner.gui.import_csv.file_face import FileFace
from exposure_planner.gui.import_csv.keeping import SheetKeeping
from exposure_planner.gui.import_csv.levels_face import LevelsFace
from exposure_planner.gui.import_csv.place_face import PlaceFace
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.leave_question import ask_to_leave
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.wording.problems import say_problem

_LETTERS_WIDE, _LINES_HIGH = 124, 34


class ImportSheetDialog(RoomyDialog):
    """File, columns, place, levels, and what would come of it; nothing is kept before the last button.

    Attributes:
        faces: its pages in their order.
    """

    def __init__(self, desk: Desk, animal_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importSheetDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Import sessions from a table"))
        self._desk = desk
        self._draft = ImportDraft(desk, animal_id)
        self.file = FileFace(self._draft)
        self.columns = ColumnsFace(self._draft)
        self.place = PlaceFace(self._draft)
        self.levels = LevelsFace(self._draft)
        self.fates = FatesFace(self._draft)
        self.faces: tuple[Face, ...] = (self.file, self.columns, self.place, self.levels, self.fates)
        self._stack = QStackedWidget()
        self._heading = wrapped("", "title", "importHeading")
        self._step = wrapped("", "quiet", "importStep")
        self._problem = wrapped("", "problem", "importProblem")
        self.back = self._button(self.tr("&Back"), "backButton", "plain")
        self.leave = self._button(self.tr("&Not now"), "notNowButton", "plain")
        self.go_on = self._button(self.tr("&Continue"), "goOnButton", "primary")
        self.go_on.setDefault(True)
        self._lay_out()
        self.back.clicked.connect(self._on_back)
        self.leave.clicked.connect(self.reject)
        self.go_on.clicked.connect(self._on_go_on)
        for face in self.faces:
            face.answered.connect(self._problem.hide)
        self._show(0)

    def sizeHint(self) -> QSize:
        """As large as a table is comfortable to read in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)

    def reject(self) -> None:
        """Leave; where a file was looked at, ask once."""
        if any(face.is_begun for face in self.faces):
            ask_to_leave(self, self._leave)
        else:
            super().reject()

    def _leave(self) -> None:
        super().reject()

    def _on_go_on(self) -> None:
        self._problem.hide()
        at = self._stack.currentIndex()
        try:
            if not self.faces[at].may_go_on():
                return
            if at + 1 < len(self.faces):
                self._show(at + 1)
                return
        except Problem as problem:
            self._show_problem(problem)
            return
        self._add()

    def _on_back(self) -> None:
        self._show(self._stack.currentIndex() - 1)

    def _add(self) -> None:
        plan = self._draft.plan
        if plan is None or not SheetKeeping(self._desk, plan, self).keep(self._show_problem):
            return
        added = len(plan.sessions)
        said = self._desk.translate(
            "import_sheet", "%n session was added.|%n sessions were added.", "", added
        )
        if plan.is_new:
            said += " " + self.tr("The new ladder rests until you open it.")
        self._desk.say(said)
        self._desk.page_requested.emit(PageName.LADDER if plan.is_new else PageName.HISTORY)
        self.accept()

    def _show_problem(self, problem: Problem) -> None:
        self._problem.setText(say_problem(problem, self._desk.translate))
        self._problem.show()

    def _show(self, at: int) -> None:
        face = self.faces[at]
        self._problem.hide()
        face.prepare()
        self._stack.setCurrentIndex(at)
        self._heading.setText(face.heading)
        self._step.setText(self.tr("Step {number} of {all}").format(number=at + 1, all=len(self.faces)))
        self.back.setVisible(at > 0)
        self.go_on.setText(face.way_on or self.tr("&Continue"))
        face.enter()

    def _button(self, text: str, name: str, role: str) -> QPushButton:
        button = with_role(QPushButton(text), role)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        for face in self.faces:
            self._stack.addWidget(face)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self._step)
        layout.addWidget(self._heading)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._problem)
        layout.addLayout(foot)
