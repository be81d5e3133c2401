"""A short run of the fuzzer over every kind of file that a stranger may hand over."""

import importlib.util
from pathlib import Path

import pytest

from tests.reliability import guided

HAS_FUZZER = importlib.util.find_spec("atheris") is not None


@pytest.mark.skipif(not HAS_FUZZER, reason="there is no coverage-guided fuzzer for this system")
@pytest.mark.parametrize("kind", guided.KINDS)
def test_a_changed_file_is_read_or_refused(kind: str, tmp_path: Path) -> None:
    figures = guided.run(kind, runs=150, seed=7, folder=tmp_path)

    assert figures.wrong == []
    assert figures.rounds >= 150


@pytest.mark.skipif(not HAS_FUZZER, reason="there is no coverage-guided fuzzer for this system")
def test_the_fuzzer_would_tell_of_a_reader_that_fails(tmp_path: Path) -> None:
    figures = guided.run("a kind that nobody reads", runs=5, seed=7, folder=tmp_path)

    assert figures.wrong != []
