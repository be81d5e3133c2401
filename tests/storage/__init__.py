"""Storage: round trips, units of work, and every way in which a database can be refused."""
