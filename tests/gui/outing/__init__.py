"""A session while it lasts."""
