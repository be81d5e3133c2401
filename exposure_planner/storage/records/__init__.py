"""Whatever is kept, as plain records: for files in and out, and for what was said before a change."""
