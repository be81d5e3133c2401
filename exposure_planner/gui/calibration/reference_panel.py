"""What was answered beside the reference, why, and the signs in the story."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.card import Card
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.calibration import Vignette
from exposure_planner.household.sign import Sign
from exposure_planner.planner.level import Level
from exposure_planner.wording.calibration import say_step
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate


class ReferencePanel(Card):
    """What was answered beside the reference, why, and the signs in the story."""

    def __init__(
        self,
        story: Vignette,
        given: Level,
        signs: Iterable[Sign],
        translate: Translate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(say_step(given, story.level, translate), parent)
        self.heading.setObjectName("practiceStep")
        self._translate = translate
        both = QHBoxLayout()
        both.setSpacing(Space.XL)
        both.addWidget(self._seen(self.tr("You"), given))
        both.addWidget(self._seen(self.tr("Reference"), story.level))
        both.addStretch(1)
        self.content.addLayout(both)
        self.content.addWidget(wrapped(story.why, "body", "practiceWhy"))
        self.content.addSpacing(Space.S)
        self.content.addWidget(
            wrapped(self.tr("Signs in the story, each with the lowest level that it allows"), "quiet")
        )
        for sign in signs:
            self.content.addWidget(self._sign(sign))

    def spoken(self) -> str:
        """What a screen reader says of it."""
        return " ".join(label.text() for label in self.findChildren(QLabel))

    def _seen(self, who: str, level: Level) -> QWidget:
        seen = QWidget()
        layout = QVBoxLayout(seen)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(with_role(PlainLabel(who), "quiet"))
        name = level_name(level, self._translate)
        layout.addWidget(_marked(level, name, with_role(PlainLabel(name), "strong")))
        return seen

    def _sign(self, sign: Sign) -> QWidget:
        return _marked(sign.floor, level_name(sign.floor, self._translate), wrapped(sign.text))


def _marked(level: Level, name: str, label: QLabel) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(Space.S)
    layout.addWidget(LevelMark(level, name))
    layout.addWidget(label, 1)
    return row
