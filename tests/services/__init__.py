"""What a person can do, over a real SQLite file."""
