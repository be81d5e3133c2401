"""The way to paper."""
