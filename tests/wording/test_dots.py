"""What asks something first ends with three dots, and they touch the last word everywhere."""

import ast

from tests.house_sources import PROGRAM, sources_in


def test_three_dots_touch_the_word_before_them() -> None:
    """A menu and a button side by side say it alike."""
    apart = [
        f"{source.place(node)} {node.value}"
        for source in sources_in(PROGRAM)
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith(" …")
    ]

    assert apart == []
