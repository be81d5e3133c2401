"""Practising rating: short stories, one at a time, with the reference and the reasons."""
