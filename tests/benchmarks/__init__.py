"""Measurements: each prints a table with ratios, none fails on a time."""
