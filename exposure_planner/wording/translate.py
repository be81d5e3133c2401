"""How a sentence gets into the person's language."""

from typing import Protocol


class Translate(Protocol):
    """Gives the sentence in the person's language; `%n` stands for the number n.

    It has the shape of `QCoreApplication.translate`, because lupdate reads no other:
    a plural is written `translate("context", "one|many", "", n)` with a plain name as the fourth argument.
    """

    def __call__(self, context: str, text: str, comment: str = "", n: int = -1, /) -> str:
        """Look the text up in its context; the comment tells equal texts apart."""


def english(context: str, text: str, comment: str = "", n: int = -1, /) -> str:  # noqa: ARG001
    """The sentence as it is written in the code, for when there is no Qt.

    A text with `%n` may hold two forms, `one|many`, split by a bar.
    """
    if n < 0:
        return text
    one, bar, many = text.partition("|")
    return (one if n == 1 or not bar else many).replace("%n", str(n))
