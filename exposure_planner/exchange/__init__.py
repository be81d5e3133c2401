"""Files in and out: calendars so far."""
