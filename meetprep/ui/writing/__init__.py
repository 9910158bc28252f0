"""What helps while writing: spelling, references, templates, what was said before."""
