"""The window of backups, and the watch that makes them."""
