"""Where the data lies, everything taken along, everything deleted: in one place."""
