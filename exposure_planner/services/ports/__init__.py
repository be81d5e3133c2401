"""What the services need from outside, as shapes. Storage and catalogue fit them without knowing of them."""

from exposure_planner.services.ports.backups import BackupFiles
from exposure_planner.services.ports.catalogues import (
    IndoorIdeas,
    SignCatalogue,
    TemplateDocuments,
    VignetteCatalogue,
)
from exposure_planner.services.ports.computer import (
    CalendarFiles,
    CaseFiles,
    Clock,
    Copies,
    SheetFiles,
)
from exposure_planner.services.ports.stores import (
    AdviceStore,
    AnimalStore,
    CalibrationStore,
    DayStore,
    HouseholdStore,
    IndoorStore,
    LadderStore,
    MedicineStore,
    RecordStore,
    RunningStore,
    SessionStore,
    TemplateStore,
    TrashStore,
    WelfareStore,
)
from exposure_planner.services.ports.unit_of_work import (
    OpenUnitOfWork,
    UnitOfWork,
)

__all__ = [
    "AdviceStore",
    "AnimalStore",
    "BackupFiles",
    "CalendarFiles",
    "CalibrationStore",
    "CaseFiles",
    "Clock",
    "Copies",
    "DayStore",
    "HouseholdStore",
    "IndoorIdeas",
    "IndoorStore",
    "LadderStore",
    "MedicineStore",
    "OpenUnitOfWork",
    "RecordStore",
    "RunningStore",
    "SessionStore",
    "SheetFiles",
    "SignCatalogue",
    "TemplateDocuments",
    "TemplateStore",
    "TrashStore",
    "UnitOfWork",
    "VignetteCatalogue",
    "WelfareStore",
]
