"""`week`: seven days as text, as PDF or on paper."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from pypdf import PdfReader

from exposure_planner.bootstrap import open_program
from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.indoors import IndoorPlan
from exposure_planner.paths import DataFolder
from exposure_planner.planner.ladder import LadderStatus
from tests.cli.conftest import Type
from tests.cli.typing_commands import type_command

MILES = ("--animal", "Miles Davis")
A4, LETTER = (595, 842), (612, 792)


def test_the_week_begins_today_unless_one_is_named(typed: Type, sample: Path) -> None:
    from_today = typed("week", "--data-dir", sample, *MILES)
    named = typed("week", "--data-dir", sample, *MILES, "--week", "2026-W48")

    assert f"{date.today().day} " in from_today.said.splitlines()[2]  # noqa: DTZ011
    assert "Mon 23 Nov" in named.said
    assert "Sun 29 Nov" in named.said


@pytest.mark.parametrize("week", ["2026-W54", "48", "next", "2026-W00"])
def test_a_week_that_cannot_be_read_is_answered_with_how_to_write_one(
    typed: Type, sample: Path, week: str
) -> None:
    answer = typed("week", "--data-dir", sample, "--week", week)

    assert answer.code == 1
    assert "2026-W48" in answer.hints


@pytest.mark.parametrize(("paper", "size"), [("A4", A4), ("letter", LETTER)])
def test_the_pdf_has_one_page_of_the_paper_that_was_asked_for(
    sample: Path, tmp_path: Path, paper: str, size: tuple[int, int]
) -> None:
    answer = type_command(
        "week", "--data-dir", sample, *MILES, "--pdf", "week.pdf", "--paper", paper, here=tmp_path
    )

    (page,) = PdfReader(tmp_path / "week.pdf").pages
    assert (answer.code, answer.hints) == (0, "")
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size
    assert "Miles Davis" in page.extract_text()


def test_without_a_name_the_pdf_has_a_page_for_each_animal(sample: Path, tmp_path: Path) -> None:
    type_command("week", "--data-dir", sample, "--pdf", "weeks.pdf", here=tmp_path)

    pages = [page.extract_text() for page in PdfReader(tmp_path / "weeks.pdf").pages]
    assert len(pages) == 4
    assert ["Elfie" in pages[0], "Saipha" in pages[-1]] == [True, True]


def test_a_pdf_that_cannot_be_written_is_one_sentence_that_names_it(sample: Path, tmp_path: Path) -> None:
    answer = type_command("week", "--data-dir", sample, "--pdf", tmp_path / "no" / "week.pdf", here=tmp_path)

    assert answer.code == 1
    assert str(tmp_path / "no" / "week.pdf") in answer.hints
    assert answer.hints.count("\n") == 1


def test_a_printer_that_is_not_there_is_one_sentence_that_names_it(sample: Path, tmp_path: Path) -> None:
    answer = type_command(
        "week",
        "--data-dir",
        sample,
        *MILES,
        "--printer",
        "Kitchen",
        here=tmp_path,
        CUPS_SERVER=str(tmp_path / "none"),
    )

    assert answer.code == 1
    assert "Kitchen" in answer.hints
    assert answer.hints.count("\n") == 1


def life_indoors(folder: Path, name: str) -> None:
    """Close all ladders of the animal, and begin a life indoors."""
    with open_program(DataFolder(folder=folder)) as program:
        services = program.services
        animal = services.animals.named(name)
        for ladder in services.ladders.of_animal(animal.id):
            services.ladders.set_status(ladder.id, LadderStatus.CLOSED)
        services.indoors.begin(
            IndoorPlan(
                id=uuid4(),
                animal_id=animal.id,
                started_on=services.clock.today(),
                activities=services.indoors.suggestion(animal).activities,
            )
        )


def test_an_animal_that_lives_indoors_gets_the_week_indoors(typed: Type, sample: Path) -> None:
    life_indoors(sample, "Saipha")

    answer = typed("week", "--data-dir", sample, "--animal", "Saipha", "--week", "2026-W48")

    assert answer.code == 0
    assert answer.said.startswith("Saipha · A good life indoors")
    assert "Mon 23" in answer.said
    assert "Short hunts with a wand toy (twice a day)" in answer.said
    assert "5 is the good end" in answer.said


def test_the_week_indoors_is_one_page_beside_the_others(sample: Path, tmp_path: Path) -> None:
    life_indoors(sample, "Saipha")

    answer = type_command("week", "--data-dir", sample, "--pdf", "weeks.pdf", here=tmp_path)

    pages = [page.extract_text() for page in PdfReader(tmp_path / "weeks.pdf").pages]
    assert (answer.code, answer.hints) == (0, "")
    assert ["A good life indoors" in page for page in pages] == [False, False, False, True]


def test_who_has_neither_ladder_nor_life_indoors_is_told_what_to_do(typed: Type, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    with open_program(DataFolder(folder=folder)) as program:
        household = program.services.households.first_or_new("Our flat")
        program.services.animals.save(
            Animal(id=uuid4(), household_id=household.id, name="Bram", species=Species.DOG)
        )

    answer = typed("week", "--data-dir", folder, "--animal", "Bram")

    assert answer.code == 1
    assert "Bram has no ladder yet" in answer.hints


def test_an_animal_without_any_ladder_may_live_indoors(typed: Type, tmp_path: Path) -> None:
    folder = tmp_path / "only"
    with open_program(DataFolder(folder=folder)) as program:
        household = program.services.households.first_or_new("Our flat")
        program.services.animals.save(
            Animal(id=uuid4(), household_id=household.id, name="Bram", species=Species.DOG)
        )
    life_indoors(folder, "Bram")

    answer = typed("week", "--data-dir", folder, "--animal", "Bram")

    assert answer.code == 0
    assert "Find it: a scent game" in answer.said


def test_a_household_has_all_its_animals_on_one_sheet(sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "home.pdf"

    answer = type_command(
        "week", "--data-dir", sample, "--animal", "Elfie", "--household", "--pdf", file, here=tmp_path
    )

    assert answer.code == 0
    text = PdfReader(file).pages[0].extract_text()
    assert "Elfie" in text
    assert "Mishka" in text


def test_the_week_lies_on_its_long_side_when_asked_to(sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"

    type_command("week", "--data-dir", sample, *MILES, "--landscape", "--pdf", file, here=tmp_path)

    (page,) = PdfReader(file).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == tuple(reversed(A4))


def test_the_week_goes_into_a_calendar(typed: Type, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "week.ics"

    answer = typed("week", "--data-dir", sample, *MILES, "--ics", file)

    assert answer.code == 0
    assert answer.said.splitlines()[0] == f"Saved as {file}"
    assert "for your calendar." in answer.said
    assert file.read_bytes().count(b"BEGIN:VEVENT") >= 3


def test_a_calendar_that_cannot_be_written_is_a_sentence(typed: Type, sample: Path, tmp_path: Path) -> None:
    answer = typed("week", "--data-dir", sample, *MILES, "--ics", tmp_path / "gone" / "week.ics")

    assert (answer.code, answer.said) == (1, "")
    assert answer.hints
