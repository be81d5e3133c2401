"""Saves what can still be read of a damaged database into a new one, page by page and without SQLite."""
