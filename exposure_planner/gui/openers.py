"""Opens the dialogs that are wished for from more than one place."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from exposure_planner.errors import Problem
from exposure_planner.gui.animal.edits import AnimalEdits
from exposure_planner.gui.desk import Desk, PageName
from exposure_planner.gui.style.theme import apply_theme
from exposure_planner.gui.tested.source import HowTested
from exposure_planner.gui.window.main_window import MainWindow
from exposure_planner.household.animal import Animal
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.planner.ladder import LadderStatus
from exposure_planner.settings import Settings, SettingsStore
from exposure_planner.wording.pages.kinds import PageKind


class Openers(QObject):
    """Opens the dialogs that are wished for from more than one place.

    Signals:
        settings_changed: the preferences are others now.
        indoors_opened(object): a life indoors is looked at; with the UUID of the ladder that led there, or None.
    """

    indoors_opened = Signal(object)
    settings_changed = Signal()

    def __init__(
        self, desk: Desk, window: MainWindow, settings: SettingsStore, tested: HowTested | None = None
    ) -> None:
        super().__init__(window)
        self._tested = tested or HowTested()
        self._desk, self._window, self._settings = desk, window, settings

    def rate(self, stage_id: UUID | None) -> None:
        """Rate a session on this stage, or on the advised one."""
        self._open_rating(stage_id, None)

    def edit_session(self, session_id: UUID) -> None:
        """Change what was kept of a session."""
        self._open_rating(None, session_id)

    def week_from_paper(self) -> None:
        """Ask for a week that was lived by the paper."""
        from exposure_planner.gui.paper_entry.dialog import PaperDialog, first_day_on_paper

        if self._desk.animal_id is None:
            return
        first = first_day_on_paper(self._desk.services.clock.today())
        try:
            PaperDialog(self._desk, self._desk.animal_id, first, self._window).open()
        except Problem as problem:
            self._desk.report(problem)

    def other_pages(self, kind: PageKind = PageKind.WEEK) -> None:
        """Show every page that can be printed for the chosen animal, beginning with this one."""
        from exposure_planner.gui.paper.pages_dialog import open_pages

        open_pages(self._desk, kind, self._window)

    def second_rating(self, session_id: UUID) -> None:
        """Ask what somebody else saw in a session."""
        from exposure_planner.gui.rating.second_dialog import SecondDialog

        try:
            SecondDialog(self._desk, session_id, self._window).open()
        except Problem as problem:
            self._desk.report(problem)

    def practise_rating(self) -> None:
        """Rate short stories, beginning with the kind of animal that is looked at."""
        from exposure_planner.gui.calibration.opening import open_practice

        open_practice(self._desk, self._window)

    def new_animal(self) -> None:
        """Ask for a new animal, and look at it when it was added."""
        from exposure_planner.gui.welcome.animal_dialog import NewAnimalDialog

        dialog = NewAnimalDialog(self._desk, self._window)
        dialog.added.connect(self._on_animal_added)
        dialog.open()

    def bring_back(self, animal: Animal) -> None:
        """Put an animal back on the lists, and look at it."""
        AnimalEdits(self._desk).bring_back(animal)
        self._desk.choose_animal(animal.id)

    def trash(self) -> None:
        """Show what was put away."""
        from exposure_planner.gui.trash.dialog import TrashDialog

        TrashDialog(self._desk, self._window).open()

    def backups(self) -> None:
        """Show the backups."""
        from exposure_planner.gui.backups.dialog import BackupsDialog

        BackupsDialog(self._desk, self._window).open()

    def put_ladder_away(self, ladder: KeptLadder) -> None:
        """Take a ladder off every list, and say where it waits."""
        from exposure_planner.gui.trash.edits import TrashEdits

        if TrashEdits(self._desk).put_away(ladder):
            self._desk.say(self.tr("The ladder is put away. It waits under File, Put away."))

    def new_ladder(self) -> None:
        """Ask for a new ladder for the chosen animal."""
        from exposure_planner.gui.welcome.ladder_dialog import NewLadderDialog

        if self._desk.animal_id is None:
            return
        dialog = NewLadderDialog(self._desk, self._desk.animal_id, self._window)
        dialog.started.connect(self._on_ladder_started)
        dialog.open()

    def save_template(self) -> None:
        """Ask how the chosen ladder shall be kept as a template."""
        from exposure_planner.gui.gallery.save_template import open_template_dialog

        if self._desk.ladder_id is not None:
            open_template_dialog(self._desk, self._desk.ladder_id, self._window)

    def something_wrong(self) -> None:
        """Go through the questions about the chosen animal's health."""
        from exposure_planner.gui.checklists.flags_dialog import FlagsDialog

        if self._desk.animal_id is not None:
            FlagsDialog(self._desk, self._desk.animal_id, self._window).open()

    def indoor_plan(self, animal_id: UUID, ladder_id: UUID | None = None) -> None:
        """Look at the animal's life indoors, or at what it could begin with; from this ladder, if from one."""
        if animal_id != self._desk.animal_id:
            self._desk.choose_animal(animal_id)
        self.indoors_opened.emit(ladder_id or self._closed_ladder())
        self._desk.page_requested.emit(PageName.INDOORS)

    def close_ladder(self, ladder_id: UUID) -> None:
        """Close a ladder with dignity, and go on with what was chosen instead."""
        from exposure_planner.gui.closing.dialog import ClosingDialog

        try:
            dialog = ClosingDialog(self._desk, ladder_id, self._window)
        except Problem as problem:
            self._desk.report(problem)
            return
        dialog.closed.connect(self._on_ladder_closed)
        dialog.open()

    def preferences(self) -> None:
        """Show the preferences; what is changed holds at once."""
        from exposure_planner.gui.preferences.dialog import PreferencesDialog

        dialog = PreferencesDialog(
            self._settings, self._settings.path.parent, self._desk.translate, self._window
        )
        dialog.settings_changed.connect(self._on_settings_changed)
        dialog.open()

    def keep_settings(self, settings: Settings) -> None:
        """Keep what was chosen elsewhere than in the preferences, such as a printer."""
        try:
            self._settings.save(settings)
        except Problem as problem:
            self._desk.report(problem)

    def look_as_chosen(self, settings: Settings) -> None:
        """Make the program look as was chosen."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, settings.appearance, settings.text_size)

    def follow_the_computer(self) -> None:
        """The computer went from light to dark or back."""
        self.look_as_chosen(self._settings.current)

    def _on_settings_changed(self, settings: Settings) -> None:
        self.look_as_chosen(settings)
        self.settings_changed.emit()
        # Another pace is another plan: every page reads again.
        self._desk.ladder_changed.emit()

    def about(self) -> None:
        """Say what the program is and what it is not."""
        from exposure_planner.gui.window.about import AboutDialog

        AboutDialog(self._desk.translate, self._window).open()

    def how_tested(self) -> None:
        """Show how the pacing was tested, and offer to test it here."""
        from exposure_planner.gui.tested.dialog import HowTestedDialog

        HowTestedDialog(self._tested, self._desk.translate, self._window).open()

    def ask_for_sample(self) -> None:
        """Ask once, then put the sample household beside what is there."""
        from exposure_planner.gui.welcome.sample_question import ask_for_sample

        ask_for_sample(self._desk, self._window)

    def _open_rating(self, stage_id: UUID | None, session_id: UUID | None) -> None:
        from exposure_planner.gui.rating.dialog import RatingDialog

        ladder_id = self._desk.ladder_id
        try:
            if session_id is not None:
                ladder_id = self._desk.services.sessions.get(session_id).ladder_id
            if ladder_id is not None:
                RatingDialog(self._desk, ladder_id, stage_id, session_id, parent=self._window).open()
        except Problem as problem:
            self._desk.report(problem)

    def _closed_ladder(self) -> UUID | None:
        """The ladder that is looked at, where it is closed: its end led indoors."""
        ladder_id = self._desk.ladder_id
        if ladder_id is None:
            return None
        closed = self._desk.services.ladders.get(ladder_id).status is LadderStatus.CLOSED
        return ladder_id if closed else None

    def _on_ladder_closed(self, animal_id: UUID, way: str) -> None:
        if way == "indoor":
            self.indoor_plan(animal_id)
        elif way == "other_goal":
            self.new_ladder()
        else:
            self._desk.page_requested.emit(PageName.HISTORY)

    def _on_animal_added(self, animal_id: UUID) -> None:
        self._desk.choose_animal(animal_id)
        self.new_ladder()

    def _on_ladder_started(self, ladder_id: UUID) -> None:
        self._desk.choose_ladder(ladder_id)
        self._desk.page_requested.emit(PageName.TODAY)
