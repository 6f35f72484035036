"""What stands in a field when a template is rendered: a text, a list that reads as one, or something unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from liquid.undefined import Undefined

from domain.words.drafts.languages import listed
from domain.words.drafts.marks import MISSING, SENTENCE_END


class Unknown(Undefined):
    """A fact that isn't known: false in a test, empty in a loop; written down it takes its sentence with it."""

    __slots__ = ()

    def __str__(self) -> str:
        return MISSING


class UnknownSentence(Unknown):
    """The same for what would be a sentence of its own: the one after it stays."""

    __slots__ = ()

    def __str__(self) -> str:
        return MISSING + SENTENCE_END


class Listed(tuple[object, ...]):
    """Several things; as text "a, b and c"."""

    language: str

    def __new__(cls, parts: Iterable[object], language: str) -> Listed:
        made = super().__new__(cls, parts)
        made.language = language
        return made

    def __str__(self) -> str:
        return listed(map(str, self), self.language)


class Part(Mapping[str, object]):
    """One thing of several, with what is known of it: a concern and its answer. As text its first part."""

    def __init__(self, known: Mapping[str, object], ask: Callable[[str], Unknown]) -> None:
        self._known, self._ask = known, ask

    def __getitem__(self, name: str) -> object:
        value = self._known[name]
        return self._ask(name) if value is None else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def __str__(self) -> str:
        return str(next(iter(self._known.values())))
