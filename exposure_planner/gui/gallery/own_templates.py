"""What a person does with templates in the gallery: take one in, rename, share and put away."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from exposure_planner.catalogue.ladders import read_persons_ladder
from exposure_planner.catalogue.plain_text import shown
from exposure_planner.catalogue.strict_table import LONGEST_NAME, read_text
from exposure_planner.catalogue.template_file import ENDING, file_name_for, write_template_file
from exposure_planner.errors import Problem
from exposure_planner.gui.desk import Desk
from exposure_planner.gui.gallery.entry import entry_of
from exposure_planner.gui.gallery.import_dialog import ImportDialog
from exposure_planner.gui.gallery.template_dialog import RenameTemplateDialog
from exposure_planner.gui.gallery.template_steps import TemplateSteps
from exposure_planner.household.own_template import OwnTemplate


class OwnTemplates(QObject):
    """Opens what is needed, and does what is wished.

    Signals:
        changed(str): the templates are others now; the one with this key is to be looked at, or none.
        problem_met(Problem): something that a person can put right.
    """

    changed = Signal(str)
    problem_met = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._steps = TemplateSteps(desk)

    def ask_for_file(self) -> None:
        """Let a file be chosen, then look at what is in it."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self._window, self.tr("Import a ladder"), place, self._kinds())
        dialog.setObjectName("importFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self.look_at(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def look_at(self, file: Path) -> None:
        """Show what is in the file before it is kept; a problem says where in it."""
        name = shown(file.name, LONGEST_NAME) or self.tr("without a name")
        try:
            text = self._desk.services.templates.tidied(read_text(file), name)
            # Read again from what would be kept: nothing else of the file is ever shown.
            entry = entry_of(read_persons_ladder(text, name), UUID(int=0))
        except Problem as problem:
            self.problem_met.emit(problem)
            return
        dialog = ImportDialog(entry, self._desk.translate, self._window)
        dialog.keep_wished.connect(partial(self._keep, dialog, text, name, entry.ladder.title))
        dialog.open()

    def rename(self, template_id: UUID) -> None:
        """Ask for another title."""
        template = self._template(template_id)
        if template is None:
            return
        dialog = RenameTemplateDialog(template, self._desk.translate, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.save_requested.connect(partial(self._rename, dialog, template))
        dialog.open()

    def share(self, template_id: UUID) -> None:
        """Let a place be chosen, then write the template there."""
        template = self._template(template_id)
        if template is None:
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(place) / file_name_for(template.title))
        dialog = QFileDialog(self._window, self.tr("Share a ladder"), name, self._kinds())
        dialog.setObjectName("shareFile")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.fileSelected.connect(lambda file: self.write(template.id, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, template_id: UUID, file: Path) -> None:
        """Write the template into this file."""
        try:
            write_template_file(file, self._desk.services.templates.export_text(template_id))
        except Problem as problem:
            self.problem_met.emit(problem)
            return
        self._desk.say(self.tr("The ladder is in {file} now.").format(file=file.name))

    def put_away(self, template_id: UUID) -> None:
        """Put it into the trash."""
        template = self._template(template_id)
        if template is not None and self._steps.put_away(template, self.problem_met.emit):
            self.changed.emit("")

    def _keep(self, dialog: ImportDialog, text: str, file: str, title: str) -> None:
        template = self._steps.take_in(text, file, title, dialog.show_problem)
        if template is not None:
            dialog.accept()
            self.changed.emit(str(template.id))

    def _rename(self, dialog: RenameTemplateDialog, template: OwnTemplate, title: str) -> None:
        if not dialog.is_changed() or self._steps.rename(template, title, dialog.show_problem):
            dialog.accept()
            self.changed.emit(str(template.id))

    def _template(self, template_id: UUID) -> OwnTemplate | None:
        try:
            return self._desk.services.templates.get(template_id)
        except Problem as problem:
            self.problem_met.emit(problem)
            return None

    def _kinds(self) -> str:
        return self.tr("Ladders (*{ending} *.toml)").format(ending=ENDING)
