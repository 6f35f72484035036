"""Whether the message takes up what was said: a point of that conversation, and each concern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from domain.words.checks.common_words import COMMON
from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing
from domain.words.checks.stems import STOPWORDS, Stems, main_stems, stem
from domain.words.checks.synonyms import says, shared
from domain.words.checks.text import Text, word_set
from domain.words.occasion import Concern

MOST_NEEDED = 2
RARE, ANY = 2, 4  # words that make a sentence particular: rare ones, or any with a rare one among them
ENOUGH = 0.5  # of a point's main words within two sentences: its main nouns, in other words than its own
SAID_TO_ANYBODY = frozenset(
    stem(word)
    for word in word_set("""
    team company firm organisation organization business role position post job opportunity interview conversation
    meeting discussion talk time question answer experience skill work working people colleague manager office
    department group plan process project goal challenge success growth future value values culture mission vision
    strategy quality service customer client care interest impression insight approach way kindness warmth welcome
    atmosphere day morning afternoon week hour tuesday monday wednesday thursday friday today yesterday great good
    excellent wonderful pleasant friendly warm kind open honest professional impressive impressed interesting learn
    learned hear heard enjoy enjoyed thank grateful appreciate candidate match fit strong contribution contribute
    join joining forward look looking help support use asset excellence reputation industry leader leading
    consideration decision step information reply call email mind thought part chance pleasure manner detail
    visit everything anything everyone sincerely regards member environment workplace employer passion passionate
    dedication dedicated commitment committed energy professionalism friendliness motivation motivated inspiring
    inspired inspire innovative innovation dynamic exciting excited excite enthusiasm enthusiastic vibrant
    collaborative collaboration teamwork spirit supportive ambitious ambition respect respected journey direction
    develop development potential possibility responsibility task duty market brand product convince convinced confirm
    confirmed strengthen certain sure able ability believe think feel felt building tour meet met speak spoke spoken
    describe described explain explained tell told one two three four five six seven eight nine ten twelve twenty year
    years month months minute minutes sense clear clearly detailed thorough generous generosity courteous courtesy
    efficient run organised conducted come comes bring brought led lead never only last first little
    """)
)
THEIRS = Phrases("your|yours|you")
RECALLED = Phrases(
    """
    thank|thanks|grateful|appreciated|enjoyed|liked|loved|impressed|struck .. you|your|for|how|the|by
    you|your .. said|told|showed|showing|described|explained|mentioned|idea|plan|plans|way|account
    we talked|spoke|discussed
    talk|conversation|discussion|lesson|tour of|about|on|through
""",
    unless="""
    thank|thanks|grateful .. opportunity|time|interview|chance
    you|your .. need|needs|asked_for|advertisement
""",
)
DOUBT = Phrases("""
    as to|for|regards
    regarding|concerning|concern|concerned|doubt|doubts|admit|admittedly|aware|reservation|worry|
        worried|hesitation
    you|your asked|wondered|raised|mentioned|worried|pointed|noted|were_right|are_right|question|
        concern|doubt|point
    it|that is true|right|correct|fair
    true|granted|honest|honestly|of_course|come_back_to|coming_back_to|although|though|while|even_though
""")


def a_point_is_taken_up(reading: Reading) -> Iterator[Finding]:
    """One point of theirs is enough; where none is known, something particular about the company."""
    if not reading.is_filled_in:
        return
    at = reading.prose.start
    points = reading.occasion.points
    if points and not any(_is_taken_up(reading, point) for point in points):
        known = "; ".join(points[:3])
        yield missing(
            at,
            f"It takes up nothing that was said to {reading.occasion.recipient.name}: it could go to anybody.",
            f"Say a sentence on what you discussed: {known}.",
        )
    elif not points and not _is_particular(reading):
        company = reading.occasion.company or "the company"
        yield missing(
            at,
            f"It says nothing particular about {company}: it could go to any other.",
            f"Say what you saw or heard at {company} that is found nowhere else.",
        )


def _is_taken_up(reading: Reading, point: str) -> bool:
    """One word that is heard on few other occasions ("rota"), or half of the point's main words within two sentences.
    Words that the occasion has anyway (the role's, the strengths') tell less: at least one other must be among them,
    where there are others."""
    wanted = main_stems(point)
    elsewhere = _elsewhere(reading)
    own = [each for each in wanted if each not in SAID_TO_ANYBODY and not elsewhere.has(each)]
    rare = {
        stem(word.key)
        for word in Text(point).words
        if word.key not in COMMON and word.key not in STOPWORDS and len(word.key) > 2
    }
    if any(each in rare and reading.stems.has(each) for each in own) or _is_recalled(reading, rare):
        return True
    for window in reading.windows:
        there = shared(window, wanted)
        if len(there) > MOST_NEEDED:
            return True
        if len(there) >= min(ENOUGH * len(wanted), MOST_NEEDED) and (
            not own or any(each in own for each in there)
        ):
            return True
    return False


def _is_recalled(reading: Reading, rare: Iterable[str]) -> bool:
    """Whether a sentence on the meeting has one of the words, though the candidate may have them on every occasion."""
    named = Stems(main_stems(f"{reading.occasion.role or ''} {reading.occasion.company or ''}"))
    asked_for = [each for each in rare if not named.has(each)]
    return any(
        RECALLED.said(text, *sentence) and Stems(main_stems(text, *sentence)).share(asked_for)
        for text, sentence in reading.sentences
    )


def _elsewhere(reading: Reading) -> Stems:
    """The stems of what is said on every such occasion: role, company, strengths, requirements."""
    said = reading.occasion
    texts = [said.role or "", said.company or "", *said.strengths, *said.requirements]
    return Stems(each for text in texts for each in main_stems(text))


def _is_particular(reading: Reading) -> bool:
    """Whether some sentence on them says what could not be said of others: some words at least that are no
    name, no word that fits everybody, and none of the role's or the candidate's own."""
    if any(_is_taken_up(reading, need) for need in reading.occasion.needs):
        return True
    own = _elsewhere(reading)
    names = reading.names.all_keys
    for text, sentence in reading.sentences:
        words = text.words_in(*sentence)
        if not THEIRS.said(text, *sentence) and not any(word.key in reading.names.company for word in words):
            continue
        keys = dict.fromkeys(
            word.key
            for word in words
            if len(word.key) > 3 and word.key not in names and word.key not in STOPWORDS
        )
        rest = [key for key in keys if stem(key) not in SAID_TO_ANYBODY and not own.has(stem(key))]
        rare = sum(key not in COMMON for key in rest)
        if rare >= RARE or (rare and len(rest) >= ANY):
            return True
    return False


def concerns_are_answered(reading: Reading) -> Iterator[Finding]:
    """Each that was raised is at least touched, by its own words or by its answer's."""
    if not reading.is_filled_in:
        return
    for concern in reading.occasion.concerns:
        if not _is_touched(reading, concern):
            fix = (
                f"Answer it in a sentence: {concern.answer}."
                if concern.answer
                else "Answer it, or say why not."
            )
            yield missing(reading.prose.end, f"A concern was raised and isn't answered: {concern.text}.", fix)


def _is_touched(reading: Reading, concern: Concern) -> bool:
    """A main word that only the concern or its answer has (a common one of the answer, "start", is no sign); or two of
    any within two sentences; or one where words such as "as to" or "I am aware" take up a doubt."""
    elsewhere = _elsewhere(reading)
    points = Stems(each for point in reading.occasion.points for each in main_stems(point))
    role = Stems(main_stems(reading.occasion.role or ""))
    takes_up = [DOUBT.said(text, *sentence) for text, sentence in reading.sentences]
    for text in (concern.text, concern.answer or ""):
        wanted = main_stems(text)
        own = [e for e in wanted if not says(elsewhere, e) and not points.has(e) and e not in SAID_TO_ANYBODY]
        named = {stem(word.key) for word in Text(text).words if word.is_capital}
        if any(
            _is_distinct(each) and each not in named and reading.stems.has(each)
            for each in own
            if text is concern.text or each not in COMMON
        ):
            return True
        for window, is_taken_up in zip(reading.windows, takes_up, strict=True):
            there = len(shared(window, own or [each for each in wanted if not says(role, each)]))
            if there >= 2 or (window.share(wanted) and (is_taken_up or len(wanted) == 1)):
                return True
    return False


def _is_distinct(each: str) -> bool:
    return len(each) > 2 or each.isdigit()
