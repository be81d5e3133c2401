"""Ways out of data that cannot be opened."""
