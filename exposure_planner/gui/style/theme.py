"""Puts the look on the application: Fusion, our palette, our style sheet."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from exposure_planner.gui.style.palette import DARK, LIGHT, Colours
from exposure_planner.gui.style.type_scale import SMALLEST_BASE, TypeScale, base_size, title_family
from exposure_planner.resource_files import resource
from exposure_planner.settings import Appearance

_LIGHTNESS_HALF = 128

# In pixels beside the smallest text.
_BOX = 19
_BOX_EDGE = 2
_ARROW = 14
_SMALL_ARROW = 12
_ARROW_ROOM = 28


def apply_theme(app: QApplication, appearance: Appearance, text_percent: int) -> None:
    """Make every widget, open now or later, look this way."""
    chosen = _colours_for(appearance)
    font = app.font()
    font.setPointSizeF(base_size(text_percent))
    app.setFont(font)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette_of(chosen))
    app.setStyleSheet(style_sheet(chosen, TypeScale(body=font.pointSizeF())))


def colours() -> Colours:
    """The colours in use now, for painting."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < _LIGHTNESS_HALF else LIGHT


def style_sheet(chosen: Colours, sizes: TypeScale) -> str:
    """The shipped style sheet with colours and sizes filled in. Raises KeyError for a name it does not know."""
    text = resource("styles", "exposure.qss").read_text(encoding="utf-8")
    return Template(text).substitute(
        _named_colours(chosen),
        icons=resource("icons", "dark" if chosen is DARK else "light").as_posix(),
        title_family=title_family(),
        **_pixels(sizes),
        **{
            f"{role}_pt": f"{getattr(sizes, role)}pt"
            for role in ("quiet", "body", "heading", "title", "display")
        },
    )


def _pixels(sizes: TypeScale) -> dict[str, str]:
    """Boxes to tick and arrows, which grow with the text beside them."""
    larger = sizes.body / SMALLEST_BASE
    box = round(_BOX * larger)
    lengths = {
        "box": box,
        "box_round": (box + 2 * _BOX_EDGE) // 2,
        "arrow": round(_ARROW * larger),
        "small_arrow": round(_SMALL_ARROW * larger),
        "arrow_room": round(_ARROW_ROOM * larger),
    }
    return {f"{name}_px": f"{length}px" for name, length in lengths.items()}


def palette_of(chosen: Colours) -> QPalette:
    """Our colours as Qt's palette, for everything that the style sheet leaves to Fusion."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, chosen.paper),
        (roles.WindowText, chosen.ink),
        (roles.Base, chosen.sheet),
        (roles.AlternateBase, chosen.paper),
        (roles.Text, chosen.ink),
        (roles.PlaceholderText, chosen.ink_soft),
        (roles.Button, chosen.sheet),
        (roles.ButtonText, chosen.ink),
        (roles.BrightText, chosen.problem_ink),
        (roles.ToolTipBase, chosen.ink),
        (roles.ToolTipText, chosen.sheet),
        (roles.Highlight, chosen.accent),
        (roles.HighlightedText, chosen.on_accent),
        (roles.Accent, chosen.accent),
        (roles.Link, chosen.accent_text),
        (roles.LinkVisited, chosen.accent_text),
        (roles.Light, chosen.sheet),
        (roles.Midlight, chosen.line),
        (roles.Mid, chosen.line),
        (roles.Dark, chosen.edge),
        (roles.Shadow, chosen.edge),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.edge))
    return palette


def _colours_for(appearance: Appearance) -> Colours:
    if appearance is Appearance.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if appearance is Appearance.DARK else LIGHT


def _named_colours(chosen: Colours) -> dict[str, str]:
    named = {name: value for name, value in asdict(chosen).items() if isinstance(value, str)}
    return named | {f"level_{number}": colour for number, colour in enumerate(chosen.levels)}
