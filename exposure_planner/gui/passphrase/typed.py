"""A field for a passphrase, hidden unless somebody wants to see it."""

from PySide6.QtWidgets import QLineEdit, QWidget


class PassphraseField(QLineEdit):
    """Hides what is typed until it may be seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.show_letters(False)

    def show_letters(self, shown: bool) -> None:  # noqa: FBT001
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
