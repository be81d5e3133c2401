"""The lines about the weather on the card of a session outdoors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.flow_layout import FlowLayout
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.gui.widgets.warmth_box import WarmthBox
from exposure_planner.household.weather import Outside, WeatherLimits
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.weather import say_bag_rule, say_limits, say_outside


class WeatherLine(QWidget):
    """The limits, a field for how warm it is, and what that means for today.

    Signals:
        said(object): how warm it is, in degrees Celsius; None where nobody says any more.
    """

    said = Signal(object)

    def __init__(
        self,
        limits: WeatherLimits,
        animal: str,
        translate: Translate,
        *,
        in_bag: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._limits, self._animal, self._translate, self._in_bag = limits, animal, translate, in_bag
        question = self.tr("How warm is it now?")
        self._warmth = WarmthBox("warmthNow", question, translate, self.tr("not said"))
        self._verdict = wrapped("", "strong", "warmthVerdict")
        self._verdict.hide()
        asked = QWidget()
        flow = FlowLayout(asked, gap=Space.S)
        caption = with_role(PlainLabel(question), "quiet")
        caption.setMinimumHeight(self._warmth.sizeHint().height())
        flow.addWidget(caption)
        flow.addWidget(self._warmth)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(wrapped(say_limits(limits, translate), "quiet", "weatherLimits"))
        if in_bag:
            layout.addWidget(wrapped(say_bag_rule(translate), "quiet", "bagRule"))
        layout.addWidget(asked)
        layout.addWidget(self._verdict)
        self._warmth.said.connect(self.said)

    def show_warmth(self, celsius: float | None) -> Outside:
        """Say what this warmth means; nothing said means that the full time is fine."""
        self._warmth.show_warmth(celsius)
        self._verdict.setVisible(celsius is not None)
        if celsius is None:
            return Outside.FULL
        outside = self._limits.outside(celsius, in_bag=self._in_bag)
        self._verdict.setText(say_outside(outside, celsius, self._animal, self._translate))
        return outside
