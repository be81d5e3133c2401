"""The window of what was put away."""
