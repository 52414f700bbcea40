"""Templates: what a source puts around all of its documents, told from lines that recur over them."""
