"""The gallery of ladders, and fitting one to an animal."""
