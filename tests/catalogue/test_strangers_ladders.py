"""A stranger's file is data: it is a ladder that keeps the rules, or a sentence says what is wrong with it."""

import json
import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.catalogue.ladders import read_persons_ladder
from exposure_planner.catalogue.own_ladders import OwnLadderDocuments
from exposure_planner.catalogue.plain_text import complaint_about
from exposure_planner.catalogue.strict_table import LARGEST_FILE_BYTES, LONGEST_LINE, read_text
from exposure_planner.errors import Problem, ResourceBroken
from exposure_planner.household.animal import Species
from exposure_planner.planner.ladder import Gate
from exposure_planner.resource_files import resource
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import english
from tests.how_many import examples

REAL = [path.read_text(encoding="utf-8") for path in sorted(resource("ladders").glob("*.toml"))]
HALLWAY = resource("ladders", "hallway-to-doorstep.toml").read_text(encoding="utf-8")

DANGEROUS = (
    "<b>bold</b>",
    "<img src=x>",
    "&lt;b&gt;",
    "javascript:alert(1)",
    "../../etc/passwd",
    "/etc/passwd",
    "~/.ssh/id",
    "C:\\Windows",
    "\\\\server\\share",
    "file:///tmp/x",
    "left\u202eright",
    "zero\u200bwidth",
    "tag\U000e0041",
    "bell\u0007",
    "two\nlines",
    "line\u2028end",
    "private\ue000",
    "z" + "\u0301" * 9,
)
HARMLESS = (
    "Nina’s place: 3 m < 5 m, or half a rung & a treat",
    "in/out, on and off",
    "Ő, ñ, 日本, نینا, 🐈\u200d⬛",
    "his/her favourite; see https://example.org/cats",
    "Wait... then go on",
)


@pytest.mark.parametrize("text", DANGEROUS, ids=ascii)
@pytest.mark.parametrize("place", ["title", "goal", "stages", "bring", "sources"])
def test_no_markup_path_or_hidden_character_gets_through(text: str, place: str) -> None:
    before = {
        "title": 'title = "Hallway to doorstep"',
        "goal": "goal = ",
        "stages": 'place = "hallway"',
        "bring": 'bring = [\n    "',
        "sources": 'sources = [\n    "',
    }[place]
    head, tail = HALLWAY.split(before, 1)
    written = json.dumps(text, ensure_ascii=False)
    changed = {
        "title": f"title = {written}{tail}",
        "goal": f"goal = {written}\n{tail.split(chr(10), 1)[1]}",
        "stages": f"place = {written}{tail}",
        "bring": f"bring = [{written},\n" + f'"{tail}',
        "sources": f"sources = [{written},\n" + f'"{tail}',
    }[place]

    with pytest.raises(ResourceBroken) as caught:
        read_persons_ladder(head + changed, "strange.ladder.toml")

    assert place.removesuffix("s") in caught.value.place
    assert text not in say_problem(caught.value, english)


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_words_of_any_language_are_let_through(text: str) -> None:
    assert complaint_about(text) == ""


@pytest.mark.parametrize("key", ["../x", "a/b", "C:x", "a b", "A", "", "-a", "a--b", "a.toml"])
def test_a_key_can_never_be_a_path(key: str) -> None:
    with pytest.raises(ResourceBroken) as caught:
        read_persons_ladder(
            HALLWAY.replace('key = "hallway-to-doorstep"', f"key = {json.dumps(key)}"), "strange"
        )

    assert caught.value.place == "key"


def test_a_ladder_outdoors_without_its_gate_is_refused_as_ours_would_be() -> None:
    with pytest.raises(ResourceBroken) as caught:
        read_persons_ladder(HALLWAY.replace('gate = "outdoor"', ""), "strange")

    assert caught.value.place == "stage 11, gate"


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "[" * (LONGEST_LINE - 5),
        "[" + "a." * 5_000 + "b]",
        "x = [\n" * 3_000,
        "stages = [" + "{}," * 300 + "]",
        HALLWAY.replace("[[stages]]", "[[stages]]\n" * 60),
        HALLWAY + "\n# " + "x" * LARGEST_FILE_BYTES,
    ],
    ids=["deep list", "long name", "deep lines", "many tables", "many stages", "very large"],
)
def test_what_is_deep_long_or_many_is_refused_and_soon(text: str) -> None:
    with pytest.raises(ResourceBroken):
        read_persons_ladder(text, "strange")


def test_no_more_of_a_file_is_read_than_a_ladder_may_have(tmp_path: Path) -> None:
    endless = tmp_path / "endless.ladder.toml"
    with endless.open("wb") as file:
        file.truncate(10**12)

    with pytest.raises(ResourceBroken, match="larger than"):
        read_text(endless)


def test_a_pipe_that_never_ends_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.ladder.toml"
    os.mkfifo(pipe)

    with pytest.raises(ResourceBroken, match="no ordinary file"):
        read_text(pipe)


@pytest.mark.parametrize("key", ["\u202ekey", "\u200b", "a\u0007b", "x" * 300])
def test_the_name_of_an_unknown_field_is_said_without_what_cannot_be_shown(key: str) -> None:
    with pytest.raises(ResourceBroken) as caught:
        read_persons_ladder(f"{json.dumps(key)} = 1\n{HALLWAY}", "strange")

    assert say_problem(caught.value, english).isprintable()
    assert len(caught.value.place) <= 40


@st.composite
def spoiled(draw: st.DrawFn) -> str:
    """A real file with some of its letters or lines changed, lost or doubled."""
    text = draw(st.sampled_from(REAL))
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(["letters", "line", "lose", "double", "swap"]))
        lines = text.split("\n")
        at = draw(st.integers(0, len(lines) - 1))
        if kind == "letters":
            place = draw(st.integers(0, len(text)))
            cut = draw(st.integers(0, 30))
            text = text[:place] + draw(st.text(max_size=12)) + text[place + cut :]
        elif kind == "line":
            name = lines[at].split(" = ")[0]
            value = draw(
                st.sampled_from(["1e308", "-1", "nan", "''", "[]", "{}", "true", "1979-05-27", '"x"'])
            )
            text = "\n".join((*lines[:at], f"{name} = {value}", *lines[at + 1 :]))
        elif kind == "lose":
            text = "\n".join((*lines[:at], *lines[at + draw(st.integers(1, 20)) :]))
        elif kind == "double":
            text = "\n".join((*lines[: at + 1], *lines[max(0, at - draw(st.integers(0, 20))) :]))
        else:
            other = draw(st.integers(0, len(lines) - 1))
            lines[at], lines[other] = lines[other], lines[at]
            text = "\n".join(lines)
    return text


@settings(max_examples=examples(300))
@given(spoiled())
def test_a_spoiled_file_is_a_ladder_by_the_rules_or_a_sentence(text: str) -> None:
    documents = OwnLadderDocuments(english)
    try:
        tidy = documents.tidied(text, "strange.ladder.toml")
    except Problem as problem:
        sentence = say_problem(problem, english)
        assert sentence.endswith(".")
        assert sentence.isprintable()
        return
    ladder = read_persons_ladder(tidy, "kept")
    assert documents.tidied(tidy, "kept") == tidy
    outdoors = [stage for stage in ladder.stages if stage.outdoors]
    gates = (
        [stage.gate for stage in ladder.stages[: ladder.stages.index(outdoors[0]) + 1]] if outdoors else []
    )
    assert not outdoors or Gate.OUTDOOR in gates or ladder.species == {Species.DOG}
    assert all(complaint_about(word) == "" for word in _words(tomllib.loads(tidy)))


def _words(value: object) -> list[str]:
    if isinstance(value, dict):
        return [word for part in value.values() for word in _words(part)]
    if isinstance(value, list):
        return [word for part in value for word in _words(part)]
    return [value] if isinstance(value, str) else []
