"""Tables: sessions out to spreadsheets, and in from whatever people kept them in."""
