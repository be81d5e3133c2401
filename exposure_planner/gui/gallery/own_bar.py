"""Below the gallery's list: how many there are, taking a template in, and what can be done with one's own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space


class OwnBar(QWidget):
    """Import, and a menu for the chosen template of one's own.

    Signals:
        show_all_wished: nothing was found; show everything again.
        import_wished, rename_wished, share_wished, put_away_wished: what the person wishes to do.
    """

    show_all_wished = Signal()
    import_wished = Signal()
    rename_wished = Signal()
    share_wished = Signal()
    put_away_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = wrapped("", "quiet", "galleryFound")
        self._show_all = with_role(QPushButton(self.tr("Show &all")), "quiet")
        self._show_all.setObjectName("galleryShowAll")
        self._show_all.clicked.connect(self.show_all_wished)
        self._import = QPushButton(self.tr("&Import…"))
        self._import.setObjectName("importTemplate")
        self._import.setToolTip(self.tr("Take in a ladder that somebody shared with you as a file"))
        self._import.clicked.connect(self.import_wished)
        self._menu_button = QPushButton(self.tr("&This template"))
        self._menu_button.setObjectName("templateMenu")
        menu = QMenu(self._menu_button)
        for name, text, signal in (
            ("renameTemplate", self.tr("&Rename …"), self.rename_wished),
            ("shareTemplate", self.tr("&Share as a file …"), self.share_wished),
            ("putTemplateAway", self.tr("&Put away"), self.put_away_wished),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(signal)
        self._menu_button.setMenu(menu)
        self._lay_out()

    def fit_to(self, found: int, *, is_yours: bool) -> None:
        """Say how many ladders there are, and offer what can be done with the chosen one."""
        nothing = self.tr("No ladder is like that.")
        self._found.setText(nothing)
        self._found.setVisible(found == 0)
        self._show_all.setVisible(found == 0)
        self._menu_button.setVisible(is_yours)

    def _lay_out(self) -> None:
        for button in (self._show_all, self._import, self._menu_button):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._import)
        row.addWidget(self._menu_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._found)
        layout.addWidget(self._show_all)
        layout.addLayout(row)
