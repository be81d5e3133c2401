"""A quiet word at the hour that a person chose; off unless somebody wants it."""
