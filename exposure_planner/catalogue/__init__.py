"""What is shipped: reads and checks ladders, signs and the sample, ours and strangers', with one schema."""
