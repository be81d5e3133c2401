"""What to look for in the gallery: words, whom it is for, where it leads."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from exposure_planner.gui.gallery.filter import GalleryFilter, Where
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.widgets.choice_box import ChoiceBox
from exposure_planner.gui.widgets.folding_grid import FoldingGrid
from exposure_planner.household.animal import Species
from exposure_planner.wording.choices import species_name
from exposure_planner.wording.translate import Translate

_COLUMNS = ((6, 124), (3, 60), (2, 0))
"""How many stand beside each other, and how many letters wide the bar must be for it."""


class GalleryFilterBar(QWidget):
    """What to look for in the gallery.

    Signals:
        changed: something else is looked for.
    """

    changed = Signal()

    def __init__(
        self, species: Species, translate: Translate, beside: QWidget, parent: QWidget | None = None
    ) -> None:
        """Stand together with `beside`, which takes its turn in folding."""
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setObjectName("gallerySearch")
        self.words.setPlaceholderText(self.tr("Search the ladders"))
        self.words.setAccessibleName(self.tr("Search the ladders"))
        self.words.setClearButtonEnabled(True)
        kinds: list[tuple[Species | None, str]] = [
            (kind, species_name(kind, translate)) for kind in (Species.CAT, Species.DOG)
        ]
        self.species = ChoiceBox[Species | None]([(None, self.tr("Any animal")), *kinds], "gallerySpecies")
        # Hardly any ladder is made for other animals; whoever has one looks at all of them.
        self.species.choose(None if species is Species.OTHER else species)
        self.species.setAccessibleDescription(self.tr("Which kind of animal the ladders are for"))
        self.where = ChoiceBox[Where](
            [
                (Where.ANYWHERE, self.tr("In and out")),
                (Where.INDOORS, self.tr("Indoors only")),
                (Where.OUTDOORS, self.tr("Leads outdoors")),
            ],
            "galleryWhere",
        )
        self.where.setAccessibleDescription(self.tr("Where the ladders lead"))
        self.for_two = QCheckBox(self.tr("For two animals"))
        self.for_two.setObjectName("galleryForTwo")
        self.yours = QCheckBox(self.tr("Only yours"))
        self.yours.setObjectName("galleryYours")
        parts = (self.words, self.species, self.where, self.for_two, self.yours, beside)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.NONE, Space.NONE, Space.NONE, Space.NONE)
        layout.addWidget(FoldingGrid(parts, _COLUMNS, stretches=(4, 2, 2, 0, 0, 0), gap=Space.S))
        self.words.textChanged.connect(self.changed)
        self.species.currentIndexChanged.connect(self.changed)
        self.where.currentIndexChanged.connect(self.changed)
        self.for_two.toggled.connect(self.changed)
        self.yours.toggled.connect(self.changed)

    def wanted(self) -> GalleryFilter:
        """What is looked for."""
        return GalleryFilter(
            words=self.words.text(),
            species=self.species.value(),
            where=self.where.value(),
            for_two=self.for_two.isChecked(),
            yours=self.yours.isChecked(),
        )

    def show_all(self) -> None:
        """Look for nothing in particular."""
        self.words.clear()
        self.species.choose(None)
        self.where.choose(Where.ANYWHERE)
        self.for_two.setChecked(False)
        self.yours.setChecked(False)
