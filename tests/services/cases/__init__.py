"""Cases: out to files and in from them."""
