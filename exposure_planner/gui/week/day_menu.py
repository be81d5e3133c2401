"""What can be done with one day, as a menu."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from exposure_planner.household.day_wish import DayWishKind
from exposure_planner.wording.week_sheet import SheetDay


class DayMenu(QObject):
    """Builds the menu of a day, and passes on what is chosen there.

    Signals:
        move_wished(date, date): the session of the first day is wanted on the second.
        free_wished(date): no session is wanted on this day.
        plan_wished(date): nothing in particular is wanted of this day any more.
    """

    move_wished = Signal(object, object)
    free_wished = Signal(object)
    plan_wished = Signal(object)

    def menu(
        self, day: SheetDay, wish: DayWishKind, days: Iterable[SheetDay], today: date, parent: QWidget
    ) -> QMenu:
        """What can be done with this day of these days; gone when it is closed."""
        menu = QMenu(parent)
        menu.setObjectName("dayMenu")
        if day.planned is not None:
            menu.addMenu(self._move_menu(day, days, today, menu))
        free = menu.addAction(self.tr("&Keep this day free"))
        free.setObjectName("keepFree")
        free.setEnabled(wish is not DayWishKind.FREE)
        free.triggered.connect(lambda: self.free_wished.emit(day.on))
        again = menu.addAction(self.tr("&As planned again"))
        again.setObjectName("asPlanned")
        again.setEnabled(wish is not DayWishKind.AS_PLANNED)
        again.triggered.connect(lambda: self.plan_wished.emit(day.on))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _move_menu(self, day: SheetDay, days: Iterable[SheetDay], today: date, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("&Move to…"), parent)
        menu.setObjectName("moveTo")
        for number, other in enumerate(days, start=1):
            action = menu.addAction(self.tr("&{number}  {day}").format(number=number, day=other.name))
            action.setObjectName(f"moveTo{other.on.isoformat()}")
            action.setEnabled(other.on >= today and other.on != day.on)
            action.triggered.connect(lambda _=False, on=other.on: self.move_wished.emit(day.on, on))
        return menu
