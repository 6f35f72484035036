"""The names of an occasion, and words that come near to one of them without being it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from rapidfuzz.distance import OSA

from domain.words.checks.common_words import COMMON
from domain.words.checks.letter import PARTICLES, TITLES
from domain.words.checks.text import Text, Word, word_set
from domain.words.occasion import Occasion, Stranger

AND_CO = word_set(
    "and the of gmbh ag ltd limited inc incorporated llc llp plc co corp corporation company group sa bv"
)
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"})
SHORTEST_FUZZY = 4  # in three letters one wrong one makes another name
SHORTEST_TWO_WRONG = 6
LONGEST = 40  # no name's word is longer: what is isn't compared


def name_keys(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared, without particles and forms of companies where others remain."""
    keys = tuple(word.key for word in Text(name).words)
    own = tuple(key for key in keys if key not in PARTICLES and key not in AND_CO and key not in TITLES)
    return own or keys


def is_near(key: str, name: str) -> bool:
    """Whether a word is a name with one or two letters wrong (one in a short name), by optimal string alignment:
    a letter too many, too few, another, or two that changed places."""
    if key == name or max(len(key), len(name)) > LONGEST or min(len(key), len(name)) < SHORTEST_FUZZY - 1:
        return False
    if len(name) < SHORTEST_FUZZY or is_same(key, name):
        return False
    distance = OSA.distance(key, name, score_cutoff=2)
    return distance == 1 or (
        distance == 2 and len(name) >= SHORTEST_TWO_WRONG and (key[0] == name[0] or key[1:3] == name[1:3])
    )


def is_same(key: str, name: str) -> bool:
    """Whether it is the name, also as an English keyboard writes a German one ("Mueller")."""
    return key == name or key == name.translate(GERMAN)


def as_written(name: str, key: str) -> str:
    """The word of the name as its owner writes it."""
    return next((word.text for word in Text(name).words if word.key == key), key)


class Names:
    """All who and that are named on an occasion."""

    def __init__(self, occasion: Occasion) -> None:
        self.occasion = occasion
        self.recipient = name_keys(occasion.recipient.name)
        self.company = name_keys(occasion.company or "")
        self.sender = name_keys(occasion.sender or "")

    @cached_property
    def candidates(self) -> tuple[tuple[str, ...], ...]:
        """The candidates' names, each by its words."""
        said = self.occasion
        names = dict.fromkeys([said.candidate, *(each.candidate for each in said.candidates)])
        return tuple(name_keys(name) for name in names if name)

    @cached_property
    def known(self) -> frozenset[str]:
        """Every word of a name that belongs in the message."""
        said = self.occasion
        names: list[str | None] = [
            said.recipient.name,
            said.recipient.salutation,
            said.candidate,
            said.consultant,
            said.agency,
            said.company,
            said.deputy,
            said.event_name,
            *said.colleagues,
            *(each.candidate for each in said.candidates),
            *(twin.to for twin in said.twins),
        ]
        return frozenset(key for name in names if name for key in _keys(name))

    @cached_property
    def topics(self) -> frozenset[str]:
        """Every word of what there is to say: no name is read into these."""
        return frozenset(key for text in spoken_of(self.occasion) for key in _keys(text))

    @cached_property
    def strangers(self) -> tuple[tuple[Stranger, tuple[str, ...]], ...]:
        """Those who don't belong, each with the words of their name. One whose name the occasion itself speaks of
        (news from a former employer who is a client too) isn't among them."""
        texts = [Text(text) for text in spoken_of(self.occasion)]
        spoken = [tuple(word.key for word in text.words) for text in texts]
        return tuple(
            (stranger, keys)
            for stranger in self.occasion.strangers
            if (keys := name_keys(stranger.name))
            and not set(keys) <= self.known
            and not any(_holds(words, keys) for words in spoken)
        )

    @cached_property
    def all_keys(self) -> frozenset[str]:
        """Every word of every name, for leaving names out of a comparison."""
        return self.known | frozenset(key for _, keys in self.strangers for key in keys)

    def misspelt(
        self, text: Text, names: Iterable[tuple[str, ...]], *, is_company: bool
    ) -> Iterator[tuple[Word, str]]:
        """Words with a capital that come near to one of the names, and the word of the name that was meant.

        An ordinary word, or a first word of a sentence, only counts beside another word of that name or a title: a
        capital alone doesn't make a name of it. Words of the occasion are never taken for misspelt ones.
        """
        wanted = tuple(dict.fromkeys(names))
        if not any(wanted):
            return
        for number, word in enumerate(text.words):
            if not word.is_capital or word.key in self.known or len(word.key) > LONGEST:
                continue
            for keys in wanted:
                meant = next((key for key in keys if is_near(word.key, key)), None)
                if meant is not None and self._is_meant(text, number, keys, meant, is_company=is_company):
                    yield word, meant
                    break

    def _is_meant(
        self, text: Text, number: int, keys: tuple[str, ...], meant: str, *, is_company: bool
    ) -> bool:
        word = text.words[number]
        around = [text.words[at] for at in (number - 1, number + 1) if 0 <= at < len(text.words)]
        near = [each for each in around if _stand_together(text, *sorted((each, word), key=_start))]
        others = [key for key in keys if key != meant]
        if any(each.key in others or any(is_near(each.key, key) for key in others) for each in near):
            return True
        before = near[0] if near and near[0].start < word.start else None
        if not is_company and before is not None and before.key in TITLES:
            return True
        if (
            word.key in COMMON
            or word.key in self.topics
            or (word.text.isupper() and len(word.key) <= SHORTEST_FUZZY)
        ):
            return False
        if is_company and (meant != keys[0] or meant in COMMON):
            return False
        return len(meant) >= SHORTEST_TWO_WRONG or not text.opens_sentence(word)


def _start(word: Word) -> int:
    return word.start


def _stand_together(text: Text, first: Word, second: Word) -> bool:
    """Whether the two may be one name: nothing ends between them ("... to Skerrow. Kind regards")."""
    return second.start - first.end <= 3 and not text.opens_sentence(second)


def spoken_of(occasion: Occasion) -> Iterator[str]:
    """Every text that says what there is to say."""
    said = occasion
    yield from (*said.points, *said.needs, *said.requirements, *said.strengths, *said.items, *said.booked)
    for concern in said.concerns:
        yield from (concern.text, concern.answer or "")
    for news in said.news:
        yield from (news.title, news.detail or "")
    yield from (said.role or "", said.aims or "", said.reason or "", said.event_name or "")
    yield from (*said.words, *(each.role or "" for each in said.candidates))


def _keys(text: str) -> tuple[str, ...]:
    return tuple(word.key for word in Text(text).words)


def _holds(words: tuple[str, ...], keys: tuple[str, ...]) -> bool:
    return any(words[at : at + len(keys)] == keys for at in range(len(words) - len(keys) + 1))
