"""What can be done with templates of one's own, as steps that can be undone by name."""

from collections.abc import Callable

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.from_dialog import do_from_dialog
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate, TemplateWish

Report = Callable[[Problem], None]


class TemplateSteps:
    """What can be done with templates of one's own; a problem is reported instead."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._templates = desk.services.templates

    def save_from(self, kept: KeptLadder, species: Species, wish: TemplateWish, report: Report) -> bool:
        """Keep a ladder as a template; whether that was done."""
        name = self._desk.translate("templates", "Keep “{title}” as a template").format(title=wish.title)
        return self._keep(name, lambda: self._templates.save_from(kept, species, wish), report) is not None

    def take_in(self, text: str, file: str, title: str, report: Report) -> OwnTemplate | None:
        """Keep a template that somebody shared; None where there was a problem."""
        name = self._desk.translate("templates", "Import “{title}”").format(title=title)
        return self._keep(name, lambda: self._templates.import_text(text, file), report)

    def rename(self, template: OwnTemplate, title: str, report: Report) -> bool:
        """Call it something else; whether that was done."""
        name = self._desk.translate("templates", "Rename “{title}”").format(title=template.title)
        return do_from_dialog(
            self._desk,
            name,
            lambda: self._templates.rename(template.id, title),
            lambda: self._templates.put_back(template),
            report,
        )

    def put_away(self, template: OwnTemplate, report: Report) -> bool:
        """Put it into the trash; whether that was done."""
        name = self._desk.translate("templates", "Put “{title}” away").format(title=template.title)
        return do_from_dialog(
            self._desk,
            name,
            lambda: self._templates.put_away(template.id),
            lambda: self._templates.put_back(template),
            report,
        )

    def _keep(self, name: str, keep: Callable[[], OwnTemplate], report: Report) -> OwnTemplate | None:
        turn = _KeepTurn(self._desk, keep)
        done = do_from_dialog(self._desk, name, turn.do, turn.undo, report)
        return turn.kept if done else None


class _KeepTurn:
    """Keeps a template for the first time, and later brings the same one back."""

    def __init__(self, desk: Desk, keep: Callable[[], OwnTemplate]) -> None:
        self._templates = desk.services.templates
        self._keep = keep
        self.kept: OwnTemplate | None = None

    def do(self) -> None:
        """Keep it, or bring it back."""
        if self.kept is None:
            self.kept = self._keep()
        else:
            self._templates.put_back(self.kept)

    def undo(self) -> None:
        """Put it into the trash."""
        if self.kept is not None:
            self._templates.put_away(self.kept.id)
