"""Two small dialogs: choosing a passphrase by typing it twice, and typing it once to open a file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.passphrase.typed import PassphraseField
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.household.passphrase import SHORTEST

_LETTERS_A_LINE = 60


class _PassphraseDialog(QDialog):
    """A sentence, fields, what is the matter with them, and two buttons.

    Signals:
        typed(str): the passphrase.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.matter = wrapped("", "problem", "passphraseMatter")
        self.matter.hide()
        self._shown = QCheckBox(self.tr("&Show what I type"))
        self._shown.setObjectName("showPassphrase")

    def lay_out(self, said: Sequence[str], fields: Sequence[tuple[str, PassphraseField]], go: str) -> None:
        """Put everything in."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for text in said:
            line = wrapped(text)
            line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
            layout.addWidget(line)
        form = QFormLayout()
        form.setSpacing(Space.M)
        for label, field in fields:
            form.addRow(label, field)
            self._shown.toggled.connect(field.show_letters)
        form.addRow("", self._shown)
        layout.addLayout(form)
        layout.addWidget(self.matter)
        box = QDialogButtonBox()
        ready = with_role(box.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole), "primary")
        ready.setObjectName("passphraseReady")
        ready.setDefault(True)
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.check)
        box.rejected.connect(self.reject)
        layout.addWidget(box)
        fields[0][1].setFocus()

    def say(self, sentence: str) -> None:
        """Say what is the matter with what was typed, and let it be typed again."""
        self.matter.setText(sentence)
        self.matter.show()
        self.adjustSize()

    def check(self) -> None:
        """Look at what was typed. Dialogs override this."""
        raise NotImplementedError


class NewPassphraseDialog(_PassphraseDialog):
    """A passphrase is chosen by typing it twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newPassphrase")
        self.setWindowTitle(self.tr("A passphrase for the file"))
        self.first, self.again = PassphraseField("passphrase"), PassphraseField("passphraseAgain")
        self.lay_out(
            (
                self.tr(
                    "Whoever has the passphrase can open the file; tell it by another way than you send the file."
                ),
                self.tr(
                    "Nobody can open the file without it, and neither can we: keep it in a safe place. Four or five "
                    "words are easy to remember and hard to guess."
                ),
            ),
            ((self.tr("&Passphrase"), self.first), (self.tr("Once &more"), self.again)),
            self.tr("&Use it"),
        )

    def check(self) -> None:
        """Both are the same, and long enough."""
        passphrase = self.first.text()
        if len(passphrase) < SHORTEST:
            self.say(self.tr("Please take %n letters or more.", "", SHORTEST))
            self.first.setFocus()
        elif self.again.text() != passphrase:
            self.say(self.tr("The two are not the same; please type the second one again."))
            self.again.selectAll()
            self.again.setFocus()
        else:
            self.accept()
            self.typed.emit(passphrase)


class OpenWithPassphraseDialog(_PassphraseDialog):
    """A passphrase is typed to open a file. It stays open until whoever opened it says that it fits."""

    def __init__(self, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openWithPassphrase")
        self.setWindowTitle(self.tr("Open with a passphrase"))
        self.field = PassphraseField("passphrase")
        said = self.tr("{file} was sealed with a passphrase. Whoever gave you the file knows it.")
        self.lay_out(
            (said.format(file=file_name),), ((self.tr("&Passphrase"), self.field),), self.tr("&Open the file")
        )

    def check(self) -> None:
        """Pass it on; `accept()` when it fits, `say()` when it does not."""
        self.field.selectAll()
        self.typed.emit(self.field.text())
