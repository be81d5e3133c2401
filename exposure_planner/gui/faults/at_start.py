"""A fault before the window could be filled: told and written down, and then the program ends."""

from pathlib import Path

from PySide6.QtCore import qVersion

from exposure_planner.faults.log_file import LogFile
from exposure_planner.faults.report import anonymous_report
from exposure_planner.faults.versions import versions
from exposure_planner.gui.faults.dialog import FaultDialog
from exposure_planner.gui.start_up.dialog_alone import answered_alone

FAULT_OF_OURS = 1
"""The exit code."""


def tell_of_fault_at_start(fault: Exception, logs: Path) -> int:
    """Write the report down, show it, and wait until it was read; the exit code."""
    report = anonymous_report(fault, versions(str(qVersion())))
    log = LogFile(logs)
    log.note(report)
    log.close()
    answered_alone(lambda: FaultDialog(report, can_go_on=False))
    return FAULT_OF_OURS
