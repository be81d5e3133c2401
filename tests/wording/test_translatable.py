"""Every sentence can be found by lupdate, which reads calls and not values."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import exposure_planner.wording

FILES = sorted(Path(exposure_planner.wording.__file__).parent.glob("*.py"))


def translate_calls(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            yield node


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_context_and_text_are_written_out_and_a_number_is_a_plain_name(file: Path) -> None:
    for call in translate_calls(file):
        where = f"{file.name}:{call.lineno}"
        assert not call.keywords, where
        assert 2 <= len(call.args) <= 4, where
        assert all(is_text(argument) for argument in call.args[:3]), where
        assert all(isinstance(argument, ast.Name) for argument in call.args[3:]), where


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_text_with_a_number_comes_with_one(file: Path) -> None:
    for call in translate_calls(file):
        text = call.args[1]
        assert isinstance(text, ast.Constant)
        assert ("%n" in str(text.value)) == (len(call.args) == 4), f"{file.name}:{call.lineno}"
