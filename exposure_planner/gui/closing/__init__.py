"""The dignified end of a ladder."""
