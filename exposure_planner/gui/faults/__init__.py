"""Faults of our own: told of calmly, and noted without a name."""
