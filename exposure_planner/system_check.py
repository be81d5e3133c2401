"""Finds out whether this computer can show a window or make a PDF, before Qt is asked and ends the process.

Qt cannot be asked: where a system library or the display is missing, it aborts, and nothing catches that.
"""

import ctypes
import importlib.util
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""The Debian 12 package of each library that Qt's own package leaves to the system."""

_RENAMED_IN_TRIXIE = {"libglib2.0-0": "libglib2.0-0t64"}
_TRIXIE = 13

_FOR_X11 = tuple(name for name in _PACKAGES if name.startswith(("libxcb", "libX11-xcb", "libxkbcommon-x11")))
_FOR_WAYLAND = tuple(name for name in _PACKAGES if name.startswith("libwayland"))
_FOR_ANY = tuple(name for name in _PACKAGES if name not in (*_FOR_X11, *_FOR_WAYLAND))

_FONT_PACKAGE = "fonts-dejavu-core"
WITHOUT_SCREEN = "offscreen"
"""Qt's way to make pages where there is no display."""


class Lack(Enum):
    """What stands in the way of a window or a PDF."""

    QT = "qt"
    """Qt for Python is not installed, or not whole."""
    LIBRARIES = "libraries"
    """Qt is there, system libraries that it needs are not."""
    FONTS = "fonts"
    NO_DISPLAY = "no_display"
    SILENT_DISPLAY = "silent_display"
    """A display is named, and nobody answers there."""
    NO_SUCH_WAY = "no_such_way"
    """QT_QPA_PLATFORM names something that this Qt does not know."""


@dataclass(frozen=True, kw_only=True)
class Shortage:
    """Why there can be no window or no PDF just now.

    Attributes:
        libraries: file names of the libraries that are missing, as far as they are known.
        packages: the Debian packages that bring what is missing.
        display: the name of the display that does not answer, or of the way that is not known.
    """

    lack: Lack
    libraries: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    display: str = ""


@dataclass(frozen=True, kw_only=True)
class WindowCheck:
    """Whether a window can be opened.

    Attributes:
        platform: Qt's name for the way that works; empty when none does, or when the choice is left to Qt.
        shortage: what stands in the way; None when nothing does.
    """

    platform: str = ""
    shortage: Shortage | None = None


def paper_shortage() -> Shortage | None:
    """Why no PDF can be made; None when it can. Needs no display."""
    if sys.platform != "linux":
        return None if _qt_folder() else Shortage(lack=Lack.QT)
    return _library_shortage(WITHOUT_SCREEN, _FOR_ANY) or _font_shortage()


def check_window() -> WindowCheck:
    """Whether a window can be opened, and by which of Qt's ways."""
    if sys.platform != "linux":
        return WindowCheck(shortage=None if _qt_folder() else Shortage(lack=Lack.QT))
    ways = _ways_to_a_window()
    if not ways:
        # A display alone would not help where libraries are missing too, so these are named first.
        return WindowCheck(
            shortage=_library_shortage("xcb", (*_FOR_ANY, *_FOR_X11)) or Shortage(lack=Lack.NO_DISPLAY)
        )
    shortages: list[Shortage] = []
    for way in ways:
        shortage = _shortage_of(way)
        if shortage is None:
            return WindowCheck(platform=way)
        shortages.append(shortage)
    return WindowCheck(shortage=shortages[-1])


def count_fonts() -> int:
    """How many fonts the system offers; 0 when even the library that lists them is missing."""
    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return 0
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(ctypes.c_int)
    fontconfig.FcConfigGetFonts.argtypes = [ctypes.c_void_p, ctypes.c_int]
    fontconfig.FcInit()
    fonts = fontconfig.FcConfigGetFonts(None, 0)
    return int(fonts[0]) if fonts else 0


def _ways_to_a_window() -> tuple[str, ...]:
    """Qt's platform names worth trying, the best first; what the person has set comes alone."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0]
    if chosen:
        return (chosen,)
    places = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return tuple(way for way, variable in places if os.environ.get(variable))


def _shortage_of(way: str) -> Shortage | None:
    name = way.split(":")[0]
    if name == "xcb":
        return _library_shortage(name, (*_FOR_ANY, *_FOR_X11)) or _font_shortage() or _silent_x11()
    if name == "wayland":
        return _library_shortage(name, (*_FOR_ANY, *_FOR_WAYLAND)) or _font_shortage() or _silent_wayland()
    return _library_shortage(name, _FOR_ANY) or _font_shortage()


def _qt_folder() -> Path | None:
    """Where Qt lies, found without importing it; None when it is not installed."""
    try:
        found = importlib.util.find_spec("PySide6")
    except ValueError:
        return None
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0])


def _library_shortage(way: str, names: Iterable[str]) -> Shortage | None:
    """Whether Qt's widgets and its plugin for this way can be loaded; if not, which packages are missing."""
    folder = _qt_folder()
    if folder is None:
        return Shortage(lack=Lack.QT)
    plugin = folder / "Qt" / "plugins" / "platforms" / f"libq{way}.so"
    if not plugin.exists():
        return Shortage(lack=Lack.NO_SUCH_WAY, display=way)
    if _loads(str(folder / "Qt" / "lib" / "libQt6Widgets.so.6")) and _loads(str(plugin)):
        return None
    missing = tuple(name for name in names if not _loads(name))
    if not missing:
        return Shortage(lack=Lack.QT)
    return Shortage(lack=Lack.LIBRARIES, libraries=missing, packages=_packages_with(missing))


def _font_shortage() -> Shortage | None:
    return None if count_fonts() else Shortage(lack=Lack.FONTS, packages=(_FONT_PACKAGE,))


def _silent_x11() -> Shortage | None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    silent = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return Shortage(lack=Lack.SILENT_DISPLAY, display=os.environ.get("DISPLAY", "")) if silent else None


def _silent_wayland() -> Shortage | None:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if not display:
        return Shortage(lack=Lack.SILENT_DISPLAY, display=os.environ.get("WAYLAND_DISPLAY", ""))
    wayland.wl_display_disconnect(display)
    return None


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _packages_with(libraries: Iterable[str]) -> tuple[str, ...]:
    renamed = _RENAMED_IN_TRIXIE if _debian_release() >= _TRIXIE else {}
    packages = {_PACKAGES[library] for library in libraries}
    return tuple(sorted(renamed.get(package, package) for package in packages))


def _debian_release() -> float:
    """13 for Debian 13; 0 where it is another system or nobody knows."""
    try:
        release = platform.freedesktop_os_release()
        return float(release.get("VERSION_ID", "0")) if release.get("ID") == "debian" else 0
    except (OSError, ValueError):
        return 0
