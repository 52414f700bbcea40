"""Fitting weights to labelled documents: those of the built-in rules, and those that ``cleaner tune`` proposes.

    regression   the two models, and what draws weights towards those that there are
    texts        plain text: the context-free pass, then the context pass on top of it
    pages        pages, block by block
    tuning       what documents of one's own would change, and whether that helps on those that were not fitted to

It needs numpy and scipy, which the extra ``cleaner[fit]`` brings.
"""
