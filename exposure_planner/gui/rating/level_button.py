"""One level as a large button: its shape, its name and what it looks like."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.level_drawing import LevelDrawing
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level


class LevelButton(QPushButton):
    """One level as a large button: its shape, its name and what it looks like."""

    def __init__(
        self,
        level: Level,
        name: str,
        anchor: str,
        species: Species,
        elsewhere: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`species` says whose drawing to show, `elsewhere` is the level on another scale; empty for none."""
        super().__init__(parent)
        self.level = level
        with_role(self, "level")
        self.setObjectName(f"level{int(level)}")
        self.setCheckable(True)
        # In a dialog every button would else become the one that Enter presses.
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("{number}, {name}").format(number=int(level), name=name))
        self.setAccessibleDescription(f"{anchor} {elsewhere}".strip())
        self.setToolTip(self.tr("Press {number}").format(number=int(level)))
        self.setSizePolicy(_grows())
        self._beside, self._below = LevelDrawing(species, level), LevelDrawing(species, level)
        self._content = QVBoxLayout(self)
        self._lay_out(level, name, anchor, elsewhere)

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As large as what is in it needs at least."""
        return self._content.minimumSize()

    def show_drawing(self, *, beside: bool, below: bool) -> None:
        """Show the drawing beside the name or below the words, or leave its room to them."""
        self._beside.setVisible(beside)
        self._below.setVisible(below)

    def _lay_out(self, level: Level, name: str, anchor: str, elsewhere: str) -> None:
        title = with_role(PlainLabel(name), "strong")
        words = with_role(PlainLabel(anchor), "quiet")
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        mark = LevelMark(level, name)
        top.addWidget(mark)
        top.addWidget(title, 1)
        top.addWidget(self._beside)
        layout = self._content
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.XS)
        layout.addLayout(top)
        layout.addWidget(words)
        layout.addStretch()
        other = with_role(PlainLabel(elsewhere, self), "quiet")
        other.setObjectName(f"elsewhere{int(level)}")
        other.setVisible(bool(elsewhere))
        bottom = QHBoxLayout()
        bottom.addWidget(other, 1, Qt.AlignmentFlag.AlignBottom)
        bottom.addWidget(self._below, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(bottom)
        for child in (title, words, mark, other):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (title, words):
            label.setWordWrap(True)


def _grows() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
