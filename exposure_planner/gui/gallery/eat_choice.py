"""Would it eat there? Six answers, each with its own key."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.level_mark import LevelMark
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.household.would_eat import LEVEL_OF_EATING, WouldEat
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.would_eat import would_eat_answer, would_eat_question

EAT_KEYS: Mapping[int, WouldEat] = {
    Qt.Key.Key_0: WouldEat.AS_AT_HOME,
    Qt.Key.Key_1: WouldEat.GLANCING_UP,
    Qt.Key.Key_2: WouldEat.WITH_PAUSES,
    Qt.Key.Key_3: WouldEat.THEN_STOP,
    Qt.Key.Key_4: WouldEat.REFUSE,
    Qt.Key.Key_Minus: WouldEat.NO_MATTER,
}
"""The number of the level that an answer stands for; a dash where there is none."""

_NO_MARK = "–"


class EatChoice(QWidget):
    """The question and its answers.

    Signals:
        chosen(WouldEat): the person answered.
    """

    chosen = Signal(object)

    def __init__(self, animal: str, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {answer: _button(answer, translate) for answer in WouldEat}
        question = would_eat_question(animal, translate)
        self.setAccessibleName(question)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.XS)
        layout.addWidget(wrapped(question, "strong", "eatQuestion"))
        for answer, button in self._buttons.items():
            self._group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _checked=False, answer=answer: self.chosen.emit(answer))

    def show_answer(self, answer: WouldEat | None) -> None:
        """Show what was answered, or nothing."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known is answer)
        self._group.setExclusive(True)


def _button(answer: WouldEat, translate: Translate) -> QPushButton:
    level = LEVEL_OF_EATING.get(answer)
    text = would_eat_answer(answer, translate)
    button = with_role(QPushButton(), "level")
    button.setObjectName(f"eat_{answer.value}")
    button.setCheckable(True)
    button.setAutoDefault(False)
    named = "" if level is None else f", {level_name(level, translate)}"
    button.setAccessibleName(f"{text}{named}")
    button.setToolTip(text if level is None else f"{text}: {int(level)}")
    row = QHBoxLayout(button)
    row.setContentsMargins(Space.M, Space.XS, Space.M, Space.XS)
    row.setSpacing(Space.S)
    mark: QWidget
    if level is None:
        mark = PlainLabel(_NO_MARK)
        mark.setFixedWidth(LevelMark(LEVEL_OF_EATING[WouldEat.REFUSE], "").sizeHint().width())
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
    else:
        mark = LevelMark(level, level_name(level, translate))
    words = PlainLabel(text)
    row.addWidget(mark)
    row.addWidget(words, 1)
    for child in (mark, words):
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    button.setMinimumHeight(row.sizeHint().height())
    return button
