"""The side bar: search, the animals by household, and a way to add one."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from exposure_planner.gui.style.roles import with_role
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.window.animal_delegate import AnimalDelegate
from exposure_planner.gui.window.animal_model import ENTRY_ROLE, AnimalFilter, AnimalModel, Entry

_WIDTH_IN_LETTERS = 30


class SideBar(QFrame):
    """The side bar.

    Signals:
        animal_chosen(UUID): the person wishes to look at another animal.
        new_animal_requested: the person wishes to add one.
    """

    animal_chosen = Signal(object)
    new_animal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDTH_IN_LETTERS + 2 * Space.M)
        self.model = AnimalModel(self)
        self._filter = AnimalFilter(self.model, self)
        self.search = QLineEdit()
        self.search.setObjectName("animalSearch")
        self.search.setPlaceholderText(self.tr("Find an animal"))
        self.search.setAccessibleName(self.tr("Find an animal"))
        self.search.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setObjectName("animalList")
        self.list.setAccessibleName(self.tr("Animals"))
        self.list.setModel(self._filter)
        self.list.setItemDelegate(AnimalDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.add = with_role(QPushButton(self.tr("Add an &animal")), "quiet")
        self.add.setObjectName("addAnimal")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        layout.setSpacing(Space.S)
        for part in (self.search, self.list, self.add):
            layout.addWidget(part)
        self.search.textChanged.connect(self._filter.search)
        self.search.returnPressed.connect(self._choose_first)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.add.clicked.connect(self.new_animal_requested)

    def show_entries(self, entries: tuple[Entry, ...], chosen: UUID | None) -> None:
        """Show these animals, with this one chosen."""
        self.model.show(entries)
        self.choose(chosen)

    def choose(self, animal_id: UUID | None) -> None:
        """Mark this animal as the one that is looked at; nothing is announced."""
        row = self.model.row_of(animal_id)
        index = QModelIndex() if row is None else self._filter.mapFromSource(self.model.index(row))
        if index != self.list.currentIndex():
            blocked = self.list.selectionModel().blockSignals(True)
            self.list.setCurrentIndex(index)
            self.list.selectionModel().blockSignals(blocked)
            self.list.viewport().update()
            if index.isValid():
                self.list.scrollTo(index)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def _choose_first(self) -> None:
        for row in range(self._filter.rowCount()):
            index = self._filter.index(row, 0)
            if index.data(ENTRY_ROLE).animal_id is not None:
                self.list.setCurrentIndex(index)
                self.list.setFocus()
                return

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        entry: Entry | None = current.data(ENTRY_ROLE) if current.isValid() else None
        if entry is not None and entry.animal_id is not None:
            self.animal_chosen.emit(entry.animal_id)


SEARCH_KEYS = QKeySequence.StandardKey.Find
"""Puts the keyboard into the search field."""
