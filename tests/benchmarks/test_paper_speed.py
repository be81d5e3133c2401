"""How long the week and the other pages take as PDF, beside one line of text by bare QPdfWriter."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtGui import QPainter, QPdfWriter

from exposure_planner.printing.pdf_file import write_pdf
from exposure_planner.settings import Paper
from exposure_planner.wording.say_week import say_week
from exposure_planner.wording.sheets import Sheet
from exposure_planner.wording.translate import english
from tests.how_many import rounds
from tests.printing.pages import page
from tests.printing.weeks import full_week, rest_week, seven_session_week

ROUNDS = rounds(9)


@pytest.mark.usefixtures("qapp")
def test_measure_the_week_as_pdf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page.pdf"
    weeks = {"full": full_week(), "rest": rest_week(), "seven sessions": seven_session_week()}
    one_line = _milliseconds(partial(_write_one_line, file))

    sheets: dict[str, Sheet] = {name: say_week(facts, english) for name, facts in weeks.items()}
    sheets |= {name: page(name, english) for name in ("card", "lost with photo", "gate", "handout", "report")}

    measured = {
        name: _milliseconds(partial(write_pdf, (sheet,), file, Paper())) for name, sheet in sheets.items()
    }
    lying = Paper(landscape=True)
    measured["full, landscape"] = _milliseconds(partial(write_pdf, (sheets["full"],), file, lying))

    with capsys.disabled():
        print(f"\n{'page':<20}{'ms':>8}{'ratio':>8}")
        for name, taken in {"one line, bare": one_line, **measured}.items():
            print(f"{name:<20}{taken:>8.1f}{taken / one_line:>8.2f}")
    assert file.stat().st_size > 0


def _write_one_line(file: Path) -> None:
    writer = QPdfWriter(str(file))
    painter = QPainter(writer)
    painter.drawText(1000, 1000, "Miles Davis")
    painter.end()


def _milliseconds(work: Callable[[], object]) -> float:
    """The median of several rounds, after one that loads the fonts."""
    work()
    taken = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        work()
        taken.append((perf_counter() - begun) * 1000)
    return median(taken)
