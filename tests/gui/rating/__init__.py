"""Rating a session."""
