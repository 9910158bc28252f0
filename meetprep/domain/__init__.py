"""What the trade is about: papers, questions, positions. Standard library only."""
