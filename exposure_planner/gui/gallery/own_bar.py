"""Taking a template in, and what can be done with the chosen one of one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space


class OwnBar(QWidget):
    """A menu for the chosen template of one's own; the button for taking one in stands elsewhere.

    Attributes:
        import_button: takes a template in from a file.
    Signals:
        rename_wished, share_wished, put_away_wished: what the person wishes to do with the chosen template.
    """

    rename_wished = Signal()
    share_wished = Signal()
    put_away_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.import_button = QPushButton(self.tr("&Import…"))
        self.import_button.setObjectName("importTemplate")
        self.import_button.setToolTip(self.tr("Take in a ladder that somebody shared with you as a file"))
        self._menu_button = with_role(QPushButton(self.tr("&This template")), "quiet")
        self._menu_button.setObjectName("templateMenu")
        menu = QMenu(self._menu_button)
        for name, text, signal in (
            ("renameTemplate", self.tr("&Rename…"), self.rename_wished),
            ("shareTemplate", self.tr("&Share as a file…"), self.share_wished),
            ("putTemplateAway", self.tr("&Put away"), self.put_away_wished),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(signal)
        self._menu_button.setMenu(menu)
        for button in (self.import_button, self._menu_button):
            button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.NONE, Space.NONE, Space.NONE)
        row.addWidget(self._menu_button)
        row.addStretch()
