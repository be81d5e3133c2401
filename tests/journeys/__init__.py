"""Real windows on a real display, driven by a real mouse and keyboard."""
