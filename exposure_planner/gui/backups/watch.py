"""Backs up by itself while the window is open: soon after the start, and every quarter of an hour if one is due."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from exposure_planner.errors import Problem
from exposure_planner.gui.backups.beside import Beside, Tell
from exposure_planner.gui.desk import Message, Tone
from exposure_planner.services.backups import BackupMade, BackupService
from exposure_planner.wording.backups import say_missed, say_not_by_itself
from exposure_planner.wording.problems import say_problem
from exposure_planner.wording.translate import Translate

_FIRST_AFTER_MS = 4000
"""The start itself should not share the disk with anything."""
_EVERY_MS = 15 * 60 * 1000


class BackupWatch(QObject):
    """Backs up by itself. What stands in the way is said once, and again only after it has worked in between.

    Signals:
        said(Message): a sentence for the message bar.
        looked: a look is over, whether a backup was due or not.
    """

    said = Signal(object)
    looked = Signal()

    def __init__(self, backups: BackupService, translate: Translate, parent: QObject) -> None:
        super().__init__(parent)
        self._backups, self._translate = backups, translate
        self._under_way = False
        self._sentence = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(_FIRST_AFTER_MS, self, self.look)

    def look(self) -> None:
        """Make a backup beside the window's thread, if one is due."""
        if self._under_way:
            return
        self._under_way = True
        run = Beside(_make_if_due(self._backups))
        run.told.connect(self._on_made)
        run.troubled.connect(self._on_troubled)
        run.ended.connect(self._on_ended)
        run.start()

    def _on_made(self, made: BackupMade) -> None:
        self._say("" if made.missed is None else say_missed(made.missed, self._translate))

    def _on_troubled(self, problem: Problem) -> None:
        self._say(say_not_by_itself(say_problem(problem, self._translate), self._translate))

    def _on_ended(self) -> None:
        self._under_way = False
        self.looked.emit()

    def _say(self, sentence: str) -> None:
        if sentence and sentence != self._sentence:
            self.said.emit(Message(text=sentence, tone=Tone.CARE))
        self._sentence = sentence


def _make_if_due(backups: BackupService) -> Callable[[Tell, Callable[[], bool]], None]:
    def work(tell: Tell, _is_cancelled: Callable[[], bool]) -> None:
        made = backups.make_if_due()
        if made is not None:
            tell(made)

    return work
