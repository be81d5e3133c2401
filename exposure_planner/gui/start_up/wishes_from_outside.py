"""What a second start wishes of the first window, through a local socket."""

import json
import os
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog

from exposure_planner.gui.window.main_window import MainWindow

_MOST_BYTES: Final = 4096
_PATIENCE_MS: Final = 8000
"""The first window may still be on its way."""
_BETWEEN_TRIES_MS: Final = 100
_ANSWER: Final = b"yes\n"


def tell(name: str, message: bytes) -> bool:
    """Tell the window that listens by this name; whether it answered."""
    # A socket needs somebody who looks after it.
    application = QApplication.instance() or QApplication(["exposure-planner"])
    patience = QDeadlineTimer(_PATIENCE_MS)
    while not patience.hasExpired():
        socket = QLocalSocket(application)
        socket.connectToServer(name)
        if socket.waitForConnected(patience.remainingTime()):
            socket.write(message)
            if socket.waitForReadyRead(patience.remainingTime()):
                return bool(socket.readAll().data() == _ANSWER)
            return False
        QThread.msleep(_BETWEEN_TRIES_MS)
    return False


class WishesFromOutside(QObject):
    """Listens, and brings what is open to the front."""

    def __init__(self, name: str) -> None:
        super().__init__(QApplication.instance())
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Whoever had the name was killed: the lock is ours.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
        self.deleteLater()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: _on_message(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            _on_message(socket)


def _on_message(socket: QLocalSocket) -> None:
    if not socket.canReadLine():
        if socket.bytesAvailable() > _MOST_BYTES:
            socket.abort()
        return
    wish = _wish_in(bytes(socket.readLine(_MOST_BYTES).data()))
    if wish is None:
        socket.abort()
        return
    socket.write(_ANSWER)
    socket.flush()
    socket.disconnectFromServer()
    if not wish["hidden"]:
        come_to_front(str(wish["token"]))


def _wish_in(message: bytes) -> dict[str, object] | None:
    try:
        wish = json.loads(message)
    except (ValueError, RecursionError):
        return None
    match wish:
        case {"hidden": bool(), "token": str()}:
            return dict(wish)
    return None


def come_to_front(token: str) -> None:
    """Bring the window, or what is asked instead of it, before everything else."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    windows = QApplication.topLevelWidgets()
    for window in windows:
        if isinstance(window, MainWindow):
            window.come_to_front()
    for dialog in windows:
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
