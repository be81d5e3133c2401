"""Practising rating with short stories."""
