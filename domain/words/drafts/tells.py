"""What each field of a template tells of an occasion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from domain.plan import Actor
from domain.words.drafts import languages
from domain.words.drafts.en import telling
from domain.words.drafts.marks import SENTENCE_END
from domain.words.occasion import Concern, News, Occasion

VARIANTS: Final = 4

Value = str | int | list[str] | list[dict[str, str | None]] | None


@dataclass(frozen=True, slots=True)
class Telling:
    """An occasion to be told of in a language."""

    occasion: Occasion
    language: str

    @property
    def english(self) -> bool:
        return self.language.partition("-")[0] == "en"

    @property
    def who(self) -> str | None:
        """The candidate as the subject of a sentence: "I", or the first name where the consultant writes."""
        return "I" if self.occasion.actor is Actor.CANDIDATE else first(self.occasion.candidate)

    def note(self, text: str) -> str:
        return telling.inline(text) if self.english else telling.without_stop(text)

    def day(self, name: str) -> str | None:
        found = getattr(self.occasion, name)
        return languages.day(found, self.language) if found else None

    def notes(self, texts: Sequence[str]) -> list[str]:
        return [self.note(text) for text in texts if text.strip()]


def first(name: str | None) -> str | None:
    return name.split()[0] if name and name.split() else None


def last(name: str | None) -> str | None:
    return name.split()[-1] if name and name.split() else None


def own(name: str) -> Callable[[Telling], Value]:
    """A field of the occasion as it is."""

    def tells(of: Telling) -> Value:
        value: Value = getattr(of.occasion, name)
        return value

    return tells


def notes(name: str) -> Callable[[Telling], Value]:
    return lambda of: of.notes(getattr(of.occasion, name))


def dated(name: str) -> Callable[[Telling], Value]:
    return lambda of: of.day(name)


def decision_passed(of: Telling) -> Value:
    said = of.occasion
    is_over = said.decision_by and said.on and said.decision_by < said.on
    return of.day("decision_by") if is_over else None


def only_the_consultant(of: Telling) -> Value:
    """Nothing that is recorded can tell it: it is asked always."""
    return None


def greeting(of: Telling) -> Value:
    to = of.occasion.recipient
    return to.addressed_as if to.name.split() else None


def reach(of: Telling) -> Value:
    return of.occasion.sender_phone or of.occasion.sender_email


def date_of_letter(of: Telling) -> Value:
    on = of.occasion.on
    return languages.day_of_letter(on, of.language) if on else None


def variant(of: Telling) -> Value:
    """By their place among the names, so that the people of one panel get different ones as far as it goes."""
    name = of.occasion.recipient.name
    return sorted({name, *of.occasion.colleagues}).index(name) % VARIANTS + 1


def experience(of: Telling) -> Value:
    strengths = of.notes(of.occasion.strengths)
    if not strengths or (of.english and of.who is None):
        return None
    return (
        telling.experience(strengths, of.who or "")
        if of.english
        else languages.listed(strengths, of.language)
    )


def wanted(of: Telling) -> Value:
    requirements = of.notes(of.occasion.requirements)
    if not requirements:
        return None
    return telling.wanted(requirements) if of.english else languages.listed(requirements, of.language)


def concerns(of: Telling) -> Value:
    return [one_concern(of, concern) for concern in of.occasion.concerns]


def one_concern(of: Telling, concern: Concern) -> dict[str, str | None]:
    answer, who = concern.answer, of.who
    told = telling.concern(concern.text, who) if of.english and who else None
    answered = telling.answer(answer, who) if answer and of.english and who else answer
    return {
        "text": of.note(concern.text),
        "answer": of.note(answer) if answer else None,
        "told": told,
        "answered": answered + SENTENCE_END if answered else None,
    }


def news(of: Telling) -> Value:
    return [one_news(of, news) for news in of.occasion.news]


def one_news(of: Telling, news: News) -> dict[str, str | None]:
    told = telling.news(news.title, news.detail, of.who) if of.english and of.who else news.title
    detail = news.detail.strip() if news.detail and news.detail.strip() else None
    return {"title": of.note(news.title), "detail": detail, "told": told + SENTENCE_END}


def candidates(of: Telling) -> Value:
    return [{"candidate": c.candidate, "role": c.role} for c in of.occasion.candidates]


def attempt(of: Telling) -> Value:
    return of.occasion.attempt
