"""Choosing a ladder, looking at it first, and fitting it to one animal."""
