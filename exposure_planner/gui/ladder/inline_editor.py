"""The fields in which a card's title or minutes are typed anew, right on the card."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from exposure_planner.gui.ladder.model import RungRole
from exposure_planner.gui.ladder.rung import Rung
from exposure_planner.gui.style.space import Space
from exposure_planner.gui.style.type_scale import font_for
from exposure_planner.gui.widgets.number_boxes import NumberBox


class TypedField(Enum):
    """What is typed anew on a card."""

    TITLE = "title"
    MINUTES = "minutes"


class TitleField(QLineEdit):
    """A card's title. Enter keeps it, Escape drops it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inlineTitle")
        self.setFont(font_for("heading"))
        self.setAccessibleName(self.tr("Title of the rung"))

    def show_rung(self, rung: Rung) -> None:
        """Show the title, chosen as a whole."""
        self.setText(rung.title)
        self.selectAll()

    def typed(self) -> tuple[RungRole | Qt.ItemDataRole, object]:
        """Which role of the model is meant, and what was typed."""
        return Qt.ItemDataRole.EditRole, self.text().strip()


class MinutesField(NumberBox):
    """A card's minutes. Enter keeps them, Escape drops them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self.setSuffix(self.tr(" min"))
        self.setObjectName("inlineMinutes")
        self.setAccessibleName(self.tr("Minutes of the rung"))

    def show_rung(self, rung: Rung) -> None:
        """Show the minutes, chosen as a whole."""
        self.setValue(rung.minutes or 0.0)
        self.selectAll()

    def typed(self) -> tuple[RungRole | Qt.ItemDataRole, object]:
        """Which role of the model is meant, and what was typed."""
        self.interpretText()
        return RungRole.MINUTES, self.value()


InlineField = TitleField | MinutesField


def new_field(kind: TypedField, parent: QWidget) -> InlineField:
    """A field of this kind."""
    return TitleField(parent) if kind is TypedField.TITLE else MinutesField(parent)


def put_in_place(field: InlineField, words: QRectF, card: QRectF) -> None:
    """Put the field over the words that it stands for; a title takes the whole width of the card meanwhile."""
    height = max(field.sizeHint().height(), round(words.height()) + Space.XS)
    top = max(round(words.center().y() - height / 2), round(card.top()) + 1)
    left = round(words.left()) - Space.S
    is_title = isinstance(field, TitleField)
    width = round(card.right()) - Space.S - left if is_title else field.sizeHint().width()
    field.setGeometry(left, top, width, height)
