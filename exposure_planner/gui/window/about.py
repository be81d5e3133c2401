"""Who made this, which version it is, and what it is not."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.plain_label import PlainLabel
from exposure_planner.wording.translate import Translate
from exposure_planner.wording.welfare import no_substitute

_LETTERS_A_LINE = 56


class AboutDialog(QDialog):
    """A few lines about the program."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Exposure Planner"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(with_role(PlainLabel(self.tr("Exposure Planner")), "title"))
        for text, role in (
            (self.tr("Version {number}").format(number=program_version()), "quiet"),
            (
                self.tr("Small steps for an animal that is afraid of something, paced on what you see."),
                "body",
            ),
            (no_substitute(translate), "strong"),
            (self.tr("Everything stays on this computer. Free software under the MIT licence."), "quiet"),
        ):
            label = with_role(PlainLabel(text), role)
            label.setWordWrap(True)
            label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _LETTERS_A_LINE)
            layout.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def program_version() -> str:
    """The installed version; empty where the program runs without being installed."""
    try:
        return version("exposure-planner")
    except PackageNotFoundError:
        return ""
