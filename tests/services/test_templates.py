"""A person's own templates: kept, renamed, put away, shared and taken in."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from exposure_planner.bootstrap import open_program
from exposure_planner.catalogue.ladders import read_persons_ladder, ready_ladders
from exposure_planner.errors import (
    BlankText,
    NothingThere,
    ResourceBroken,
    TemplateInTrash,
    TemplateKeptAlready,
)
from exposure_planner.household.animal import Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import OwnTemplate, TemplateWish
from exposure_planner.paths import DataFolder
from exposure_planner.services.bundle import Services
from exposure_planner.services.events import EventBus, TemplatesChanged
from tests.fake_clock import FakeClock

HALLWAY = next(ladder for ladder in ready_ladders(Species.CAT) if ladder.key == "hallway-to-doorstep")
WISH = TemplateWish(title="Our stairs", goal="Down to the door")


def ladder() -> KeptLadder:
    """The hallway ladder as a cat has it."""
    return KeptLadder(
        id=uuid4(),
        animal_id=uuid4(),
        title=HALLWAY.title,
        template=HALLWAY.key,
        template_title=HALLWAY.title,
        stages=HALLWAY.stages_with_new_ids(uuid4),
    )


@pytest.fixture
def stairs(services: Services) -> OwnTemplate:
    return services.templates.save_from(ladder(), Species.CAT, WISH)


def test_a_ladder_is_kept_as_a_template_and_the_ladder_stays_as_it_is(
    services: Services, stairs: OwnTemplate
) -> None:
    assert services.templates.all() == (stairs,)
    read = read_persons_ladder(stairs.document, stairs.title)
    assert (read.title, read.changed_from) == ("Our stairs", HALLWAY.title)
    assert [stage.title for stage in read.stages] == [stage.title for stage in HALLWAY.stages]


def test_a_template_wants_a_title(services: Services) -> None:
    with pytest.raises(BlankText):
        services.templates.save_from(ladder(), Species.CAT, replace(WISH, title="  "))

    assert services.templates.all() == ()


def test_what_is_shared_here_is_taken_in_elsewhere_and_says_the_same(
    services: Services, stairs: OwnTemplate, tmp_path: Path, clock: FakeClock
) -> None:
    text = services.templates.export_text(stairs.id)

    with open_program(DataFolder(folder=tmp_path / "elsewhere"), clock=clock) as elsewhere:
        taken = elsewhere.services.templates.import_text(text, "stairs.ladder.toml")

        assert elsewhere.services.templates.all() == (taken,)
        assert (taken.title, taken.document) == (stairs.title, stairs.document)
        assert taken.id != stairs.id


def test_the_same_ladder_is_not_kept_twice_even_by_another_name(
    services: Services, stairs: OwnTemplate
) -> None:
    services.templates.rename(stairs.id, "The staircase")

    with pytest.raises(TemplateKeptAlready) as caught:
        services.templates.import_text(stairs.document, "stairs.ladder.toml")

    assert caught.value.title == "The staircase"
    assert len(services.templates.all()) == 1


def test_a_ladder_is_not_kept_as_a_template_twice(services: Services, stairs: OwnTemplate) -> None:
    with pytest.raises(TemplateKeptAlready):
        services.templates.save_from(ladder(), Species.CAT, replace(WISH, title="Again"))

    assert services.templates.all() == (stairs,)


def test_one_that_lies_in_the_trash_is_said_to_lie_there(services: Services, stairs: OwnTemplate) -> None:
    services.templates.put_away(stairs.id)

    with pytest.raises(TemplateInTrash):
        services.templates.import_text(stairs.document, "stairs.ladder.toml")

    assert services.templates.all() == ()


def test_putting_away_and_renaming_are_put_back_as_they_were(services: Services, stairs: OwnTemplate) -> None:
    before = services.templates.rename(stairs.id, "The staircase")
    renamed = services.templates.put_away(stairs.id)

    assert services.templates.get(stairs.id).put_away_at is not None
    services.templates.put_back(renamed)
    assert [template.title for template in services.templates.all()] == ["The staircase"]
    services.templates.put_back(before)

    assert services.templates.all() == (stairs,)


def test_renaming_changes_the_document_as_well(services: Services, stairs: OwnTemplate) -> None:
    services.templates.rename(stairs.id, "  The staircase ")

    kept = services.templates.get(stairs.id)
    assert read_persons_ladder(kept.document, "").title == kept.title == "The staircase"


def test_a_strangers_words_that_break_a_rule_keep_nothing(services: Services, stairs: OwnTemplate) -> None:
    text = stairs.document.replace('gate = "outdoor"', "")

    with pytest.raises(ResourceBroken) as caught:
        services.templates.import_text(text, "strange.ladder.toml")

    assert caught.value.file == "strange.ladder.toml"
    assert services.templates.all() == (stairs,)


def test_a_strangers_remarks_are_not_kept(services: Services, stairs: OwnTemplate) -> None:
    services.templates.put_away(stairs.id)
    text = stairs.document.replace('goal = "', '# <script> and more\ngoal = "Quite ', 1)

    taken = services.templates.import_text(text, "strange.ladder.toml")

    assert "script" not in taken.document


def test_every_change_is_announced(services: Services, bus: EventBus) -> None:
    heard: list[TemplatesChanged] = []
    bus.subscribe(TemplatesChanged, heard.append)

    template = services.templates.save_from(ladder(), Species.CAT, WISH)
    services.templates.rename(template.id, "Another")
    services.templates.put_away(template.id)
    services.templates.put_back(template)

    assert len(heard) == 4


def test_a_template_that_is_not_kept_cannot_be_shared(services: Services) -> None:
    with pytest.raises(NothingThere):
        services.templates.export_text(uuid4())
