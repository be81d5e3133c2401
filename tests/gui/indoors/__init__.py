"""The Indoors page."""
