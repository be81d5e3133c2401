"""Reminders are switched on; the window is closed, waits in the tray, and comes back with a click on its icon."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSystemTrayIcon, QWidget

from exposure_planner.gui.reminders.tray import Reminders
from tests.journeys.hands import find
from tests.journeys.play import Play, folder_given, open_play


def wait_there(play: Play) -> None:
    """As somebody would who wants to be reminded."""
    action = play.window.findChild(QAction, "preferences")
    assert action is not None
    action.trigger()
    preferences = find(play.window, QWidget, "preferencesDialog")
    play.hands.until(preferences.isActiveWindow, "the preferences in front")
    area = preferences.findChild(QScrollArea)
    assert area is not None
    for name in ("reminders", "stayInTray"):
        tick = find(preferences, QCheckBox, name)
        area.ensureWidgetVisible(tick)
        play.hands.click(tick)
        play.hands.until(tick.isChecked, f"{name} ticked")
    play.hands.press("Escape")
    tray = play.window.findChild(QSystemTrayIcon)
    reminders = play.window.findChild(Reminders)
    assert tray is not None
    assert reminders is not None
    play.hands.until(lambda: reminders.has_tray and tray.geometry().width() > 1, "the icon in the tray")
    play.hands.focus(play.window)
    play.hands.press("alt+F4")
    play.hands.until(lambda: not play.window.isVisible(), "the window gone")
    play.hands.click_at(tray.geometry().center())
    play.hands.until(lambda: play.window.isVisible() and play.window.isActiveWindow(), "the window again")


if __name__ == "__main__":
    with open_play(folder_given()) as opened:
        wait_there(opened)
    print("done")
