"""Documents with anything anywhere, as a stranger or a broken disk would make them."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


def put_somewhere(document: dict[str, Any], choose: Callable[[int], int], value: object) -> None:
    """Put a value in the place of another; `choose` picks one of so many, more than once."""
    place: Any = document
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = keys[choose(len(keys))]
        inside = place[key]
        if not isinstance(inside, dict | list) or not inside or choose(4) == 0:
            place[key] = value
            return
        place = inside
