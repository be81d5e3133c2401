"""Makes templates of a person's ladders: documents in the schema of the shipped ones, read back before kept."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from uuid import UUID, uuid5

from exposure_planner.catalogue.ladder_document import document_of
from exposure_planner.catalogue.ladders import read_ladder, read_persons_ladder
from exposure_planner.catalogue.ready_ladder import ReadyLadder, ReadyStage
from exposure_planner.errors import LadderNoTemplate, ResourceBroken
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import TemplateWish
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.resource_files import resource
from exposure_planner.wording.templates import (
    ordinary_pass_sign,
    ordinary_source,
    ordinary_stop_sign,
    ordinary_why,
)
from exposure_planner.wording.translate import Translate

_KEYS = UUID("5f1c2c0e-6c0a-4a4e-9d57-6f0a3c1d9b42")
"""Keys of templates are made within this space, from what the template says."""


class OwnLadderDocuments:
    """The documents of a person's templates, as the services need them."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def document_of(
        self, kept: KeptLadder, species: Species, wish: TemplateWish, known: Iterable[str]
    ) -> str:
        """The document of a ladder without what is only true of its animal.

        The ladder may have been made from one of the `known` documents. Raises LadderNoTemplate, which says which
        rung still wants what.
        """
        origin = _origin(kept.template, known)
        document = document_of(_keyed(self._ready(kept, species, wish, origin)))
        try:
            read_persons_ladder(document, wish.title)
        except ResourceBroken as broken:
            raise LadderNoTemplate(broken.place, broken.what) from broken
        return document

    def tidied(self, document: str, file: str) -> str:
        """A document, ours or a stranger's, as this program would have written it. Raises ResourceBroken."""
        return document_of(_keyed(read_persons_ladder(document, file)))

    def title_of(self, document: str) -> str:
        """What the ladder is called. Raises ResourceBroken."""
        return read_persons_ladder(document, "").title

    def retitled(self, document: str, title: str) -> str:
        """The same ladder by another name. Raises LadderNoTemplate where that cannot be a title."""
        renamed = document_of(replace(read_persons_ladder(document, title), title=title))
        try:
            read_persons_ladder(renamed, title)
        except ResourceBroken as broken:
            raise LadderNoTemplate(broken.place, broken.what) from broken
        return renamed

    def key_of(self, document: str) -> str:
        """Made of what the ladder says apart from its name. Raises ResourceBroken."""
        return _keyed(read_persons_ladder(document, "")).key

    def _ready(
        self, kept: KeptLadder, species: Species, wish: TemplateWish, origin: ReadyLadder | None
    ) -> ReadyLadder:
        translate = self._translate
        needed = (item for stage in kept.stages for item in map(_line, stage.equipment))
        source = ordinary_source(translate)
        return ReadyLadder(
            key="own",
            title=_line(wish.title),
            species=frozenset({species}),
            goal=_line(wish.goal) or _line(wish.title),
            why_this_order=_line(kept.why_this_order) or ordinary_why(translate),
            prerequisites=origin.prerequisites if origin else (),
            bring=tuple(dict.fromkeys((*(origin.bring if origin else ()), *needed))),
            sources=tuple(dict.fromkeys((*(origin.sources if origin else ()), source))),
            stages=tuple(
                self._stage(stage, number == 0, wish.with_notes) for number, stage in enumerate(kept.stages)
            ),
            animals=len(kept.animal_ids),
            changed_from=_line(kept.template_title) or (origin.title if origin else ""),
        )

    def _stage(self, stage: Stage, is_first: bool, with_notes: bool) -> ReadyStage:  # noqa: FBT001
        return ReadyStage(
            title=_line(stage.title),
            place=_line(stage.place),
            duration=stage.duration,
            # What this animal was guessed to show says nothing of another; the first is what is calm already.
            expected=Level.SETTLED if is_first else None,
            gate=stage.gate,
            distance_m=stage.distance_m,
            distance_to=stage.distance_to,
            triggers=stage.triggers,
            people=_line(stage.people),
            equipment=tuple(_line(item) for item in stage.equipment),
            retreat=_line(stage.retreat),
            exit_time=stage.exit_time,
            pass_sign=_line(stage.pass_sign) or ordinary_pass_sign(self._translate),
            stop_sign=_line(stage.stop_sign) or ordinary_stop_sign(self._translate),
            note=_line(stage.note) if with_notes else "",
            harder=_line(stage.harder),
            source="",
            outdoors=stage.outdoors,
            milestone=stage.milestone,
            days=stage.days,
        )


def _keyed(ladder: ReadyLadder) -> ReadyLadder:
    """With a key made of what the ladder says; a stranger's key is not taken over, it might be one of ours."""
    content = document_of(replace(ladder, key="own", title="own"))
    return replace(ladder, key=f"own-{uuid5(_KEYS, content)}")


def _origin(key: str, known: Iterable[str]) -> ReadyLadder | None:
    """The ladder, shipped or a person's own, that has this key."""
    if not key:
        return None
    own = (read_persons_ladder(document, "") for document in known)
    shipped = (read_ladder(path) for path in resource("ladders").glob("*.toml"))
    return next((ladder for ladder in chain(own, shipped) if ladder.key == key), None)


def _line(text: str) -> str:
    """On one line, as the reader wants it."""
    return " ".join(text.split())
