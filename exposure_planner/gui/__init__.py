"""Qt widgets: show state and pass on wishes; never decide, never save."""
