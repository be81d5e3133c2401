"""The Ladder page: rungs as cards, the goal on top."""
