"""Codes into sentences."""
