"""Write Word documents."""
