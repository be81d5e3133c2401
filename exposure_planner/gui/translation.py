"""The person's language for wording: Qt's translators, or the English text where they know none."""

from PySide6.QtCore import QCoreApplication

from exposure_planner.wording.translate import english


def translate_with_qt(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Look a text up in its context; a text that Qt does not know follows the English rule for plurals."""
    found = QCoreApplication.translate(context, text, comment or None, n)
    untranslated = text.replace("%n", str(n)) if n >= 0 else text
    return english(context, text, comment, n) if found == untranslated else found
