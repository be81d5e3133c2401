"""A file that breaks the rules is refused with its place, ours or a stranger's."""

from pathlib import Path

import pytest

from exposure_planner.catalogue.ladders import read_ladder
from exposure_planner.errors import ResourceBroken
from exposure_planner.resource_files import resource

GOOD = resource("ladders", "hallway-to-doorstep.toml").read_text(encoding="utf-8")

BROKEN = [
    ("version = 1", "version = 2", "version"),
    ("version = 1", "version = true", "version"),
    ("version = 1", 'version = 1\nsurprise = "x"', "surprise"),
    ('title = "Hallway to doorstep"', "title = 7", "title"),
    ('title = "Hallway to doorstep"', 'title = "   "', "title"),
    ('title = "Hallway to doorstep"', f'title = "{"x" * 61}"', "title"),
    ('title = "Hallway to doorstep"', r'title = "Hall\u0007way"', "title"),
    ('title = "Hallway to doorstep"', r'title = "Hall\u202eway"', "title"),
    ('title = "Hallway to doorstep"', r'title = "Hall\nway"', "title"),
    ('species = ["cat"]', 'species = ["dragon"]', "species"),
    ('species = ["cat"]', "species = []", "species"),
    ('species = ["cat"]', 'species = "cat"', "species"),
    ("minutes = 10", "minutes = 0", "stage 3, minutes"),
    ("minutes = 10", "minutes = -1", "stage 3, minutes"),
    ("minutes = 10", "minutes = nan", "stage 3, minutes"),
    ("minutes = 10", "minutes = inf", "stage 3, minutes"),
    ("minutes = 10", "minutes = 100000", "stage 3, minutes"),
    ("minutes = 10", "minutes = true", "stage 3, minutes"),
    ("minutes = 10", 'minutes = "10"', "stage 3, minutes"),
    ("minutes = 10", "", "stage 3, minutes"),
    ("minutes = 10", "minutes = 10\nlevel = 3", "stage 3, level"),
    ("expected = 0", "expected = 2", "stage 1, expected"),
    ("expected = 0", "expected = 9", "stage 1, expected"),
    ("expected = 0", "", "stage 1, expected"),
    ("intensity = 10", "intensity = 101", "stage 1, trigger 1, intensity"),
    ("intensity = 10", "intensity = 1.5", "stage 1, trigger 1, intensity"),
    ("intensity = 10", "intensity = 30", "stage 1, triggers"),
    ('gate = "outdoor"', 'gate = "garden"', "stage 11, gate"),
    ('gate = "outdoor"', "", "stage 11, gate"),
    ("exit_seconds = 25", "exit_seconds = 120", "stage 11, exit_seconds"),
    ("exit_seconds = 25", "", "stage 11, exit_seconds"),
    ("outdoors = true", 'outdoors = "yes"', "stage 11, outdoors"),
]


@pytest.mark.parametrize(("good", "bad", "place"), BROKEN, ids=lambda text: str(text)[:32])
def test_what_breaks_a_rule_is_refused_with_its_place(
    tmp_path: Path, good: str, bad: str, place: str
) -> None:
    file = tmp_path / "ladder.toml"
    assert good in GOOD
    file.write_text(GOOD.replace(good, bad, 1), encoding="utf-8")

    with pytest.raises(ResourceBroken) as caught:
        read_ladder(file)

    assert caught.value.file == "ladder.toml"
    assert caught.value.place == place
    assert caught.value.what


def test_more_than_fourteen_stages_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "ladder.toml"
    head, *stages = GOOD.split("[[stages]]")
    file.write_text("[[stages]]".join([head, *stages, *stages[1:4]]), encoding="utf-8")

    with pytest.raises(ResourceBroken, match="14"):
        read_ladder(file)


def test_fewer_than_six_stages_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "ladder.toml"
    file.write_text("[[stages]]".join(GOOD.split("[[stages]]")[:6]), encoding="utf-8")

    with pytest.raises(ResourceBroken, match="6"):
        read_ladder(file)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"title = ",
        b"\xff\xfe\x00",
        b"x = " + b"[" * 50_000,
        b"# " + b"x" * 300_000,
        b"stages = 3\nversion = 1",
        b"d = 2026-13-45",
    ],
    ids=["empty", "torn", "not text", "very deep", "very large", "wrong kind", "no date"],
)
def test_a_file_that_is_no_ladder_at_all_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "ladder.toml"
    file.write_bytes(content)

    with pytest.raises(ResourceBroken):
        read_ladder(file)


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceBroken):
        read_ladder(tmp_path / "gone.toml")


def test_a_mark_before_the_first_letter_is_passed_over(tmp_path: Path) -> None:
    """Some editors set one whenever they save a text."""
    shipped = resource("ladders", "hallway-to-doorstep.toml")
    saved_again = tmp_path / shipped.name
    saved_again.write_text(shipped.read_text("utf-8"), "utf-8-sig")

    assert read_ladder(saved_again) == read_ladder(shipped)
