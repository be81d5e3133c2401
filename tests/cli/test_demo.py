"""`demo` where there is no screen: the sample as text and PDF, in a folder of its own."""

from pathlib import Path

from pypdf import PdfReader

from exposure_planner.cli.demo import PDF_NAME
from tests.cli.typing_commands import Answer, type_command


def demo(here: Path, *words: str) -> Answer:
    return type_command("demo", *words, "--data-dir", here / "data", here=here)


def test_without_a_screen_it_says_so_and_shows_the_sample_as_text_and_pdf(tmp_path: Path) -> None:
    answer = demo(tmp_path)

    assert answer.code == 0
    assert answer.hints.count("\n") == 1
    assert "no screen" in answer.hints
    assert "Miles Davis" in answer.said
    assert str(tmp_path / "data" / "demo") in answer.said
    assert "Miles Davis" in "".join(page.extract_text() for page in PdfReader(tmp_path / PDF_NAME).pages)


def test_the_same_sample_is_opened_unchanged_the_next_time(tmp_path: Path) -> None:
    first = demo(tmp_path)
    logged = type_command(
        *("log", "--data-dir", tmp_path / "data" / "demo", "--animal", "Mishka"),
        *("--level", "2", "--note", "A bicycle came by"),
        here=tmp_path,
    )

    again = demo(tmp_path)

    assert logged.code == 0, logged.hints
    assert again.code == 0
    assert again.said != first.said
    assert demo(tmp_path).said == again.said


def test_a_fresh_sample_keeps_the_one_from_before(tmp_path: Path) -> None:
    first = demo(tmp_path)
    type_command(
        *("log", "--data-dir", tmp_path / "data" / "demo", "--animal", "Mishka"),
        *("--level", "2", "--note", "A bicycle came by"),
        here=tmp_path,
    )

    fresh = demo(tmp_path, "--fresh")

    folders = sorted(path.name for path in (tmp_path / "data").iterdir())
    assert len(folders) == 2
    assert folders[0] == "demo"
    assert folders[1] in fresh.said.splitlines()[0]
    assert fresh.said.splitlines()[1:] == first.said.splitlines()


def test_the_persons_own_data_is_left_alone(tmp_path: Path) -> None:
    demo(tmp_path)

    own = type_command("advise", "--data-dir", tmp_path / "data", "--json", here=tmp_path)

    assert own.said.strip() == "[]"
