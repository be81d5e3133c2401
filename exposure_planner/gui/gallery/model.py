"""The gallery's ladders as a list model; the last row is the blank ladder."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exposure_planner.gui.gallery.entry import GalleryEntry
from exposure_planner.gui.gallery.filter import GalleryFilter
from exposure_planner.household.animal import Species
from exposure_planner.wording.choices import species_name
from exposure_planner.wording.translate import Translate

CARD_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, kw_only=True)
class LadderCard:
    """What a card says.

    Attributes:
        goal: what the ladder leads to.
        facts: how long it takes and how many rungs it has.
        needs: what is needed for it, on one line that may end in dots.
        badges: words in small boxes, each with its tone.
    """

    title: str
    facts: str
    goal: str = ""
    needs: str = ""
    badges: tuple[tuple[str, str], ...] = ()


class GalleryModel(QAbstractListModel):
    """The ladders that the filter lets through, and the blank one below them."""

    def __init__(self, species: Species, translate: Translate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._species, self._translate = species, translate
        self._all: tuple[GalleryEntry, ...] = ()
        self._shown: tuple[GalleryEntry, ...] = ()
        self._filter = GalleryFilter()
        self._weeks: dict[str, str] = {}

    def show(self, entries: Sequence[GalleryEntry], wanted: GalleryFilter) -> None:
        """Show those of the ladders that are looked for."""
        self.beginResetModel()
        self._all, self._filter = tuple(entries), wanted
        self._shown = tuple(entry for entry in self._all if wanted.lets_through(entry))
        self.endResetModel()

    def entry(self, row: int) -> GalleryEntry | None:
        """The ladder in this row; None for the blank one."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, key: str) -> int | None:
        """Where the ladder with this key stands."""
        return next((row for row, entry in enumerate(self._shown) if entry.key == key), None)

    @property
    def found(self) -> int:
        """How many ladders are shown, without the blank one."""
        return len(self._shown)

    def say_weeks(self, key: str, weeks: str) -> None:
        """Tell how long a ladder takes."""
        self._weeks[key] = weeks
        row = self.row_of(key)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """One row for each ladder, and one for the blank one."""
        return 0 if parent.isValid() else len(self._shown) + 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override QAbstractListModel.data."""
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        card = self._blank() if entry is None else self._card(entry)
        if role == CARD_ROLE:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (card.title, *(text for text, _ in card.badges), card.goal, card.facts, card.needs)
            return ", ".join(part for part in said if part)
        return None

    def _blank(self) -> LadderCard:
        return LadderCard(
            title=self.tr("A ladder of your own"), facts=self.tr("Blank: you write the rungs yourself")
        )

    def _card(self, entry: GalleryEntry) -> LadderCard:
        count = len(entry.stages)
        rungs = self._translate("gallery", "%n rung|%n rungs", "", count)
        weeks = self._weeks.get(entry.key, "")
        bring = ", ".join(entry.ladder.bring)
        return LadderCard(
            title=entry.ladder.title,
            goal=entry.ladder.goal,
            needs=self.tr("You need: {things}").format(things=bring) if bring else "",
            facts=" · ".join(part for part in (weeks, rungs) if part),
            badges=tuple(self._badges(entry)),
        )

    def _badges(self, entry: GalleryEntry) -> list[tuple[str, str]]:
        badges = []
        if entry.is_yours:
            badges.append((self.tr("Yours"), "done"))
        if entry.is_for_two:
            badges.append((self.tr("Two animals"), "info"))
        if self._species not in entry.ladder.species:
            kinds = sorted(species_name(kind, self._translate) for kind in entry.ladder.species)
            badges.append((", ".join(kinds), "info"))
        badges.append((self.tr("Leads outdoors") if entry.leads_out else self.tr("Indoors"), ""))
        return badges
