"""What was put away: brought back on a wish, erased on purpose only."""
