"""The page of a review: what is proposed stands in the text, who says what beside it."""
