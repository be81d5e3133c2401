"""Codes into sentences: the same for window, paper and terminal. Imports no Qt."""
