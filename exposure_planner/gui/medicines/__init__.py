"""Medicines and supplements: a card on the Animal page, and the dialog behind it."""
