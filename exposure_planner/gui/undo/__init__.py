"""Steps that can be undone and redone by name."""
