"""What is shipped: ladders, signs and the sample."""
