"""Every command but the window and the PDF works where Qt, or a screen for it, is missing."""

from pathlib import Path

import pytest

from tests.cli.typing_commands import type_command

NOBODY_THERE = ":987"


def test_text_commands_need_no_qt(sample: Path, tmp_path: Path) -> None:
    there = ("--data-dir", sample)

    advised = type_command("advise", *there, here=tmp_path, qt=False)
    week = type_command("week", *there, here=tmp_path, qt=False)
    logged = type_command(
        "log", *there, "--animal", "Mishka", "--level", "1", "--note", "Fine", here=tmp_path, qt=False
    )

    assert [(answer.code, answer.hints) for answer in (advised, week, logged)] == [(0, "")] * 3
    assert all("Mishka" in answer.said for answer in (advised, week, logged))


def test_the_pdf_says_in_one_sentence_what_it_needs(sample: Path, tmp_path: Path) -> None:
    answer = type_command("week", "--data-dir", sample, "--pdf", "week.pdf", here=tmp_path, qt=False)

    assert answer.code == 1
    assert answer.hints.startswith("The PDF needs Qt")
    assert answer.hints.count("\n") == 1
    assert not (tmp_path / "week.pdf").exists()


def test_the_demo_shows_text_without_qt(tmp_path: Path) -> None:
    answer = type_command("demo", "--data-dir", tmp_path, here=tmp_path, qt=False)

    assert answer.code == 0
    assert "Miles Davis" in answer.said
    assert "The window needs Qt" in answer.hints
    assert "Traceback" not in answer.hints


def test_the_window_without_a_screen_is_a_sentence(tmp_path: Path) -> None:
    answer = type_command("--data-dir", tmp_path, here=tmp_path)

    assert answer.code == 1
    assert "no screen" in answer.hints
    assert "Every command works without a window" in answer.hints
    assert "Traceback" not in answer.hints


def test_a_screen_that_does_not_answer_is_a_sentence_that_names_it(tmp_path: Path) -> None:
    answer = type_command("--data-dir", tmp_path, here=tmp_path, display=NOBODY_THERE)

    assert answer.code == 1
    assert NOBODY_THERE in answer.hints


def test_a_way_to_a_window_that_qt_does_not_know_is_a_sentence(tmp_path: Path) -> None:
    answer = type_command("--data-dir", tmp_path, here=tmp_path, QT_QPA_PLATFORM="hologram")

    assert answer.code == 1
    assert "hologram" in answer.hints


@pytest.mark.parametrize("qt", [True, False])
def test_the_doctor_is_content_when_the_text_commands_work(tmp_path: Path, qt: bool) -> None:  # noqa: FBT001
    answer = type_command("doctor", "--data-dir", tmp_path, here=tmp_path, qt=qt)

    lines = answer.said.splitlines()
    assert answer.code == 0
    assert [line.split()[0] for line in lines if line[:1].strip()][:6] == [
        *("Qt", "Fonts", "Window", "PDF", "Folder", "Database")
    ]
    assert ("pip install" in answer.said) is not qt
