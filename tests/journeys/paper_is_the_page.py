"""The week is saved as PDF from the window; every sentence on the paper is one that the page shows."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from exposure_planner.gui.desk import PageName
from tests.journeys.play import Play, folder_given, open_play


def save_it(play: Play, folder: Path) -> None:
    """Through the menu's own dialog, with a typed name."""
    play.hands.press(f"ctrl+{list(PageName).index(PageName.WEEK) + 1}")
    page = play.window.findChild(QLabel, "weekTitle")
    play.hands.until(lambda: page is not None and page.isVisible() and page.text(), "the week page")
    play.hands.press("alt+d")
    play.hands.until(lambda: play.window.findChild(QFileDialog) is not None, "the question where to save")
    dialog = play.window.findChild(QFileDialog)
    assert dialog is not None
    play.hands.until(dialog.isActiveWindow, "the question in front")
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field is not None
    target = folder / "week.pdf"
    field.selectAll()
    play.hands.write(str(target))
    play.hands.press("Return")
    play.hands.until(target.exists, "the saved page")
    shown = [label.text() for label in play.window.findChildren(QLabel) if label.isVisible() and label.text()]
    (folder / "shown.txt").write_text("\n".join(shown), encoding="utf-8")


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        save_it(opened, folder_given())
    print("done")
