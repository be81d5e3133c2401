"""The rules: each decides as its source says, on short histories made by hand."""
