"""The proving ground: simulated animals and owners, and rules that pace them side by side; pure and seeded."""
