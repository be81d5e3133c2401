"""From paper: the week on the fridge goes into the history, row by row and by keyboard alone."""
