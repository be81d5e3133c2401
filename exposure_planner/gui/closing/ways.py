"""The good ways on after a ladder, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.wording.moves import ReviewOption


class Ways(QWidget):
    """The good ways on; the first is chosen to begin with. A click on the words chooses as well."""

    def __init__(self, options: Sequence[ReviewOption], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ways")
        self._options = tuple(options)
        self._group = QButtonGroup(self)
        self._radio_of: dict[QObject, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for place, option in enumerate(self._options):
            column.addWidget(self._well(place, option))
        self._group.button(0).setChecked(True)

    def chosen(self) -> str:
        """The key of the chosen way."""
        return self._options[max(0, self._group.checkedId())].key

    def choose(self, key: str) -> None:
        """Choose this way."""
        for place, option in enumerate(self._options):
            if option.key == key:
                self._group.button(place).setChecked(True)

    def take_focus(self) -> None:
        """Let the keyboard begin here."""
        self._group.button(max(0, self._group.checkedId())).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words chooses as well."""
        if event.type() == QEvent.Type.MouseButtonRelease and watched in self._radio_of:
            self._radio_of[watched].click()
            return True
        return super().eventFilter(watched, event)

    def _well(self, place: int, option: ReviewOption) -> QFrame:
        well = with_role(QFrame(), "well")
        radio = QRadioButton(option.title)
        radio.setObjectName(f"way_{option.key}")
        radio.setAccessibleDescription(option.text)
        radio.setFont(font_for("strong"))
        self._group.addButton(radio, place)
        words: QLabel = wrapped(option.text)
        words.setContentsMargins(Space.XL, 0, 0, 0)
        layout = QVBoxLayout(well)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        layout.addWidget(radio)
        layout.addWidget(words)
        for part in (well, words):
            part.installEventFilter(self)
            self._radio_of[part] = radio
        return well
