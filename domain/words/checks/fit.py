"""Whether a message gives a reason why the candidate fits."""

from __future__ import annotations

from domain.words.checks.abilities import HAS_IT, KNOWS_IT
from domain.words.checks.deeds import tells_deeds
from domain.words.checks.fitting import FITS_IT
from domain.words.checks.phrases import Phrases
from domain.words.checks.points import SAID_TO_ANYBODY
from domain.words.checks.reading import Reading
from domain.words.checks.stems import Stems, main_stems
from domain.words.checks.subjects import names_candidate, said_by_candidate

ONESELF = Phrases("i|i'm|i've|i'd|i'll|my|me|myself|she|he|her|his|him|herself|himself")
OF_THEM = Phrases("you|your|yours|thank|thanks")


def gives_a_reason(reading: Reading) -> bool:
    """Whether it tells what the candidate has done, has, knows or fits: by a strength that is known or otherwise."""
    return (
        next(said_by_candidate(reading, (HAS_IT, KNOWS_IT, FITS_IT)), None) is not None
        or tells_deeds(reading)
        or _names_a_strength(reading)
        or _touches_a_strength(reading)
    )


def _names_a_strength(reading: Reading) -> bool:
    """Whether one sentence takes up a strength or a requirement."""
    known = [main_stems(each) for each in (*reading.occasion.strengths, *reading.occasion.requirements)]
    for stems in reading.sentence_stems:
        said = Stems(stems)
        if any(wanted and len(said.share(wanted)) >= max(0.6 * len(wanted), 1) for wanted in known):
            return True
    return False


def _touches_a_strength(reading: Reading) -> bool:
    """Whether a sentence on the candidate, and not on the recipient, has a word that only the strengths and
    requirements have: "unions are my home turf"."""
    said = reading.occasion
    others = (said.role or "", said.company or "", *said.points, *(each.text for each in said.concerns))
    elsewhere = Stems(stem for text in others for stem in main_stems(text))
    known = [
        stem
        for text in (*said.strengths, *said.requirements)
        for stem in main_stems(text)
        if stem not in SAID_TO_ANYBODY and not elsewhere.has(stem)
    ]
    return any(
        Stems(stems).share(known)
        and not OF_THEM.said(text, *sentence)
        and (
            ONESELF.said(text, *sentence)
            or any(names_candidate(reading, word) for word in text.words_in(*sentence))
        )
        for (text, sentence), stems in zip(reading.sentences, reading.sentence_stems, strict=True)
    )
