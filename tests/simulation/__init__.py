"""The proving ground: simulated animals, the rules that lead them, and what the comparison finds."""
