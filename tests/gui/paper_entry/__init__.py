"""From paper into the history."""
