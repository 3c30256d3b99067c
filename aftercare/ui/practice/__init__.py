"""Practice on invented people: started beside the real program, marked, thrown away."""
