"""Backups: copies of the database that are made, looked into, thinned out and put in its place again."""
