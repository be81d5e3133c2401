"""The card for a session that may be done today."""

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.advice.words import AdviceWords
from exposure_planner.gui.style.roles import with_role, with_tone
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.today.face import Wish, WishKind
from exposure_planner.gui.today.today_card import TodayCard
from exposure_planner.gui.today.weather_line import WeatherLine
from exposure_planner.household.weather import Outside
from exposure_planner.planner import Move
from exposure_planner.planner.ladder import Gate, Stage
from exposure_planner.services.outdoors import IndoorsInstead
from exposure_planner.services.views import TodayView
from exposure_planner.wording.gate_points import say_gate_override
from exposure_planner.wording.gate_sources import says_bag
from exposure_planner.wording.numbers import say_date, say_minutes
from exposure_planner.wording.translate import Translate

_HALF = 0.5


class SessionCard(TodayCard):
    """The stage, how long, what to bring, and why; a safety check that stands in the way comes first."""

    def __init__(
        self, view: TodayView, words: AdviceWords, translate: Translate, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, words, translate, parent)
        self._weather: WeatherLine | None = None
        self.add_heading(self._heading())
        if view.gate_stage is not None:
            self._add_gate(view.gate_stage)
        self.add_stage(words.stage, words.minutes)
        if words.warm_up:
            self.add_text(self.tr("Warm up first at “{stage}”.").format(stage=words.warm_up), name="warmUp")
        self._add_weather()
        self.add_facts()
        self._add_override()
        self.add_reasons()
        self._add_buttons()

    def show_warmth(self, celsius: float | None) -> None:
        """Start for the full time, for half of it, or not outside at all: something indoors instead."""
        if self._weather is None:
            return
        outside = self._weather.show_warmth(celsius)
        minutes = self._half_the_time if outside is Outside.SHORTER else self.words.minutes
        when = self.findChild(QLabel, "stageWhen")
        if isinstance(when, QLabel):
            when.setText(minutes)
        self._start.setEnabled(outside.is_today)
        self._start.setVisible(outside is not Outside.SHORTER)
        self._start_shorter.setVisible(outside is Outside.SHORTER)
        if self._instead is not None:
            self._instead.setVisible(not outside.is_today)

    @property
    def _half_the_time(self) -> str:
        return say_minutes(self.view.advice.duration * _HALF, self.translate)

    def _heading(self) -> str:
        if self.view.advice.move is Move.REVIEW:
            return self.tr("Gently on, as long as it is good")
        return self.words.heading

    def _add_gate(self, stage: Stage) -> None:
        notice = with_tone(with_role(QFrame(), "notice"), "care")
        notice.setObjectName("gateNotice")
        layout = QVBoxLayout(notice)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.setSpacing(Space.XS)
        if stage.gate is Gate.OUTDOOR:
            text = self.tr("Before “{stage}” comes the check that keeps {animal} safe.")
        else:
            text = self.tr("Before “{stage}” comes its safety check.")
        layout.addWidget(wrapped(text.format(stage=stage.title, animal=self.view.animal.name), "strong"))
        last = self.view.last_gate_visit
        if last is not None:
            on = say_date(last.on, self.translate)
            layout.addWidget(wrapped(self.tr("Last gone through on {day}.").format(day=on)))
        self.content.addWidget(notice)

    def _add_weather(self) -> None:
        limits, stage = self.view.outdoors.weather, self.view.stage
        if limits is None or stage is None:
            return
        in_bag = says_bag(stage, self.translate)
        self._weather = WeatherLine(limits, self.view.animal.name, self.translate, in_bag=in_bag)
        self._weather.said.connect(self._on_warmth_said)
        self.content.addWidget(self._weather)

    def _on_warmth_said(self, celsius: float | None) -> None:
        self.show_warmth(celsius)
        self.wished.emit(Wish(kind=WishKind.SAY_WARMTH, celsius=celsius))

    def _add_override(self) -> None:
        visit, animal = self.view.outdoors.gate_override, self.view.animal
        if visit is not None:
            said = say_gate_override(
                visit.override_reason, visit.ticked, visit.gate, animal.species, self.translate
            )
            self.add_text(said, name="gateOverride")

    def _add_buttons(self) -> None:
        view = self.view
        log = Wish(kind=WishKind.LOG, stage_id=view.advice.stage_id)
        # Nobody times a day: it is lived, and rated in the evening.
        whole_day = view.stage is not None and view.stage.is_all_day
        outing = Wish(kind=WishKind.START, stage_id=view.advice.stage_id, duration=view.advice.duration)
        start = log if whole_day else outing
        if view.gate_stage is not None:
            check = Wish(kind=WishKind.CHECK_GATE, stage_id=view.gate_stage.id)
            self.add_button(self.tr("Go through the &check"), "checkGate", check, "primary")
            title = self.words.stage
            self._start = self.add_button(
                self.tr("&Start “{stage}” today").format(stage=title), "startSession", start
            )
        elif whole_day:
            self._start = self.add_button(self.tr("Ra&te this day"), "rateDay", log, "primary")
        else:
            self._start = self.add_button(self.tr("S&tart session"), "startSession", start, "primary")
        self._add_other_ways(outing)
        if not whole_day:
            self.add_button(self.tr("L&og a session"), "logSession", log)
        if view.advice.move is Move.REVIEW:
            again = Wish(kind=WishKind.ASK_AGAIN)
            self.add_button(self.tr("Is this the right &goal?"), "askAgain", again, "quiet")

    def _add_other_ways(self, start: Wish) -> None:
        """For a day that is not mild: shorter, or indoors instead. Hidden until somebody says how warm it is."""
        shorter = Wish(kind=WishKind.START, stage_id=start.stage_id, duration=start.duration * _HALF)
        text = self.tr("S&tart, half the time")
        self._start_shorter = self.add_button(text, "startShorter", shorter, "primary")
        self._start_shorter.hide()
        instead = self.view.outdoors.instead
        self._instead = None if instead is None else self._instead_button(instead)

    def _instead_button(self, instead: IndoorsInstead) -> QPushButton:
        title = instead.stage.title.replace("&", "&&")
        if instead.kept.id == self.view.kept.id:
            wish = Wish(kind=WishKind.START, stage_id=instead.stage.id, duration=instead.stage.duration)
            text = self.tr("Indoors &instead: “{stage}”").format(stage=title)
        else:
            wish = Wish(kind=WishKind.OTHER_LADDER, ladder_id=instead.kept.id)
            other = instead.kept.title.replace("&", "&&")
            text = self.tr("Indoors &instead: “{stage}” of “{ladder}”").format(stage=title, ladder=other)
        button = self.add_button(text, "indoorsInstead", wish)
        button.hide()
        return button
