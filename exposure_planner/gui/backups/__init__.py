"""Backups: made by themselves while the window is open, shown, and restored."""
