"""The ways to say no, as one family for phrases: "n't" by itself is no word that a phrase could begin with."""

NEGATED = (
    "not|never|don't|doesn't|didn't|can't|cannot|couldn't|won't|wouldn't|isn't|wasn't|aren't|weren't|haven't|hasn't|"
    "hadn't|shouldn't|mustn't|needn't"
)
