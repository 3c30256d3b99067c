"""One file a step; a database knows the last step it has seen."""
