"""The house's walls: which way imports point, who reads the clock, and who may wait for a person."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.house_sources import PROGRAM, PROJECT, Source, sources_in

CLOCKS = {
    "datetime": {"now", "today", "utcnow"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
    "QDate": {"currentDate"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch", "currentSecsSinceEpoch"},
    "QTime": {"currentTime"},
}
READS_THE_CLOCK = "exposure_planner/bootstrap.py"
MAY_WAIT = {
    ("exposure_planner/gui/application.py", "application"),
    ("exposure_planner/gui/start_up/start_problem.py", "app"),
    ("exposure_planner/gui/start_up/dialog_alone.py", "app"),
    # Qt has no other way to drag; the mouse is held down meanwhile.
    ("exposure_planner/gui/ladder/rung_list.py", "drag"),
    ("exposure_planner/gui/indoors/activity_list.py", "drag"),
    ("exposure_planner/gui/week/day_drops.py", "drag"),
}
GUI = PROGRAM / "gui"
ROLL_OUTS = {"exposure_planner/planner/forecast.py", "exposure_planner/planner/belief/roll_out.py"}


def test_imports_keep_every_contract_of_the_house() -> None:
    """The contracts of pyproject.toml, asked of import-linter, which leaves no cache behind."""
    lint_imports = Path(sys.executable).with_name("lint-imports")

    done = subprocess.run(
        [lint_imports, "--no-cache"], cwd=PROJECT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_only_bootstrap_reads_the_clock() -> None:
    """Everybody else is handed a clock or a day, so that a test can say what day it is."""
    readers = [
        source.place(call)
        for source in sources_in(PROGRAM)
        if source.name != READS_THE_CLOCK
        for call in calls_in(source)
        if is_clock(call)
    ]

    assert readers == []


def test_the_planner_knows_no_chance_but_the_seed_that_a_forecast_is_given() -> None:
    """The same history always gets the same advice."""
    knowing = {
        source.name
        for source in sources_in(PROGRAM / "planner")
        for _, module in source.imported_modules()
        if module.split(".")[0] in {"random", "secrets"}
    }

    assert knowing == ROLL_OUTS


def test_no_dialog_of_the_window_makes_the_program_wait() -> None:
    """Dialogs are opened and answer by a signal; only the application itself, and a drag, run a loop."""
    waiting = [
        source.place(call)
        for source in sources_in(GUI)
        for call in calls_in(source)
        if method_name(call) in {"exec", "exec_"} and (source.name, owner_name(call)) not in MAY_WAIT
    ]

    assert waiting == []


def test_pages_of_the_window_do_not_know_each_other() -> None:
    """What leads from one page to another is a signal, and it is wired in one place."""
    pages = {file.parent.name for file in GUI.glob("*/page.py")}

    crossings = [
        f"{source.place(node)} imports {module}"
        for page in sorted(pages)
        for source in sources_in(GUI / page)
        for node, module in source.imported_modules()
        if page_of(module) in pages - {page}
    ]

    assert {"today", "ladder", "history", "week"} <= pages
    assert crossings == []


def calls_in(source: Source) -> Iterator[ast.Call]:
    """Every call in the file."""
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def is_clock(call: ast.Call) -> bool:
    """Whether the call asks the computer what time it is."""
    return method_name(call) in CLOCKS.get(owner_name(call), set())


def method_name(call: ast.Call) -> str:
    """The `today` of `date.today()`."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def owner_name(call: ast.Call) -> str:
    """The `date` of `date.today()` and of `datetime.date.today()`."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    if isinstance(owner, ast.Attribute):
        return owner.attr
    return owner.id if isinstance(owner, ast.Name) else ""


def page_of(module: str) -> str:
    """The page that a module belongs to, or whatever else stands there."""
    parts = module.split(".")
    return parts[2] if parts[:2] == ["exposure_planner", "gui"] and len(parts) > 2 else ""


def test_every_label_says_its_text_as_it_stands() -> None:
    """A name in somebody else's file may look like a piece of a web page, and Qt would draw what it asks for."""
    plain = "exposure_planner/gui/widgets/plain_label.py"
    others = [
        source.place(node)
        for source in sources_in(GUI)
        if source.name != plain
        for node in ast.walk(source.tree)
        if (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QLabel")
        or (isinstance(node, ast.ClassDef) and "QLabel" in {getattr(base, "id", "") for base in node.bases})
    ]

    assert others == []
