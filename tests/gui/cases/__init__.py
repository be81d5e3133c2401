"""Case files in the window."""
