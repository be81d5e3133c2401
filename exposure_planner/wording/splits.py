"""What an easier half of a rung is called until its person names it."""

from exposure_planner.planner.split import SplitBy
from exposure_planner.wording.translate import Translate


def easier_title(title: str, by: SplitBy, translate: Translate) -> str:
    """The title of the new, easier rung."""
    if by is SplitBy.DISTANCE:
        return translate("splits", "{title}, half-way there").format(title=title)
    if by is SplitBy.INTENSITY:
        return translate("splits", "{title}, softer").format(title=title)
    return translate("splits", "{title}, half the time").format(title=title)
