"""A sentence with room for numbers and names, and a plain one for when some of them are not known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from string import Formatter

from exposure_planner.wording.translate import Translate


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """A sentence in two forms.

    Attributes:
        full: gets the number that `%n` stands for; may name what is in braces.
        plain: says the same without any number; may name only the animal.
        number: which known fact `%n` stands for; empty when the sentence has no plural.
    """

    full: Callable[[Translate, int], str]
    plain: Callable[[Translate], str]
    number: str = ""

    def say(self, facts: Mapping[str, str | int | None], translate: Translate) -> str:
        """The full form where everything that it names is known, or else the plain one."""
        n = facts.get(self.number) if self.number else -1
        if isinstance(n, int):
            text = self.full(translate, n)
            if all(facts.get(name) is not None for name in _names_in(text)):
                return text.format_map(facts)
        return self.plain(translate).format_map(facts)


def simple(plain: Callable[[Translate], str]) -> Sentence:
    """A sentence that needs nothing but the animal's name."""
    return Sentence(full=lambda translate, _n: plain(translate), plain=plain)


def _names_in(text: str) -> tuple[str, ...]:
    return tuple(name for _, name, _, _ in Formatter().parse(text) if name)
