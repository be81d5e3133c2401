"""Looks at every text on its way to the person's language, and remembers it."""

from dataclasses import dataclass, field

from exposure_planner.wording.translate import english

FORBIDDEN = (
    "!",
    "fail",
    "error",
    "invalid",
    " he ",
    " she ",
    " his ",
    " her ",
    "threshold",
    "climb ",
    "exposure t",
)
"""Never in a sentence: shouting, blame, gendered words for the animal, the planner's own jargon."""


@dataclass
class StrictTranslate:
    """Translates into English and keeps the texts that it was asked for."""

    asked: set[tuple[str, str]] = field(default_factory=set)

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1, /) -> str:
        """The English text."""
        assert text
        assert "  " not in text
        self.asked.add((context, text))
        return english(context, text, comment, n)


def assert_is_a_sentence(text: str) -> None:
    """Nothing unfilled, nothing shouted, a capital at the start and a full stop or question mark at the end."""
    assert text[0].isupper() or not text[0].isalpha(), text
    assert text.rstrip("”").endswith((".", "?")), text
    assert not set("{}%|") & set(text.replace(" %", "")), text
    assert "None" not in text
    lowered = f" {text.casefold()} "
    assert not [word for word in FORBIDDEN if word in lowered], text
