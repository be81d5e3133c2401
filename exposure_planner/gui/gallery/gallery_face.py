"""The gallery: ladders to look through, with everything that one says before it is chosen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from exposure_planner.gui.advice.sentences import wrapped
from exposure_planner.gui.gallery.card_delegate import LadderCardDelegate
from exposure_planner.gui.gallery.card_list import CardList
from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.gui.gallery.filter_bar import GalleryFilterBar
from exposure_planner.gui.gallery.model import GalleryModel
from exposure_planner.gui.gallery.own_bar import OwnBar
from exposure_planner.gui.gallery.own_form import OwnForm
from exposure_planner.gui.gallery.preview import LadderPreview
from exposure_planner.gui.gallery.weeks_in_turn import WeeksInTurn
from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.face import Face
from exposure_planner.gui.widgets.scrolled import scrolled
from exposure_planner.household.animal import Animal
from exposure_planner.wording.forecast import say_ready_forecast, say_weeks_of_most
from exposure_planner.wording.translate import Translate

_LIST_SHARE = 0.37
_LONGEST_LINE_IN_LETTERS = 44


class GalleryFace(Face):
    """Ladders to look through, and a blank one.

    Attributes:
        list: the ladders as cards.
        own: the form for a ladder of one's own.
        bar: what can be done with templates.
    Signals:
        file_dropped(Path): a file was let go over the gallery.
        indoor_plan_wished: the person wishes to see a good life indoors instead.
    """

    file_dropped = Signal(object)
    indoor_plan_wished = Signal()

    def __init__(self, animal: Animal, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("galleryFace")
        self.setAcceptDrops(True)
        self._translate = translate
        self._entries: tuple[GalleryEntry, ...] = ()
        self._weeks = WeeksInTurn(self)
        self.own = OwnForm(animal)
        self.bar = OwnBar()
        self.filter = GalleryFilterBar(animal.species, translate, self.bar.import_button)
        self._model = GalleryModel(animal.species, translate, self)
        self.list = CardList(self._model, LadderCardDelegate(), "ladderChoices")
        self.list.setAccessibleName(self.tr("Ladders to choose from"))
        self._preview: LadderPreview | None = None
        self._preview_place = _readable(QScrollArea())
        self._own_place = scrolled(self.own)
        self._show_all = with_role(QPushButton(self.tr("Show &all")), "quiet")
        self._show_all.setObjectName("galleryShowAll")
        self._show_all.setAutoDefault(False)
        self._indoors = with_role(QPushButton(self.tr("Or a good li&fe indoors…")), "quiet")
        self._indoors.setObjectName("galleryIndoors")
        self._indoors.setAutoDefault(False)
        self._right = QStackedWidget()
        self._right.addWidget(self._preview_place)
        self._right.addWidget(self._own_place)
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> GalleryEntry | None:
        """The ladder that is chosen; None for the blank one."""
        return self._model.entry(self.list.row())

    @property
    def is_begun(self) -> bool:
        """Whether a ladder of one's own was begun."""
        return self.own.is_changed

    def show_entries(self, entries: Sequence[GalleryEntry], choose: str = "") -> None:
        """Show these ladders; the one with this key is chosen, else the one that was."""
        before = choose or self._key()
        self._entries = tuple(entries)
        if choose and not any(
            entry.key == choose for entry in entries if self.filter.wanted().lets_through(entry)
        ):
            self.filter.show_all()
        self._fill(before)
        if self.isVisible():
            self._weeks.ask(self._entries)

    def choose_own(self) -> None:
        """Choose a ladder of one's own."""
        self.list.choose(self._model.found)

    def enter(self) -> None:
        """Begin to work out how long the ladders take; the arrow keys choose at once."""
        self._weeks.ask(self._entries)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share, but no more than a line that is easy to read."""
        super().resizeEvent(event)
        most = self.fontMetrics().averageCharWidth() * _LONGEST_LINE_IN_LETTERS
        self._left.setFixedWidth(min(round(self.width() * _LIST_SHARE), most))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file from this computer may be let go here."""
        if _local_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the file on."""
        file = _local_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def _key(self) -> str:
        return self.chosen.key if self.chosen else ""

    def _on_looked_for(self) -> None:
        self._fill(self._key())

    def _fill(self, key: str) -> None:
        with QSignalBlocker(self.list.selectionModel()):
            self._model.show(self._entries, self.filter.wanted())
        row = self._model.row_of(key)
        self.list.choose(0 if row is None else row)
        self._show_chosen()

    def _on_row_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.chosen
        self.bar.setVisible(entry is not None and entry.is_yours)
        self._nothing.setVisible(self._model.found == 0)
        if entry is None:
            self._right.setCurrentWidget(self._own_place)
        else:
            self._preview = LadderPreview(entry, self._translate)
            self._preview_place.setWidget(self._preview)
            self._preview_place.setAccessibleName(entry.ladder.title)
            self._right.setCurrentWidget(self._preview_place)
            self._say_weeks(entry.key)
        self.answered.emit()

    def _say_weeks(self, key: str) -> None:
        """On the card, and in the preview where that shows this ladder."""
        ahead = self._weeks.known(key)
        if ahead is None:
            return
        self._model.say_weeks(key, say_weeks_of_most(ahead, self._translate))
        if self._preview is not None and self._key() == key:
            self._preview.say_weeks(say_ready_forecast(ahead, self._translate))
            self.list.show_chosen_later()

    def _connect(self) -> None:
        self.filter.changed.connect(self._on_looked_for)
        self._show_all.clicked.connect(self.filter.show_all)
        self._indoors.clicked.connect(self.indoor_plan_wished)
        self.list.selectionModel().currentChanged.connect(self._on_row_changed)
        self._weeks.told.connect(self._say_weeks)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filter.words.setFocus)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filter.words)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list.setFocus)

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        left.setSpacing(Space.S)
        self._nothing = QWidget()
        nothing = QHBoxLayout(self._nothing)
        nothing.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        nothing.addWidget(wrapped(self.tr("No ladder is like that."), "quiet"), 1)
        nothing.addWidget(self._show_all)
        left.addWidget(self._nothing)
        left.addWidget(self.list, 1)
        left.addWidget(self._indoors)
        right = QVBoxLayout()
        right.setSpacing(Space.NONE)
        right.addWidget(self.bar)
        right.addWidget(self._right, 1)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._left)
        row.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.setSpacing(Space.M)
        layout.addWidget(self.filter)
        layout.addLayout(row, 1)
        # The search stands first on the page, but the keyboard begins in the list.
        self.setTabOrder(self.list, self._preview_place)


def _readable(scroll: QScrollArea) -> QScrollArea:
    """A preview has nothing to press, so the keyboard reaches it as a whole, to scroll it."""
    scroll.setObjectName("ladderPreview")
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return scroll


def _local_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
