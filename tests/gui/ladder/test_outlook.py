"""What may be expected of a rung stands on its card in words and shapes, and the way to the goal above."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from exposure_planner.gui.ladder.card_layout import lay_out_card
from exposure_planner.gui.ladder.page import LadderPage
from exposure_planner.gui.ladder.pips import paint_pips, pips_width
from exposure_planner.gui.ladder.rung import knows_something, rungs_from_top
from exposure_planner.gui.ladder.sheet import LadderSheet
from exposure_planner.gui.style.palette import LIGHT
from exposure_planner.planner import StageOutlook
from exposure_planner.services.views import LadderView
from exposure_planner.wording.forecast import InTen, in_ten
from exposure_planner.wording.translate import english
from tests.gui.daily import Day


@dataclass(frozen=True)
class Ahead:
    """A forecast."""

    weeks_low: int = 4
    weeks_high: int = 9
    may_not_get_there: float = 0.12


def with_outlook(day: Day, calm: float, too_much: float, sessions: float = 3) -> LadderView:
    view = day.services.planning.ladder(day.miles.ladder.id)
    stages = tuple(
        replace(
            stage,
            outlook=StageOutlook(
                stage_id=stage.stage.id,
                expected_level=1,
                calm_probability=calm,
                over_threshold_probability=too_much,
                sessions=sessions,
            ),
        )
        for stage in view.stages
    )
    return replace(view, stages=stages)


def test_what_may_be_expected_is_seen_and_heard(day: Day) -> None:
    rung = rungs_from_top(with_outlook(day, 0.82, 0.07), english)[0]

    assert (rung.expected, rung.expected_text) == (
        in_ten(0.82, 0.07),
        "Expected: calm 8 in 10, too much 1 in 10",
    )
    assert rung.expected_text in rung.in_words


def test_a_rung_of_which_nothing_is_known_promises_nothing(day: Day) -> None:
    unknown = with_outlook(day, 1 / 3, 1 / 3, sessions=0)
    outlook = unknown.stages[0].outlook
    assert outlook is not None

    assert not knows_something(outlook)
    assert rungs_from_top(unknown, english)[0].expected is None
    assert rungs_from_top(with_outlook(day, 0.6, 0.1, sessions=0), english)[0].expected is not None


def test_the_shapes_have_a_place_of_their_own_on_the_card(day: Day) -> None:
    rung = rungs_from_top(with_outlook(day, 0.5, 0.2), english)[0]
    plain = replace(rung, expected=None, expected_text="")

    layout = lay_out_card(rung, 620)

    assert not [words for words in layout.words if words.rect.intersects(layout.pips)]
    assert layout.card.contains(layout.pips)
    assert lay_out_card(plain, 620).pips.isEmpty()


def test_the_mark_of_a_guess_stands_close_to_its_words_where_they_wrap(day: Day) -> None:
    rung = replace(rungs_from_top(with_outlook(day, 0.5, 0.2), english)[0], guess_text="First guess: Settled")

    layout = lay_out_card(rung, 360)

    words = next(each for each in layout.words if each.text.text() == rung.guess_text)
    longest = QFontMetricsF(words.font).horizontalAdvance("First guess:")
    assert words.rect.height() > QFontMetricsF(words.font).height() * 1.5, "they wrap"
    assert words.rect.right() - longest - layout.guess.right() < layout.guess.width()


def test_calm_uneasy_and_too_much_differ_in_shape_and_not_in_colour_alone() -> None:
    """In black and white: the ink in each of the three kinds of square differs."""
    drawn = QImage(220, 20, QImage.Format.Format_Grayscale8)
    drawn.fill(255)
    painter = QPainter(drawn)
    side = 16.0
    paint_pips(painter, QRectF(0, 0, pips_width(side), side), InTen(calm=1, too_much=8), LIGHT)
    painter.end()

    def dark(at: int, x: float, y: float) -> bool:
        left = at * (pips_width(side) - side) / 9
        return drawn.pixelColor(round(left + x * side), round(y * side)).value() < 200

    middle, corner = (0.5, 0.5), (0.2, 0.2)
    assert [(dark(at, *middle), dark(at, *corner)) for at in (0, 1, 2)] == [
        (True, dark(0, *corner)),
        (False, dark(1, *corner)),
        (True, True),
    ]
    assert not dark(0, 0.1, 0.1)


def test_the_way_to_the_goal_stands_above_the_rungs_where_it_is_foretold(day: Day, qtbot: QtBot) -> None:
    sheet = LadderSheet(english)
    qtbot.addWidget(sheet)
    sheet.show_ladder(replace(with_outlook(day, 0.8, 0.1), forecast=None))
    line = sheet.findChild(QLabel, "ladderForecast")
    assert line is not None
    nothing = line.isVisibleTo(sheet)

    sheet.show_ladder(replace(with_outlook(day, 0.8, 0.1), forecast=Ahead()))

    assert not nothing
    assert line.isVisibleTo(sheet)
    assert line.text().startswith("To the goal Miles Davis may need 4 to 9 weeks more")


def test_the_page_shows_what_the_planner_expects_of_a_tried_rung(page: LadderPage, day: Day) -> None:
    for days_ago in (3, 2, 1):
        day.rated(1, days_ago, 1, off_plan_reason="The test wants it so.")

    lowest = page.sheet.model.rung(page.sheet.model.rowCount() - 1)

    assert lowest.expected is not None
    assert lowest.expected.calm > lowest.expected.too_much
