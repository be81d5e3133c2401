"""One ladder of the gallery: a shipped one, or a template of one's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4

from exposure_planner.catalogue.ladders import read_persons_ladder
from exposure_planner.catalogue.ready_ladder import ReadyLadder
from exposure_planner.errors import ResourceBroken
from exposure_planner.household.own_template import OwnTemplate
from exposure_planner.planner.ladder import Stage


@dataclass(frozen=True, kw_only=True)
class GalleryEntry:
    """One ladder of the gallery.

    Attributes:
        stages: the ladder's stages, ready to be kept.
        template_id: the template of one's own that it is; None for a shipped one.
    """

    ladder: ReadyLadder
    stages: tuple[Stage, ...]
    template_id: UUID | None = None

    @property
    def key(self) -> str:
        """Tells it from every other one."""
        return str(self.template_id or self.ladder.key)

    @property
    def is_yours(self) -> bool:
        """Whether the person made it or took it in."""
        return self.template_id is not None

    @property
    def leads_out(self) -> bool:
        """Whether any stage is outdoors."""
        return any(stage.outdoors for stage in self.stages)

    @property
    def is_for_two(self) -> bool:
        """Whether two animals go it together."""
        return self.ladder.animals > 1


def entry_of(ladder: ReadyLadder, template_id: UUID | None = None) -> GalleryEntry:
    """The ladder with stages that nobody keeps yet."""
    return GalleryEntry(ladder=ladder, stages=ladder.stages_with_new_ids(uuid4), template_id=template_id)


def entries(ready: Sequence[ReadyLadder], own: Sequence[OwnTemplate]) -> tuple[GalleryEntry, ...]:
    """One's own first, then the shipped; a template that can be read no more is left out."""
    return (*_readable(own), *(entry_of(ladder) for ladder in ready))


def _readable(own: Sequence[OwnTemplate]) -> tuple[GalleryEntry, ...]:
    found = []
    for template in own:
        try:
            ladder = read_persons_ladder(template.document, template.title)
        except ResourceBroken:
            continue
        found.append(entry_of(ladder, template.id))
    return tuple(found)
