"""The animal's picture: shown with round corners, kept small."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from exposure_planner.errors import PhotoUnreadable
from exposure_planner.gui.style.theme import colours
from exposure_planner.gui.style.type_scale import font_for

LARGEST_SIDE = 800
"""In pixels: enough for the screen and a printed card."""

_SHOWN = 148
_ROUND = 20.0
_QUALITY = 88


def photo_from(file: Path) -> bytes:
    """The picture in a file, turned upright, made small and encoded as JPEG. Raises PhotoUnreadable."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise PhotoUnreadable(file)
    if max(image.width(), image.height()) > LARGEST_SIDE:
        image = image.scaled(
            QSize(LARGEST_SIDE, LARGEST_SIDE),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(_QUALITY)
    writer.write(image.convertToFormat(QImage.Format.Format_RGB32))
    return bytes(encoded.data())


class PhotoBox(QWidget):
    """Shows the picture, or the first letter of the name where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photo")
        self.setFixedSize(_SHOWN, _SHOWN)
        self._image = QImage()
        self._letter = ""

    def show_photo(self, photo: bytes | None, name: str) -> None:
        """Show this picture of this animal."""
        self._image = QImage() if photo is None else QImage.fromData(photo)
        self._letter = name[:1].upper()
        said = self.tr("Photo of {animal}") if photo else self.tr("No photo of {animal} yet")
        self.setAccessibleName(said.format(animal=name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        painter.setClipPath(frame)
        chosen = colours()
        if self._image.isNull():
            painter.fillPath(frame, QColor(chosen.well))
            painter.setFont(font_for("display"))
            painter.setPen(QColor(chosen.ink_soft))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        else:
            painter.drawImage(QRectF(self.rect()), self._image, _middle_square(self._image))


def _middle_square(image: QImage) -> QRectF:
    side = min(image.width(), image.height())
    return QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
