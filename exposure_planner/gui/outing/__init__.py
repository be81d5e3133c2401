"""A session while it lasts: a window to read at arm's length, with the way home always at hand."""
