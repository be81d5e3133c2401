"""One database: the only place that knows SQLAlchemy and Alembic."""
