"""Everything that a person can do, in one value that bootstrap builds and hands on."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from exposure_planner.services.animals import AnimalService
from exposure_planner.services.backups import BackupService
from exposure_planner.services.calendar import CalendarService
from exposure_planner.services.calibration import CalibrationService
from exposure_planner.services.cases.service import CaseService
from exposure_planner.services.days import DayService
from exposure_planner.services.events import EventBus
from exposure_planner.services.gates import GateService
from exposure_planner.services.households import HouseholdService
from exposure_planner.services.indoors import IndoorService
from exposure_planner.services.ladders import LadderService
from exposure_planner.services.medicines import MedicineService
from exposure_planner.services.outings import OutingService
from exposure_planner.services.pacing import Pace, PacingService
from exposure_planner.services.pages import PageService
from exposure_planner.services.paper_weeks import PaperWeekService
from exposure_planner.services.planning import PlanningService
from exposure_planner.services.ports import (
    BackupFiles,
    CalendarFiles,
    CaseFiles,
    Clock,
    Copies,
    IndoorIdeas,
    OpenUnitOfWork,
    SheetFiles,
    SignCatalogue,
    TemplateDocuments,
    VignetteCatalogue,
)
from exposure_planner.services.reminders import ReminderService
from exposure_planner.services.rungs import RungService
from exposure_planner.services.sample import SampleService
from exposure_planner.services.second_ratings import SecondRatingService
from exposure_planner.services.sessions import SessionService
from exposure_planner.services.suitability import SuitabilityService
from exposure_planner.services.tables.session_sheets import SessionSheetService
from exposure_planner.services.tables.sheet_imports import SheetImportService
from exposure_planner.services.templates import TemplateService
from exposure_planner.services.trash import TrashService
from exposure_planner.services.weather import WeatherService
from exposure_planner.services.welfare import WelfareService


@dataclass(frozen=True, kw_only=True)
class Catalogues:
    """What is shipped with the program and never changes while it runs."""

    signs: SignCatalogue
    indoor_ideas: IndoorIdeas
    vignettes: VignetteCatalogue


@dataclass(frozen=True, kw_only=True)
class Services:
    """Everything that a person can do."""

    households: HouseholdService
    animals: AnimalService
    ladders: LadderService
    rungs: RungService
    sessions: SessionService
    outings: OutingService
    second_ratings: SecondRatingService
    calibration: CalibrationService
    cases: CaseService
    welfare: WelfareService
    medicines: MedicineService
    calendar: CalendarService
    reminders: ReminderService
    pages: PageService
    gates: GateService
    suitability: SuitabilityService
    weather: WeatherService
    planning: PlanningService
    days: DayService
    pacing: PacingService
    indoors: IndoorService
    paper_weeks: PaperWeekService
    sample: SampleService
    templates: TemplateService
    trash: TrashService
    backups: BackupService
    session_sheets: SessionSheetService
    sheet_imports: SheetImportService
    signs: SignCatalogue
    clock: Clock


@dataclass(frozen=True, kw_only=True)
class Files:
    """What is written beside the database.

    Attributes:
        second_folder: where the person wants each backup as well; None for nowhere.
    """

    copies: Copies
    calendars: CalendarFiles
    cases: CaseFiles
    backups: BackupFiles
    second_folder: Callable[[], Path | None]
    sheets: SheetFiles


def build_services(
    open_unit: OpenUnitOfWork,
    bus: EventBus,
    clock: Clock,
    catalogues: Catalogues,
    pace: Pace,
    documents: Callable[[], TemplateDocuments],
    files: Files,
) -> Services:
    """Services over one database, one bus and one clock."""
    signs = catalogues.signs
    planning = PlanningService(open_unit, clock, pace)
    sessions = SessionService(open_unit, bus, clock, signs, planning)
    return Services(
        households=HouseholdService(open_unit, bus),
        animals=AnimalService(open_unit, bus, clock),
        ladders=LadderService(open_unit, bus, clock),
        rungs=RungService(open_unit, bus),
        sessions=sessions,
        second_ratings=SecondRatingService(open_unit, signs, sessions),
        calibration=CalibrationService(open_unit, clock, catalogues.vignettes),
        cases=CaseService(open_unit, bus, clock, planning, files.backups, files.cases),
        outings=OutingService(open_unit, bus, clock),
        medicines=MedicineService(open_unit, bus),
        pages=PageService(open_unit, clock, signs, planning),
        reminders=ReminderService(open_unit, clock, planning),
        calendar=CalendarService(open_unit, clock, planning, files.calendars),
        welfare=WelfareService(open_unit, bus, clock),
        gates=GateService(open_unit, clock, pace),
        suitability=SuitabilityService(open_unit, bus, clock),
        weather=WeatherService(open_unit, bus),
        planning=planning,
        days=DayService(open_unit, bus, clock, pace, planning),
        pacing=PacingService(open_unit, bus, pace),
        indoors=IndoorService(open_unit, bus, clock, catalogues.indoor_ideas, planning),
        paper_weeks=PaperWeekService(open_unit, planning),
        sample=SampleService(open_unit, bus),
        templates=TemplateService(open_unit, bus, clock, documents),
        trash=TrashService(open_unit, bus, clock, planning, files.copies),
        backups=BackupService(files.backups, bus, clock, planning, files.second_folder),
        session_sheets=SessionSheetService(open_unit, signs, files.sheets),
        sheet_imports=SheetImportService(open_unit, bus, clock, planning, files.backups, files.sheets),
        signs=signs,
        clock=clock,
    )
