"""The History page: every session in a table, and a calm picture of them above it."""
