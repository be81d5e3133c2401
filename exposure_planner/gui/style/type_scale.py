"""The one type scale: sizes relative to the base, which follows the system and the person's text size."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

SMALLEST_BASE = 11.5
"""In points: a person on the sofa reads it without glasses."""

_LARGER_THAN_SYSTEM = 1.1
_SERIFS = ("Palatino", "Palatino Linotype", "P052", "Charter", "Georgia", "Source Serif 4", "Noto Serif")


@dataclass(frozen=True, kw_only=True)
class TypeScale:
    """Sizes in points for each role of text."""

    body: float

    @property
    def quiet(self) -> float:
        """Text that steps back: hints and dates."""
        return self._of(0.9)

    @property
    def strong(self) -> float:
        """As large as the body, but bolder."""
        return self.body

    @property
    def heading(self) -> float:
        """Over a part of a page."""
        return self._of(1.2)

    @property
    def title(self) -> float:
        """Over a page or a card."""
        return self._of(1.6)

    @property
    def display(self) -> float:
        """The one thing that a page is about."""
        return self._of(2.2)

    def _of(self, factor: float) -> float:
        return round(self.body * factor, 1)


def base_size(text_percent: int) -> float:
    """The body's size in points at this text size."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return round(max(SMALLEST_BASE, system * _LARGER_THAN_SYSTEM) * text_percent / 100, 1)


def title_family() -> str:
    """A warm serif for titles where this computer has one, else the family of everything else."""
    return next((family for family in _SERIFS if QFontDatabase.hasFamily(family)), QFont().family())


def type_scale() -> TypeScale:
    """The sizes in use now."""
    return TypeScale(body=QGuiApplication.font().pointSizeF())


def font_for(role: str) -> QFont:
    """The font for painting text of a role: "quiet", "body", "strong", "heading", "title" or "display"."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(float(getattr(type_scale(), role)))
    if role in {"title", "display"}:
        font.setFamily(title_family())
    if role in {"strong", "heading"}:
        font.setWeight(QFont.Weight.DemiBold)
    return font
