"""The Animal page: who it is, what it is like, and what stands in the way."""
