"""Checklists and reports."""
