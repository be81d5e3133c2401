"""The first steps: the welcome, a new animal, a new ladder."""
