"""Reads a PDF back as text, whatever the line breaks."""

from pathlib import Path

from pypdf import PdfReader


def pdf_text(file: Path) -> str:
    """All text without blanks: lines break where the page is narrow, and that says nothing."""
    return squeezed("".join(page.extract_text() for page in PdfReader(file).pages))


def squeezed(text: str) -> str:
    """The text without blanks."""
    return "".join(text.split())
