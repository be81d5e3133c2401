"""Dated checklists and reports: the gate, back to normal, something stressful."""
