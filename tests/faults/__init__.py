"""Faults of the program, told without names."""
