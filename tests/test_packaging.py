"""What a newcomer downloads: the resources are found, the README is true, every dependency has a reason."""

import re
import tomllib
from itertools import pairwise

import pytest

from exposure_planner.resource_files import resource
from tests.house_sources import PROJECT

RESOURCES = PROJECT / "resources"
LOOK = "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/exposure-planner demo"
WORK = "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest"
SHELL_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")


@pytest.fixture
def readme() -> str:
    """The whole README."""
    return (PROJECT / "README.md").read_text(encoding="utf-8")


def test_every_shipped_folder_is_found_where_the_program_looks() -> None:
    folders = [place for place in RESOURCES.rglob("*") if place.is_dir()]

    found = {folder: resource(*folder.relative_to(RESOURCES).parts) for folder in folders}

    assert {"icons", "ladders", "sample", "signs", "styles", "vignettes"} <= {
        folder.name for folder in folders
    }
    assert [folder for folder, place in found.items() if place.resolve() != folder.resolve()] == []


def test_no_python_lies_among_the_resources() -> None:
    """It would break an editable install, which takes the folder for a package."""
    assert list(RESOURCES.rglob("*.py")) == []


def test_two_commands_in_the_readme_do_everything(readme: str) -> None:
    """Continuous integration runs the second one as it stands there."""
    commands = [line for block in SHELL_BLOCK.findall(readme) for line in block.splitlines()]

    assert commands == [LOOK, WORK]


def test_everything_that_the_readme_points_to_is_there(readme: str) -> None:
    near = [link for link in LINK.findall(readme) if "://" not in link]

    assert near
    assert [link for link in near if not (PROJECT / link).exists()] == []


def test_every_dependency_has_a_reason_beside_it() -> None:
    """A comment on its line, or in the line above."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    extras = project["optional-dependencies"].values()
    wanted = [*project["dependencies"], *(name for extra in extras for name in extra)]
    lines = [line.strip() for line in text.splitlines()]

    explained = [
        entry
        for above, line in pairwise(lines)
        for entry in wanted
        if line.startswith(f'"{entry}"') and (above.startswith("# ") or "# " in line)
    ]

    assert sorted(explained) == sorted(wanted)


def test_the_changelog_tells_of_the_version_that_is_shipped() -> None:
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]

    changelog = (PROJECT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert f"\n## [{version}]" in changelog
