"""The first steps, over a real database."""
