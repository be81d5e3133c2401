"""How the pacing was tested, in the window."""
