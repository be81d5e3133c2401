"""What is kept: animals, people, ratings, gate checks, incidents and overrides as plain values."""
