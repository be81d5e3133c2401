"""Medicines and supplements."""
