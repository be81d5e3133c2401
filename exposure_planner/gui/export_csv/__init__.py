"""Sessions as a sheet for spreadsheets."""
