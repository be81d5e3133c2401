"""Faults of the program itself: told without a name, a note or an animal, and kept in a small log of our own."""
