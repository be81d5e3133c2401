"""Putting away and bringing back as steps that can be undone by name."""

from collections.abc import Callable, Sequence

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.gui.widgets.short_title import short_title
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.trash import AsItWas, TrashItem
from exposure_planner.services.trash import TrashService
from exposure_planner.wording.trash import say_short


class TrashEdits:
    """What can be put away and brought back. Each returns whether it was done; a problem is reported instead."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._trash = desk.services.trash

    def put_away(self, ladder: KeptLadder) -> bool:
        """Take the ladder off every list; undoing it looks at the ladder again."""
        desk = self._desk
        name = desk.translate("trash", "Put the ladder {title} away").format(title=short_title(ladder.title))
        turn = _Turn(self._trash, lambda: self._trash.put_away_ladder(ladder.id))

        def undo() -> None:
            turn.undo()
            if desk.animal_id in ladder.animal_ids:
                desk.choose_ladder(ladder.id)

        return do_from_dialog(desk, name, turn.do, undo, desk.report)

    def bring_back(self, items: Sequence[TrashItem], show: Callable[[Problem], None]) -> bool:
        """Put these back where they were, as one step."""
        turn = _Turn(self._trash, lambda: self._trash.restore(items))
        return do_from_dialog(self._desk, self._name(items), turn.do, turn.undo, show)

    def _name(self, items: Sequence[TrashItem]) -> str:
        translate, things = self._desk.translate, len(items)
        if things == 1:
            thing = short_title(say_short(items[0], translate))
            return translate("trash", "Bring {thing} back").format(thing=thing)
        return translate("trash", "Bring it back|Bring %n things back", "", things)


class _Turn:
    """Does something, and remembers how it was before, for the way back."""

    def __init__(self, trash: TrashService, change: Callable[[], AsItWas]) -> None:
        self._trash = trash
        self._change = change
        self._before = AsItWas()

    def do(self) -> None:
        """Do it, for the first time or again."""
        self._before = self._change()

    def undo(self) -> None:
        """Make everything what it was before."""
        self._trash.put_back(self._before)
