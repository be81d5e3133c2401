"""The Animal page."""
