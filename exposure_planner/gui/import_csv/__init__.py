"""A table from elsewhere, taken in page by page: file, columns, place, levels, and what comes of it."""
