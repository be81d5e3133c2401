"""What is said before something is erased for ever, and after."""

from collections.abc import Sequence
from pathlib import Path

from exposure_planner.household.trash import ErasurePlan, TrashItem, TrashKind
from exposure_planner.wording.levels import level_name
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.trash import say_held, say_short, say_stays, say_what, trash_kind_name


def question(goes: Sequence[TrashItem], translate: Translate) -> str:
    """What is asked, naming the thing where it is one."""
    if len(goes) == 1:
        return translate("trash", "Erase {thing} for ever?").format(thing=say_short(goes[0], translate))
    things = len(goes)
    return translate("trash", "Erase this for ever?|Erase these %n things for ever?", "", things)


def each_that_goes(goes: Sequence[TrashItem], translate: Translate) -> tuple[str, ...]:
    """One line for each thing, with what lies within it."""
    return tuple(_line_with_more(item, translate) for item in goes)


def each_that_stays(stays: Sequence[TrashItem], translate: Translate) -> tuple[str, ...]:
    """One line for each thing that was chosen as well and cannot go, with the reason."""
    return tuple(
        translate("trash", "{thing}. {reason}").format(
            thing=_line(item, translate), reason=say_stays(item.stays_for, translate)
        )
        for item in stays
        if item.stays_for is not None
    )


def what_it_means(plan: ErasurePlan, translate: Translate) -> tuple[str, ...]:
    """What else a person should know before they decide, one sentence each."""
    said = []
    if any(item.kind is TrashKind.ANIMAL for item in plan.goes):
        said.append(
            translate(
                "trash",
                "With an animal goes everything that was noted about it: its photo, its ladders, every session.",
            )
        )
    if plan.held.sessions:
        said.append(
            translate("trash", "These sessions then no longer count when the next steps are planned.")
        )
    said.append(
        translate(
            "trash",
            "This cannot be undone, and Undo forgets the steps before it too.",
        )
    )
    said.append(
        translate(
            "trash",
            "First a copy of everything as it is now is written into {folder}. "
            "It stays there until you delete it.",
        ).format(folder=plan.copies)
    )
    return tuple(said)


def done(erased: int, copy: Path, translate: Translate) -> str:
    """That it was erased, and where the copy lies."""
    return translate(
        "trash",
        "It is erased; everything as it was before lies in {path}.|"
        "%n things are erased; everything as it was before lies in {path}.",
        "",
        erased,
    ).format(path=copy)


def _line(item: TrashItem, translate: Translate) -> str:
    return translate("trash", "{kind}: {what}").format(
        kind=trash_kind_name(item.kind, translate), what=say_what(item, translate)
    )


def _line_with_more(item: TrashItem, translate: Translate) -> str:
    line, held = _line(item, translate), say_held(item.held, translate)
    if item.level is not None:
        level = level_name(item.level, translate)
        return translate("trash", "{thing} ({level})").format(thing=line, level=level)
    return translate("trash", "{thing}, with {held}").format(thing=line, held=held) if held else line
