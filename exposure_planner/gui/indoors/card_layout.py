"""Where the words of an activity's card lie, at the width that the list has."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from exposure_planner.gui.indoors.activity import Entry
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.type_scale import font_for

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_HIGHEST = 10_000.0
_SHARE_FOR_TIMES = 0.42


@dataclass(frozen=True, kw_only=True)
class Words:
    """A text where it lies.

    Attributes:
        ink: the name of its colour.
        fill: the name of the colour behind it; empty for none.
    """

    text: str
    rect: QRectF
    font: QFont
    ink: str
    fill: str = ""


@dataclass(frozen=True, kw_only=True)
class CardLayout:
    """A card with the heading above it, from the row's own top left corner."""

    height: float
    card: QRectF
    words: tuple[Words, ...]


def lay_out_card(entry: Entry, width: float) -> CardLayout:
    """The card at this width."""
    words: list[Words] = []
    y = _lay_out_heading(entry, width, words) if entry.heading else 0.0
    top = y
    inner = width - 2 * Space.L
    y += Space.M
    badge_font = font_for("quiet")
    wide = QFontMetricsF(badge_font).horizontalAdvance(entry.times) + 1
    # The number of times stands beside the title, or below it where the room is narrow.
    beside = wide + 2 * Space.S <= inner * _SHARE_FOR_TIMES
    title = _wrapped(
        entry.activity.title, "strong", "ink", Space.L, y, inner - (wide + Space.XL if beside else 0)
    )
    words.append(title)
    line = QFontMetricsF(badge_font).height()
    if beside:
        at = QRectF(width - Space.L - Space.S - wide, y, wide, line)
        y = max(title.rect.bottom(), at.bottom())
    else:
        at = QRectF(Space.L + Space.S, title.rect.bottom() + Space.XS, min(wide, inner - 2 * Space.S), line)
        y = at.bottom() + Space.XS
    words.append(Words(text=entry.times, rect=at, font=badge_font, ink="ink_soft", fill="well"))
    for text, ink in ((entry.how, "ink"), (entry.why, "ink_soft")):
        if text:
            words.append(_wrapped(text, "quiet", ink, Space.L, y + Space.XS, inner))
            y = words[-1].rect.bottom()
    y += Space.M
    return CardLayout(height=y + Space.S, card=QRectF(0, top, width, y - top), words=tuple(words))


def _lay_out_heading(entry: Entry, width: float, words: list[Words]) -> float:
    """The pillar's name and what it gives; where the card begins."""
    words.append(_wrapped(entry.heading, "heading", "accent_text", Space.XS, Space.S, width - Space.S))
    below = words[-1].rect.bottom()
    words.append(_wrapped(entry.meaning, "quiet", "ink_soft", Space.XS, below, width - Space.S))
    return words[-1].rect.bottom() + Space.S


def _wrapped(text: str, role: str, ink: str, x: float, y: float, width: float) -> Words:
    font = font_for(role)
    room = QRectF(0, 0, max(1.0, width), _HIGHEST)
    height = QFontMetricsF(font).boundingRect(room, WRAPPED, text).height()
    return Words(text=text, rect=QRectF(x, y, max(1.0, width), height + 1), font=font, ink=ink)
