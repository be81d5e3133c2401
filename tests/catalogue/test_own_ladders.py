"""A person's ladder as a document: what is written is read back the same, and never without its gate."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from exposure_planner.catalogue.ladder_document import document_of
from exposure_planner.catalogue.ladders import read_ladder, read_persons_ladder
from exposure_planner.catalogue.own_ladders import OwnLadderDocuments
from exposure_planner.catalogue.ready_ladder import ReadyLadder
from exposure_planner.errors import LadderNoTemplate
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import TemplateWish
from exposure_planner.planner.ladder import Stage
from exposure_planner.planner.level import Level
from exposure_planner.resource_files import resource
from exposure_planner.wording.translate import english

SHIPPED = [read_ladder(path) for path in sorted(resource("ladders").glob("*.toml"))]
YARD = next(ladder for ladder in SHIPPED if ladder.key == "back-yard-on-a-lead")
DOCUMENTS = OwnLadderDocuments(english)
WISH = TemplateWish(title="Our yard", goal="Ten minutes")


def kept(ready: ReadyLadder = YARD, change: Callable[[Stage], Stage] = lambda stage: stage) -> KeptLadder:
    """The ladder as an animal has it, with its stages changed."""
    return KeptLadder(
        id=uuid4(),
        animal_id=uuid4(),
        title=ready.title,
        goal=ready.goal,
        template=ready.key,
        template_title=ready.title,
        stages=tuple(map(change, ready.stages_with_new_ids(uuid4))),
    )


def saved(ladder: KeptLadder, wish: TemplateWish = WISH) -> ReadyLadder:
    return read_persons_ladder(DOCUMENTS.document_of(ladder, Species.CAT, wish, ()), "test")


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_every_shipped_ladder_is_written_and_read_back_the_same(ready: ReadyLadder) -> None:
    assert read_persons_ladder(document_of(ready), "test") == ready


@pytest.mark.parametrize("ready", SHIPPED, ids=lambda ready: ready.key)
def test_the_same_ladder_is_always_the_same_text(ready: ReadyLadder) -> None:
    once = DOCUMENTS.tidied(document_of(ready), "test")

    assert DOCUMENTS.tidied(once, "test") == once


def test_a_template_remembers_what_it_was_changed_from_and_where_that_came_from() -> None:
    template = saved(kept())

    assert (template.title, template.goal, template.changed_from) == ("Our yard", "Ten minutes", YARD.title)
    assert template.sources[:-1] == YARD.sources
    assert template.prerequisites == YARD.prerequisites
    assert template.bring == YARD.bring


def test_a_template_of_a_template_keeps_the_sources_of_the_first() -> None:
    first = DOCUMENTS.document_of(kept(), Species.CAT, WISH, ())
    ready = read_persons_ladder(first, "test")

    second = DOCUMENTS.document_of(kept(ready), Species.CAT, TemplateWish(title="Third", goal=""), [first])

    assert read_persons_ladder(second, "test").sources == ready.sources
    assert read_persons_ladder(second, "test").changed_from == "Our yard"


def test_notes_and_guesses_stay_behind_unless_the_notes_are_wished_for() -> None:
    ladder = kept(change=lambda stage: replace(stage, note="Only\nfor Nina", expected=Level.WORRIED))

    without, with_notes = saved(ladder), saved(ladder, replace(WISH, with_notes=True))

    assert {stage.note for stage in without.stages} == {""}
    assert {stage.note for stage in with_notes.stages} == {"Only for Nina"}
    assert [stage.expected for stage in without.stages] == [Level.SETTLED, *[None] * (len(YARD.stages) - 1)]


def test_a_ladder_outdoors_without_its_gate_cannot_become_a_template() -> None:
    with pytest.raises(LadderNoTemplate) as caught:
        saved(kept(change=lambda stage: replace(stage, gate=None)))

    assert caught.value.place == "stage 9, gate"


def test_a_stage_outdoors_without_a_way_home_cannot_become_a_template() -> None:
    with pytest.raises(LadderNoTemplate) as caught:
        saved(kept(change=lambda stage: replace(stage, retreat="")))

    assert caught.value.place == "stage 9, retreat"


def test_a_ladder_of_one_rung_that_says_hardly_anything_becomes_a_template() -> None:
    stage = Stage(id=uuid4(), title="Look at the stairs", duration=timedelta(minutes=1.5))
    ladder = KeptLadder(id=uuid4(), animal_id=uuid4(), title="Stairs", stages=(stage,))

    template = saved(ladder, TemplateWish(title="Stairs", goal=""))

    assert [each.title for each in template.stages] == ["Look at the stairs"]
    assert template.stages[0].duration == stage.duration
    assert template.goal == "Stairs"


def test_another_name_leaves_everything_else_as_it_was() -> None:
    document = DOCUMENTS.document_of(kept(), Species.CAT, WISH, ())

    renamed = DOCUMENTS.retitled(document, "The garden")

    assert DOCUMENTS.title_of(renamed) == "The garden"
    assert DOCUMENTS.key_of(renamed) == DOCUMENTS.key_of(document)


def test_a_title_that_is_a_piece_of_a_web_page_is_refused() -> None:
    document = DOCUMENTS.document_of(kept(), Species.CAT, WISH, ())

    with pytest.raises(LadderNoTemplate) as caught:
        DOCUMENTS.retitled(document, "<b>Garden</b>")

    assert caught.value.place == "title"
