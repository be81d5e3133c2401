"""Where everything on a rung's card lies, for a given width."""

from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextOption

from exposure_planner.gui.ladder.pips import pips_width
from exposure_planner.gui.ladder.rung import Rung
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.type_scale import font_for, type_scale
from exposure_planner.planner.repair import Repair
from exposure_planner.services.views import StageStatus

_SIDE_SHARE = 0.38
"""The words at the right edge take no more of the card than this."""

_RAIL_IN_LINES = 2.4
_MARK_IN_LINES = 1.25
_GUESS_IN_LINES = 1.4
_PIP_IN_LINES = 0.66
_ANY_HEIGHT = 10_000.0


@dataclass(frozen=True, kw_only=True)
class Words:
    """A piece of text with its place on the card.

    Attributes:
        ink: the name of its colour in `Colours`.
        fill: the name of the colour of the badge behind it; empty for none.
    """

    text: QStaticText
    font: QFont
    at: QPointF
    ink: str = "ink"
    fill: str = ""

    @property
    def rect(self) -> QRectF:
        """What the text covers."""
        return QRectF(self.at, self.text.size())


@dataclass(frozen=True, kw_only=True)
class RepairButton:
    """A small button on the card, which puts right what the note above it says."""

    rect: QRectF
    words: Words
    repair: Repair


@dataclass(kw_only=True)
class CardLayout:
    """Where everything lies; the origin is the top left corner of the whole row.

    Attributes:
        card: the card itself, to the right of the rail.
        status: the square for the shape on the rail.
        gate: the square for the gate on the rail, under the shape; empty without a gate.
        guess: the square for the mark of the guessed level; empty without a guess.
        pips: the room for the ten shapes of what may be expected; empty where nothing is known.
        notes: the squares for the small marks in front of notes, each with its sign and colour.
        title, facts: the whole width of title and facts, where they are typed anew.
    """

    card: QRectF = field(default_factory=QRectF)
    status: QRectF = field(default_factory=QRectF)
    gate: QRectF = field(default_factory=QRectF)
    guess: QRectF = field(default_factory=QRectF)
    pips: QRectF = field(default_factory=QRectF)
    notes: list[tuple[QRectF, str, str]] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    repairs: list[RepairButton] = field(default_factory=list)
    title: QRectF = field(default_factory=QRectF)
    facts: QRectF = field(default_factory=QRectF)
    height: float = 0.0

    def repair_at(self, at: QPointF) -> Repair | None:
        """What the button under this point would do."""
        return next((button.repair for button in self.repairs if button.rect.contains(at)), None)


def lay_out_card(rung: Rung, width: float) -> CardLayout:
    """Place everything for a row of this width, in the text size in use now."""
    return _laid_out(rung, width, type_scale().body)


# While a rung is dragged the list is painted at every move of the mouse; words are laid out once.
@lru_cache(maxsize=256)
def _laid_out(rung: Rung, width: float, _text_size: float) -> CardLayout:
    layout = CardLayout()
    line = QFontMetricsF(font_for("body")).height()
    rail = line * _RAIL_IN_LINES
    left, top = rail + Space.M, float(Space.XS + Space.M)
    right = width - Space.XS - Space.L
    side_width, side_bottom = _lay_out_side(layout, rung, QPointF(right, top), (right - left) * _SIDE_SHARE)
    bottom = _lay_out_text(layout, rung, QPointF(left, top), right - left - side_width - Space.L)
    bottom = max(bottom, side_bottom)
    bottom = _lay_out_notes(layout, rung, QPointF(left, bottom), right - left)
    layout.card = QRectF(rail, Space.XS, width - rail - Space.XS, bottom + Space.M - Space.XS)
    layout.height = layout.card.bottom() + Space.XS
    mark = line * _MARK_IN_LINES
    layout.status = QRectF((rail - mark) / 2, layout.card.top() + Space.M - Space.XS / 2, mark, mark)
    if rung.gate:
        layout.gate = QRectF((rail - mark) / 2, layout.height - mark - Space.XS, mark, mark)
    return layout


def _lay_out_text(layout: CardLayout, rung: Rung, at: QPointF, width: float) -> float:
    """Title, facts, details and what was seen, from the top down; the bottom."""
    y = _add(layout, rung.title, "heading", at, width)
    layout.title = QRectF(at.x(), at.y(), width, y - at.y())
    layout.facts = QRectF(at.x(), y, width, QFontMetricsF(font_for("body")).height() + 2)
    y = _add(layout, rung.facts, "body", QPointF(at.x(), y + 2), width)
    for detail in rung.details:
        y = _add(layout, detail, "quiet", QPointF(at.x(), y + 2), width, ink="ink_soft")
    return _lay_out_expected(layout, rung, QPointF(at.x(), y), width)


def _lay_out_expected(layout: CardLayout, rung: Rung, at: QPointF, width: float) -> float:
    """The ten shapes with their words beside them, or below where there is no room; the bottom."""
    if rung.expected is None:
        return at.y()
    metrics = QFontMetricsF(font_for("quiet"))
    side = metrics.height() * _PIP_IN_LINES
    top = at.y() + Space.XS
    layout.pips = QRectF(at.x(), top + (metrics.height() - side) / 2, pips_width(side), side)
    beside = layout.pips.right() + Space.M
    if beside + metrics.horizontalAdvance(rung.expected_text) <= at.x() + width:
        words = QPointF(beside, top)
        return _add(layout, rung.expected_text, "quiet", words, at.x() + width - beside, ink="ink_soft")
    return _add(
        layout, rung.expected_text, "quiet", QPointF(at.x(), top + metrics.height()), width, ink="ink_soft"
    )


def _lay_out_side(layout: CardLayout, rung: Rung, corner: QPointF, most_width: float) -> tuple[float, float]:
    """The words at the right edge: status, gate, what was seen and the guess; their width and bottom."""
    fill, ink = _STATUS_TONE.get(rung.status, ("well", "ink_soft"))
    lines = [(rung.status_text, fill, ink)]
    if rung.gate:
        lines.append((rung.gate, *(("done", "done_ink") if rung.gate_holds else ("care", "care_ink"))))
    lines.extend((text, "", "ink_soft") for text in (*rung.seen, rung.guess_text))
    y, widest = corner.y(), 0.0
    for text, fill, ink in lines:
        if not text:
            continue
        words = _words_at_right(text, "quiet", most_width - 2 * Space.S)
        padding = float(Space.S) if fill else 0.0
        size = words.size()
        at = QPointF(corner.x() - size.width() - padding, y + padding / 4)
        layout.words.append(Words(text=words, font=font_for("quiet"), at=at, ink=ink, fill=fill))
        widest = max(widest, size.width() + 2 * padding)
        if text == rung.guess_text:
            line = QFontMetricsF(font_for("quiet")).height()
            side = line * _GUESS_IN_LINES
            layout.guess = QRectF(at.x() - side - Space.XS, at.y() - (side - line) / 2, side, side)
            widest = max(widest, size.width() + side + Space.XS)
        y += size.height() + padding / 2 + Space.XS
    return widest, y - Space.XS


def _lay_out_notes(layout: CardLayout, rung: Rung, at: QPointF, width: float) -> float:
    y = at.y()
    for note in rung.notes:
        y += Space.S
        line = QFontMetricsF(font_for("quiet")).height()
        # A step that was climbed already needs no care any more.
        ink = "ink_soft" if note.question or rung.status in _CLIMBED else "care_ink"
        layout.notes.append((QRectF(at.x(), y, line, line), "?" if note.question else "!", ink))
        inset = line + Space.S
        y = _add(layout, note.text, "quiet", QPointF(at.x() + inset, y), width - inset, ink=ink)
        if note.repair is not None:
            y = _add_repair(layout, note.repair, note.repair_text, QPointF(at.x() + inset, y), width - inset)
    return y


def _add_repair(layout: CardLayout, repair: Repair, text: str, at: QPointF, width: float) -> float:
    padding = QPointF(Space.M, Space.XS)
    corner = at + QPointF(0, Space.XS)
    words = Words(
        text=_words(text, "quiet", width - 2 * padding.x()),
        font=font_for("quiet"),
        at=corner + padding,
        ink="accent_text",
    )
    rect = QRectF(corner, words.rect.bottomRight() + padding)
    layout.repairs.append(RepairButton(rect=rect, words=words, repair=repair))
    return rect.bottom()


def _add(layout: CardLayout, text: str, role: str, at: QPointF, width: float, ink: str = "ink") -> float:
    if not text:
        return at.y()
    words = Words(text=_words(text, role, width), font=font_for(role), at=at, ink=ink)
    layout.words.append(words)
    return words.rect.bottom()


def _words_at_right(text: str, role: str, width: float) -> QStaticText:
    """Words that end at the right, no wider than their longest line: what stands before them stands close."""
    room = QRectF(0, 0, width, _ANY_HEIGHT)
    lines = QFontMetricsF(font_for(role)).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
    return _words(text, role, min(ceil(lines.width()) + 2, width), Qt.AlignmentFlag.AlignRight)


def _words(
    text: str, role: str, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QStaticText:
    words = QStaticText(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption(align)
    # A word that is longer than the card is broken rather than cut off.
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    words.setTextOption(option)
    font = font_for(role)
    natural = QFontMetricsF(font).horizontalAdvance(text)
    words.setTextWidth(min(natural + 2, max(width, 1.0)))
    words.prepare(font=font)
    return words


_STATUS_TONE = {
    StageStatus.SOLID: ("done", "done_ink"),
    StageStatus.PASSED: ("done", "done_ink"),
    StageStatus.CURRENT: ("accent", "on_accent"),
    StageStatus.NEXT: ("info", "info_ink"),
}


_CLIMBED = {StageStatus.SOLID, StageStatus.PASSED}
