"""A file for each form that the tables had in a released version; `make.py` says how they were made."""
