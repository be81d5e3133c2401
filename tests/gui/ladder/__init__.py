"""The Ladder page over real services."""
