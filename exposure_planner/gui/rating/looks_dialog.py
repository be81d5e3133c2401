"""What each level looks like, drawn large, with its words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.gui.widgets.level_drawing import LevelDrawing
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.roomy_dialog import RoomyDialog
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.gui.widgets.wished_size import in_letters
from exposure_planner.household.animal import Species
from exposure_planner.planner.level import Level
from exposure_planner.settings import Scale
from exposure_planner.wording.levels import level_anchor, level_name
from exposure_planner.wording.scales import say_cross_walk, say_on_scale
from exposure_planner.wording.translate import Translate

_LETTERS_WIDE, _LINES_HIGH = 120, 40
_COLUMNS = ((3, 78), (2, 54), (1, 0))


class LooksDialog(RoomyDialog):
    """Shows what each level looks like in such an animal; it is only looked at."""

    def __init__(
        self, species: Species, translate: Translate, scale: Scale = Scale.OWN, parent: QWidget | None = None
    ) -> None:
        """`scale` is another scale to show beside the levels."""
        super().__init__(parent)
        self.setObjectName("looksDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("What the levels look like"))
        cards = [_card(level, species, translate, scale) for level in Level]
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(Space.XS, Space.XS, Space.M, Space.XS)
        content.setSpacing(Space.M)
        content.addWidget(wrapped(self.tr("What the levels look like"), "title"))
        content.addWidget(FoldingGrid(cards, _COLUMNS, gap=Space.S))
        drawn = self.tr("Drawn simply: each animal has ways of its own, and the signs that you see count.")
        for sentence in (drawn, say_cross_walk(scale, species, translate)):
            if sentence:
                content.addWidget(wrapped(sentence, "quiet"))
        content.addStretch()
        # Nothing inside takes the keyboard, which has to scroll it in a small window.
        rows = scrolled(inside)
        rows.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.addWidget(rows, 1)
        layout.addWidget(buttons)
        self.setAccessibleDescription(" ".join(card.accessibleName() for card in cards))
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def sizeHint(self) -> QSize:
        """As large as six drawings are comfortable in, and no larger than the screen."""
        return in_letters(self, _LETTERS_WIDE, _LINES_HIGH)


def _card(level: Level, species: Species, translate: Translate, scale: Scale) -> QWidget:
    name, anchor = level_name(level, translate), level_anchor(level, species, translate)
    card = Card()
    card.setAccessibleName(f"{int(level)}, {name}: {anchor}")
    heading = QHBoxLayout()
    heading.setSpacing(Space.S)
    heading.addWidget(LevelMark(level, name))
    heading.addWidget(with_role(PlainLabel(name), "strong"), 1)
    card.content.addWidget(
        LevelDrawing(species, level, large=True), 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    )
    card.content.addLayout(heading)
    card.content.addWidget(wrapped(anchor))
    card.content.addStretch()
    elsewhere = say_on_scale(level, scale, species, translate)
    if elsewhere:
        card.content.addWidget(wrapped(elsewhere, "quiet"))
    return card
