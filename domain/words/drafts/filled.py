"""The fields of one occasion as a template reads them, and the questions that they leave."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from domain.words.drafts.fields import BY_NAME, KNOWN, NOTHING, Field, Shape
from domain.words.drafts.marks import SENTENCE_END, without_marks
from domain.words.drafts.tells import Telling
from domain.words.drafts.template import Question
from domain.words.drafts.values import Listed, Part, Unknown, UnknownSentence
from domain.words.occasion import Occasion


class FieldsOf(Mapping[str, object]):
    """The fields of one occasion as a template reads them; every unknown one that it names is asked."""

    def __init__(self, occasion: Occasion, language: str, variant: int | None = None) -> None:
        self._of = Telling(occasion, language)
        self._read: dict[str, object] = {} if variant is None else {"variant": variant}
        self._asked: dict[str, Question] = {}

    @property
    def questions(self) -> tuple[Question, ...]:
        """In the order in which the template came upon them, each once."""
        return tuple({question.text: question for question in self._asked.values()}.values())

    def __getitem__(self, name: str) -> object:
        if name == KNOWN:
            return _Known(self._of)
        if name not in self._read:
            self._read[name] = self._value(BY_NAME[name])
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(BY_NAME)

    def __len__(self) -> int:
        return len(BY_NAME)

    def _value(self, field: Field) -> object:
        value: Any = field.tells(self._of)
        if value in NOTHING:
            return self._ask(field.name, field.asks, "", field.shape is Shape.SENTENCE)
        if isinstance(value, list):
            return Listed((self._part(field, entry) for entry in value), self._of.language)
        if field.shape is Shape.LINES:
            return _lines(value)
        return _line(value) if isinstance(value, str) else value

    def _part(self, field: Field, entry: Any) -> object:
        if isinstance(entry, str):
            return _line(entry)
        known = {name: None if text is None else _line(text) for name, text in entry.items()}
        main = str(next(iter(known.values())))
        return Part(
            known,
            lambda name: self._ask(
                f"{field.name}.{name}", field.asks_part.get(name), main, name == "answered"
            ),
        )

    def _ask(self, name: str, asks: str | None, part: str, sentence: bool) -> Unknown:
        if asks is not None:
            self._asked.setdefault(name, Question(name, asks.format_map(self._called(part))))
        return UnknownSentence(name) if sentence else Unknown(name)

    def _called(self, part: str) -> dict[str, str]:
        occasion = self._of.occasion
        return {
            "recipient": occasion.recipient.name or "the recipient",
            "candidate": occasion.candidate or "the candidate",
            "company": occasion.company or "the company",
            "part": part,
        }


class _Known(Mapping[str, object]):
    """`known.role`: whether it is known, without asking for it."""

    def __init__(self, of: Telling) -> None:
        self._of = of

    def __getitem__(self, name: str) -> object:
        return BY_NAME[name].tells(self._of) not in NOTHING

    def __iter__(self) -> Iterator[str]:
        return iter(BY_NAME)

    def __len__(self) -> int:
        return len(BY_NAME)


def _line(text: str) -> str:
    """One line; of the marks only that at its end is ours."""
    end = SENTENCE_END if text.endswith(SENTENCE_END) else ""
    return " ".join(without_marks(text).split()) + end


def _lines(text: str) -> str:
    """An address has several lines; a blank one would end its paragraph."""
    return "\n".join(line for line in map(_line, text.splitlines()) if line)
