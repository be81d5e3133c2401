"""What is shipped with the program or handed over as a file."""

from collections.abc import Iterable
from typing import Protocol

from exposure_planner.household.animal import Species
from exposure_planner.household.calibration import Vignette
from exposure_planner.household.indoors import IndoorIdea
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.own_template import TemplateWish
from exposure_planner.household.sign import Sign


class IndoorIdeas(Protocol):
    """What is worth doing at home."""

    def ideas(self, species: Species) -> tuple[IndoorIdea, ...]:
        """From the most worthwhile to the least."""


class SignCatalogue(Protocol):
    """The signs that can be ticked."""

    def signs(self, species: Species) -> tuple[Sign, ...]:
        """From the lowest floor to the highest; animals of other kinds get the dog's and the cat's common ones."""


class VignetteCatalogue(Protocol):
    """The short stories for calibration."""

    def vignettes(self, species: Species) -> tuple[Vignette, ...]:
        """In the order of the file; none for other animals than cats and dogs."""


class TemplateDocuments(Protocol):
    """The documents of a person's templates: written, and read as strictly as a stranger's."""

    def document_of(
        self, kept: KeptLadder, species: Species, wish: TemplateWish, known: Iterable[str]
    ) -> str:
        """A ladder as a document; `known` are the documents kept. Raises LadderNoTemplate."""

    def tidied(self, document: str, file: str) -> str:
        """A document as this program would have written it; `file` names it in a complaint. Raises ResourceBroken."""

    def title_of(self, document: str) -> str:
        """What the ladder is called. Raises ResourceBroken."""

    def retitled(self, document: str, title: str) -> str:
        """The same ladder by another name. Raises LadderNoTemplate."""

    def key_of(self, document: str) -> str:
        """The same for the same ladder, whatever its name. Raises ResourceBroken."""
