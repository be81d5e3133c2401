"""Reads the project's own sources, for the tests that hold them against the house's rules."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PROGRAM = PROJECT / "exposure_planner"
TESTS = PROJECT / "tests"
_WRITTEN_ONCE = PROGRAM / "storage" / "migrations" / "versions"


@dataclass(frozen=True, kw_only=True)
class Source:
    """One file of Python: where it lies, its text, and the text understood."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """The path as a person writes it, from the project's folder on."""
        return self.path.relative_to(PROJECT).as_posix()

    def place(self, node: ast.AST) -> str:
        """File and line, as an editor opens it."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}"

    def imported_modules(self) -> Iterator[tuple[ast.AST, str]]:
        """Every module that is imported anywhere in the file, late imports too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                beginning = self._beginning(node)
                yield from ((node, f"{beginning}.{alias.name}") for alias in node.names)

    def _beginning(self, node: ast.ImportFrom) -> str:
        if node.level == 0:
            return node.module or ""
        folders = self.path.relative_to(PROJECT).parts[: -node.level]
        return ".".join((*folders, node.module) if node.module else folders)


@cache
def sources_in(*folders: Path) -> tuple[Source, ...]:
    """All that somebody wrote there; migrations are excepted, because they are never edited again."""
    files = sorted(file for folder in folders for file in folder.rglob("*.py"))
    return tuple(_read(file) for file in files if _WRITTEN_ONCE not in file.parents)


@cache
def _read(file: Path) -> Source:
    text = file.read_text(encoding="utf-8")
    return Source(path=file, text=text, tree=ast.parse(text))
