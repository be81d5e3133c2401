"""The History page over real services."""
