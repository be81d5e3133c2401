"""One calm dialog for a fault of the program: a kind word first, and the report for whoever wants to send it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space

_LETTERS_A_LINE = 64
_LINES_AT_LEAST, _LINES_SHOWN = 3, 14
_SHARE_OF_SCREEN = 0.85


class FaultDialog(QDialog):
    """Says that something went wrong, that nothing is lost, and what can be done.

    Args:
        report: the anonymous report.
        can_go_on: whether the window behind it can still be used.
    """

    def __init__(self, report: str, parent: QWidget | None = None, *, can_go_on: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("faultDialog")
        self.setModal(True)
        self.setWindowTitle(self.tr("Something went wrong here"))
        said = wrapped(self._comfort(can_go_on=can_go_on), "body", "faultComfort")
        said.setMinimumWidth(said.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
        heading = self.tr("Something in the program went wrong. That is our fault, not yours.")
        self._folded = self._report_part(report)
        self._folded.hide()
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(wrapped(heading, "heading", "faultHeading"))
        layout.addWidget(said)
        layout.addWidget(self._folded, 1)
        layout.addLayout(self._buttons(can_go_on=can_go_on))
        self._leave.setFocus()

    def sizeHint(self) -> QSize:
        """Room for the report once it is unfolded, and no larger than the screen."""
        width = max(self.minimumSizeHint().width(), self._column.sizeHint().width())
        height = self._column.totalHeightForWidth(width)
        if not self._folded.isHidden():
            lines = self.report.fontMetrics().lineSpacing() * _LINES_SHOWN
            height += max(0, lines - self.report.sizeHint().height())
        return QSize(width, height).boundedTo(self.screen().availableSize() * _SHARE_OF_SCREEN)

    def _comfort(self, *, can_go_on: bool) -> str:
        if can_go_on:
            return self.tr(
                "Everything that was saved is safe. You can go on; if it happens again, close the window and "
                "reopen it."
            )
        return self.tr(
            "Everything that was saved is safe. The window cannot be opened this time; "
            "if it happens again, you will be offered a start with safe settings."
        )

    def _report_part(self, report: str) -> QWidget:
        whole = QWidget(self)
        whole.setObjectName("faultReportPart")
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("faultReport")
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        letters = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        letters.setPixelSize(self.fontInfo().pixelSize())
        self.report.setFont(letters)
        self.report.setMinimumHeight(self.report.fontMetrics().lineSpacing() * _LINES_AT_LEAST)
        self.copy = QPushButton(self.tr("&Copy the report"))
        self.copy.setObjectName("copyFaultReport")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        hint = self.tr(
            "It names versions and places in the program only: no animal, no person, nothing that you wrote. "
            "It goes nowhere unless you send it."
        )
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(wrapped(hint, "quiet"))
        column.addWidget(self.report, 1)
        column.addLayout(row)
        return whole

    def _buttons(self, *, can_go_on: bool) -> QHBoxLayout:
        self.unfold = with_role(QPushButton(self.tr("&Show the report")), "plain")
        self.unfold.setObjectName("showFaultReport")
        self.unfold.setCheckable(True)
        self.unfold.setAutoDefault(False)
        self.unfold.toggled.connect(self._on_unfold)
        leave = with_role(QPushButton(self.tr("&Go on") if can_go_on else self.tr("&Quit")), "primary")
        leave.setObjectName("leaveFault")
        leave.setDefault(True)
        leave.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.unfold)
        row.addStretch()
        row.addWidget(leave)
        self._leave = leave
        return row

    def _on_unfold(self, shown: bool) -> None:  # noqa: FBT001
        self._folded.setVisible(shown)
        self.unfold.setText(self.tr("&Hide the report") if shown else self.tr("&Show the report"))
        self._column.invalidate()
        self.resize(self.sizeHint())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
