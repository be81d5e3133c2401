"""The side bar's animals: each household as a heading, its animals below."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from exposure_planner.gui.widgets.plain_tip import plain_tip
from exposure_planner.household.animal import Animal
from exposure_planner.household.people import Household
from exposure_planner.services.views import Mark
from exposure_planner.wording.choices import species_name
from exposure_planner.wording.translate import Translate

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of the side bar: a household's heading, or an animal.

    Attributes:
        animal_id: None for a heading.
        below: the second line, small; empty for a heading.
        mark_word: what the mark means, in a word or two; empty where there is none.
        household_id: the household it belongs to.
    """

    title: str
    household_id: UUID
    animal_id: UUID | None = None
    below: str = ""
    mark: Mark = Mark.NOTHING
    mark_word: str = ""


def entries_of(
    households: Iterable[Household],
    animals: Iterable[Animal],
    marks: Mapping[UUID, Mark],
    translate: Translate,
) -> tuple[Entry, ...]:
    """Every household that has animals, with them below it."""
    known = list(animals)
    entries: list[Entry] = []
    for household in households:
        own = [animal for animal in known if animal.household_id == household.id]
        if own:
            entries.append(Entry(title=household.name, household_id=household.id))
            entries.extend(_entry(animal, marks, translate) for animal in own)
    return tuple(entries)


def mark_word(mark: Mark, translate: Translate) -> str:
    """What a mark means."""
    return {
        Mark.NOTHING: "",
        Mark.DUE: translate("side_bar", "Due"),
        Mark.RESTING: translate("side_bar", "Resting"),
        Mark.NEEDS_YOU: translate("side_bar", "Needs you"),
    }[mark]


def _entry(animal: Animal, marks: Mapping[UUID, Mark], translate: Translate) -> Entry:
    mark = marks.get(animal.id, Mark.NOTHING)
    return Entry(
        title=animal.name,
        household_id=animal.household_id,
        animal_id=animal.id,
        below=species_name(animal.species, translate),
        mark=mark,
        mark_word=mark_word(mark, translate),
    )


class AnimalModel(QAbstractListModel):
    """The lines of the side bar."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """Show these lines; where only marks or words changed, the choice and the scroll bar stay."""
        same = [entry.animal_id for entry in entries] == [entry.animal_id for entry in self._entries]
        if same and entries:
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def row_of(self, animal_id: UUID | None) -> int | None:
        """The line of this animal, or None."""
        rows = (row for row, entry in enumerate(self._entries) if animal_id and entry.animal_id == animal_id)
        return next(rows, None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Override QAbstractItemModel.rowCount."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.below, entry.mark_word)))
        return entry if role == ENTRY_ROLE else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags: headings cannot be chosen."""
        if not index.isValid() or self._entries[index.row()].animal_id is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class AnimalFilter(QSortFilterProxyModel):
    """Keeps the animals whose name or household is searched for, and the headings above them."""

    def __init__(self, model: AnimalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._rows = model
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Show only what has this text in it, whatever the letters' case."""
        self.beginFilterChange()
        self._wanted = text.strip().casefold()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: AnyIndex) -> bool:  # noqa: ARG002
        """Override QSortFilterProxyModel.filterAcceptsRow."""
        entries = [self._rows.index(at).data(ENTRY_ROLE) for at in range(self._rows.rowCount())]
        entry: Entry = entries[row]
        household = next(
            (e for e in entries if e.animal_id is None and e.household_id == entry.household_id), entry
        )
        if self._has(household):
            return True
        if entry.animal_id is not None:
            return self._has(entry)
        return any(self._has(other) for other in entries if other.household_id == entry.household_id)

    def _has(self, entry: Entry) -> bool:
        return self._wanted in entry.title.casefold()
