"""Keeps the side bar, the page switch and the window's title true to what is chosen and what is kept."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.start_up.first_frame import PROGRAM
from exposure_planner.gui.window.animal_model import entries_of
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.gui.window.menus import WindowActions
from exposure_planner.household.animal import Animal
from exposure_planner.household.people import Household
from exposure_planner.services.views import Mark


class AnimalsShown(QObject):
    """Reads the animals again when something changed, and shows them in the frame.

    What is marked beside an animal asks the planner for every ladder: that comes after the rest, one animal at a
    time, so that nobody waits for forty animals to look at one.
    """

    def __init__(self, desk: Desk, window: MainWindow, actions: WindowActions, title_suffix: str) -> None:
        super().__init__(window)
        self._desk, self._window, self._actions = desk, window, actions
        self._suffix = title_suffix
        self._households: tuple[Household, ...] = ()
        self._animals: tuple[Animal, ...] = ()
        self._marks: dict[UUID, Mark] = {}
        self._unmarked: list[UUID] = []
        self._marks_them = False
        self._soon = QTimer(self)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._mark_next)

    def refresh(self) -> None:
        """Read the animals again; where the chosen one is gone, choose the first."""
        try:
            self._read()
        except Problem as problem:
            self._desk.report(problem)

    def start_marking(self) -> None:
        """Find out, one after the other, who is due and who needs the person; from now on each time."""
        self._marks_them = True
        self._soon.start()

    def refresh_ladders(self) -> None:
        """Read the chosen animal's ladders again."""
        desk = self._desk
        ladders = desk.services.ladders.of_animal(desk.animal_id) if desk.animal_id else ()
        known: set[UUID | None] = {ladder.id for ladder in ladders} or {None}
        if desk.ladder_id not in known:
            desk.choose_animal(desk.animal_id)
            return
        plan = desk.services.indoors.plan(desk.animal_id) if desk.animal_id else None
        self._window.switcher.offer_indoors(has_plan=plan is not None)
        self._window.switcher.show_ladders(ladders, desk.ladder_id)
        self._actions.need_animal(animal=desk.animal_id is not None, ladder=desk.ladder_id is not None)
        self._window.setWindowTitle(self._title())

    def _read(self) -> None:
        services = self._desk.services
        self._animals = services.animals.all()
        if self._desk.animal_id not in {animal.id for animal in self._animals}:
            self._desk.choose_animal(self._animals[0].id if self._animals else None)
        self._households = services.households.all()
        self._show_entries()
        self.refresh_ladders()
        self._unmarked = [animal.id for animal in self._animals]
        if self._marks_them:
            self._soon.start()
        if not self._animals:
            self._window.show_welcome()
        elif self._window.is_welcoming:
            self._window.show_first_page()

    def _show_entries(self) -> None:
        entries = entries_of(self._households, self._animals, self._marks, self._desk.translate)
        self._window.side_bar.show_entries(entries, self._desk.animal_id)

    def _mark_next(self) -> None:
        if not self._unmarked:
            self._soon.stop()
            return
        animal_id = self._unmarked.pop(0)
        try:
            mark = self._desk.services.planning.mark(animal_id)
        except Problem as problem:
            self._soon.stop()
            self._desk.report(problem)
            return
        if self._marks.get(animal_id) is not mark:
            self._marks[animal_id] = mark
            self._show_entries()

    def _title(self) -> str:
        names = (animal.name for animal in self._animals if animal.id == self._desk.animal_id)
        parts = [next(names, ""), f"{PROGRAM} {self._suffix}".strip()]
        return " – ".join(part for part in parts if part)
