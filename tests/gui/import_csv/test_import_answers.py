"""The pages of the table import answer to one key each, and stop asking for what was answered."""

from exposure_planner.household.spreadsheet import ColumnUse
from tests.exchange.sheets_from_elsewhere import BRAVE_PAWS
from tests.gui.import_csv.conftest import OpenDialog, heading_of, problem_of
from tests.gui.key_letters import letters_taken_twice


def test_no_key_stands_for_two_things(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS)
    taken = {heading_of(dialog): letters_taken_twice(dialog)}
    for _ in range(2):
        dialog.go_on.click()
        taken[heading_of(dialog)] = letters_taken_twice(dialog)

    assert len(taken) == 3
    assert taken == {heading: set() for heading in taken}


def test_what_was_asked_for_is_no_more_once_it_is_answered(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(BRAVE_PAWS.replace("Anxiety Score", "Foo"))
    dialog.go_on.click()
    dialog.go_on.click()
    assert problem_of(dialog) != ""
    dialog.columns.uses[7].choose(ColumnUse.LEVEL)
    assert problem_of(dialog) == ""
    dialog.go_on.click()
    dialog.place.title.setText("Alone")
    dialog.go_on.click()

    dialog.go_on.click()
    assert problem_of(dialog) != ""
    assert dialog.levels.matches is not None
    dialog.levels.matches.boxes[0].choose("1")

    assert problem_of(dialog) == ""
