"""Tool tips that say a text as it stands, also where it looks like a piece of a web page."""

from html import escape


def plain_tip(text: str) -> str:
    """What to hand to `setToolTip`, which would take such a text for rich text and draw what it asks for."""
    return f"<span>{escape(text)}</span>" if "<" in text else text
