"""From the first paint on: the frame, one window a file, careful starts, ways out where data cannot be opened."""
