"""What resources/ladders/README.md says of the fields is what the reader takes."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from exposure_planner.catalogue.ladders import read_ladder
from exposure_planner.errors import ResourceBroken
from exposure_planner.planner.ladder import WHOLE_DAY
from exposure_planner.resource_files import resource

README = resource("ladders", "README.md")
SHIPPED = resource("ladders", "cat-to-cat-introduction.toml")
FIELD = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)

Spoil = Callable[[str], str]


def documented(heading: str) -> set[str]:
    """The fields in the table under this heading."""
    chapter = README.read_text(encoding="utf-8").split(f"## {heading}", 1)[1].split("\n## ", 1)[0]
    return set(FIELD.findall(chapter))


def complaint(tmp_path: Path, spoil: Spoil) -> str:
    """What is said of a shipped ladder that was spoiled."""
    file = tmp_path / "spoiled.toml"
    file.write_text(spoil(SHIPPED.read_text(encoding="utf-8")), encoding="utf-8")
    with pytest.raises(ResourceBroken) as caught:
        read_ladder(file)
    return str(caught.value)


@pytest.mark.parametrize("heading", ["The ladder", "A stage"])
def test_every_documented_field_is_known(heading: str, tmp_path: Path) -> None:
    place = "title" if heading == "A stage" else "goal"
    for field in sorted(documented(heading)):

        def with_field(text: str, field: str = field) -> str:
            # The second stage: the first has days, and then minutes are not known.
            head, opening, rest = text.rpartition('\n[[stages]]\ntitle = "Scents')
            line = f"{field} = {{}}\n"
            if place == "goal":
                return f"{line}{text}"
            return f'{head}\n[[stages]]\n{line}title = "Scents{rest}' if opening else text

        assert "this is not known here" not in complaint(tmp_path, with_field)


@pytest.mark.parametrize("heading", ["The ladder", "A stage"])
def test_no_field_in_use_is_left_undocumented(heading: str) -> None:
    used: set[str] = set()
    for path in resource("ladders").glob("*.toml"):
        head, *stages = path.read_text(encoding="utf-8").split("[[stages]]\n")
        for part in stages if heading == "A stage" else [head]:
            used |= set(re.findall(r"^(\w+) = ", part, re.MULTILINE))

    assert used - {"stages"} <= documented(heading)


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (lambda text: text.replace("days = 2", "days = 0"), "stage 1, days"),
        (lambda text: text.replace("days = 2", "days = 2\nminutes = 5"), "stage 1, minutes"),
        (lambda text: text.replace("days = 2\n", ""), "stage 1, minutes"),
        (lambda text: text.replace("animals = 2", "animals = 3"), "animals"),
        (lambda text: text.replace('rule = "R1", stage = 3', 'rule = "R9", stage = 3'), "break 1, rule"),
        (lambda text: text.replace("stage = 3, why", "stage = 77, why"), "break 1, stage"),
        (lambda text: text.replace("intensity = 35", "intensity = 5"), "stage 5, triggers"),
    ],
)
def test_a_spoiled_file_names_file_stage_and_field(spoil: Spoil, named: str, tmp_path: Path) -> None:
    said = complaint(tmp_path, spoil)

    assert "spoiled.toml" in said
    assert named in said


def test_a_stage_of_days_lasts_all_day() -> None:
    first, *_, last = read_ladder(SHIPPED).stages

    assert (first.days, first.duration, last.days) == (2, WHOLE_DAY, 7)
