"""A person's own templates: keep a ladder as one, share it as a text, take one in."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from uuid import UUID, uuid4

from exposure_planner.errors import NothingThere, ResourceBroken, TemplateInTrash, TemplateKeptAlready
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate, TemplateWish
from exposure_planner.services.draft import checked_text
from exposure_planner.services.events import EventBus, TemplatesChanged
from exposure_planner.services.ports import Clock, OpenUnitOfWork, TemplateDocuments


class TemplateService:
    """A person's own templates. What was changed is given back as it was before, for `put_back` to undo it."""

    def __init__(
        self,
        open_unit: OpenUnitOfWork,
        bus: EventBus,
        clock: Clock,
        open_documents: Callable[[], TemplateDocuments],
    ) -> None:
        """Documents are opened when somebody first has to do with templates: the window is there sooner."""
        self._open_unit = open_unit
        self._bus = bus
        self._clock = clock
        self._open_documents = open_documents

    def all(self) -> tuple[OwnTemplate, ...]:
        """Those in use, in the order in which they were kept."""
        return tuple(template for template in self._kept() if template.put_away_at is None)

    def get(self, template_id: UUID) -> OwnTemplate:
        """The template, put away or not. Raises NothingThere."""
        with self._open_unit() as unit:
            template = unit.templates.get(template_id)
        if template is None:
            raise NothingThere
        return template

    def save_from(self, ladder: KeptLadder, species: Species, wish: TemplateWish) -> OwnTemplate:
        """Keep a ladder as a template.

        Raises:
            BlankText: it wants a title.
            LadderNoTemplate: a rung lacks what every template needs, such as the outdoor check.
            TemplateKeptAlready: the same is kept already.
        """
        tidy = replace(wish, title=checked_text(wish.title, "title"))
        known = [template.document for template in self._kept()]
        return self._keep_new(self._documents.document_of(ladder, species, tidy, known))

    def import_text(self, text: str, file: str) -> OwnTemplate:
        """Keep a template that somebody shared; `file` names it in a complaint.

        Raises:
            ResourceBroken: it breaks a rule; names the place in it.
            TemplateKeptAlready: the same is kept already.
        """
        return self._keep_new(self._documents.tidied(text, file))

    def tidied(self, text: str, file: str) -> str:
        """What would be kept of a text that somebody shared. Raises ResourceBroken, TemplateKeptAlready."""
        document = self._documents.tidied(text, file)
        self._refuse_twice(document)
        return document

    def export_text(self, template_id: UUID) -> str:
        """The template as a text to share: the ladder alone, nothing about anybody. Raises NothingThere."""
        return self.get(template_id).document

    def rename(self, template_id: UUID, title: str) -> OwnTemplate:
        """Call it something else. Raises BlankText, LadderNoTemplate for what cannot be a title."""
        tidy = checked_text(title, "title")
        return self._edit(
            template_id,
            lambda known: replace(known, title=tidy, document=self._documents.retitled(known.document, tidy)),
        )

    def put_away(self, template_id: UUID) -> OwnTemplate:
        """Put it into the trash; ladders made from it stay."""
        now = self._clock.now()
        return self._edit(template_id, lambda known: replace(known, put_away_at=now))

    def put_back(self, before: OwnTemplate) -> None:
        """It becomes what it was: for undo, for redo and for the trash."""
        self._save(before)

    @cached_property
    def _documents(self) -> TemplateDocuments:
        return self._open_documents()

    def _keep_new(self, document: str) -> OwnTemplate:
        self._refuse_twice(document)
        template = OwnTemplate(
            id=uuid4(),
            title=self._documents.title_of(document),
            document=document,
            saved_at=self._clock.now(),
        )
        self._save(template)
        return template

    def _refuse_twice(self, document: str) -> None:
        key = self._documents.key_of(document)
        same = [template for template in self._kept() if self._key_of(template) == key]
        for template in same:
            if template.put_away_at is None:
                raise TemplateKeptAlready(template.title)
        for template in same:
            raise TemplateInTrash(template.title)

    def _key_of(self, template: OwnTemplate) -> str:
        # One that can no longer be read is in nobody's way.
        try:
            return self._documents.key_of(template.document)
        except ResourceBroken:
            return ""

    def _kept(self) -> tuple[OwnTemplate, ...]:
        with self._open_unit() as unit:
            return unit.templates.all()

    def _edit(self, template_id: UUID, change: Callable[[OwnTemplate], OwnTemplate]) -> OwnTemplate:
        before = self.get(template_id)
        after = change(before)
        if after != before:
            self._save(after)
        return before

    def _save(self, template: OwnTemplate) -> None:
        with self._open_unit() as unit:
            unit.templates.save(template)
            unit.commit()
        self._bus.publish(TemplatesChanged())
