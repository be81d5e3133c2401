"""The house's measures: nothing grows unseen, and everything has a name that says what it is."""

import ast
from collections.abc import Iterator
from types import UnionType

from tests.house_sources import PROGRAM, TESTS, Source, sources_in

LINES_IN_A_FILE = 320
LINES_IN_A_FUNCTION = 45
LINES_IN_A_CLASS = 220
WORDS_IN_A_SENTENCE = 3
EMPTY_NAMES = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def test_no_file_is_longer_than_one_idea() -> None:
    """A longer one holds two ideas and wants to be two files."""
    lengths = {source.name: len(source.text.splitlines()) for source in sources_in(PROGRAM, TESTS)}

    assert {name: lines for name, lines in lengths.items() if lines > LINES_IN_A_FILE} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    """A longer one does several things, and each of them has a name."""
    assert longer_than(LINES_IN_A_FUNCTION, Function) == []


def test_no_class_is_longer_than_a_few_screens() -> None:
    """A longer one knows too much."""
    assert longer_than(LINES_IN_A_CLASS, ast.ClassDef) == []


def test_every_package_says_what_is_in_it() -> None:
    """Each folder of Python is a package, and its first line is a sentence; Alembic runs its own as scripts."""
    folders = {source.path.parent for source in sources_in(PROGRAM)} - {PROGRAM / "storage" / "migrations"}
    packages = {
        source.path.parent: source for source in sources_in(PROGRAM) if source.path.name == "__init__.py"
    }

    silent = [
        folder.name for folder in folders if not (folder in packages and said_by(packages[folder].tree))
    ]

    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    """Whatever lies in a drawer called `misc` has a better place."""
    nameless = [
        source.name
        for source in sources_in(PROGRAM, TESTS)
        for part in source.path.relative_to(PROGRAM.parent).with_suffix("").parts
        if EMPTY_NAMES & set(part.lower().split("_"))
    ]

    assert nameless == []


def test_every_test_says_what_it_proves() -> None:
    """By its name, when that is a sentence, or by its docstring."""
    silent = [
        f"{source.place(test)} {test.name}"
        for source in sources_in(TESTS)
        for test in collected_tests(source)
        if not (said_by(test) or is_sentence(test.name))
    ]

    assert silent == []


def longer_than(limit: int, kind: type[ast.ClassDef] | UnionType) -> list[str]:
    """Where something of this kind has more lines than the limit, and how many."""
    return [
        f"{source.place(node)} {node.name} has {lines_of(node)} lines"
        for source in sources_in(PROGRAM, TESTS)
        for node in ast.walk(source.tree)
        if isinstance(node, kind) and lines_of(node) > limit
    ]


def lines_of(node: ast.stmt) -> int:
    """From the first line of the definition to its last; decorators do not count."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def collected_tests(source: Source) -> Iterator[Function]:
    """The functions that pytest collects in this file."""
    if source.path.name.startswith("test_"):
        for node in ast.walk(source.tree):
            if isinstance(node, Function) and node.name.startswith("test_"):
                yield node


def said_by(node: ast.Module | Function) -> bool:
    """Whether it begins with a docstring."""
    return bool((ast.get_docstring(node) or "").strip())


def is_sentence(name: str) -> bool:
    """Whether the name of a test has enough words to say something."""
    return len(name.removeprefix("test_").split("_")) >= WORDS_IN_A_SENTENCE
