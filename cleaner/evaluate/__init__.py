"""How well the cleaner does on documents whose main content is known: ``cleaner eval``.

    gold  →  grading  →  tally  →  render.scores
    what people say is the main content; one document; all of them; what is shown

The words that are compared (`words`) and the blocks that gold speaks of (`alignment`) are also what weights are fitted by.
"""
