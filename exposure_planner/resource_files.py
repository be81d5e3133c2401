"""Where shipped resources lie, whether the program is installed or run from a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries them inside the package; a checkout and an editable install have them beside it.
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The place of a shipped file or folder, named by its path below ``resources``."""
    candidates = [place.joinpath(*parts) for place in _PLACES]
    return next((candidate for candidate in candidates if candidate.exists()), candidates[-1])
