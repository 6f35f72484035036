"""What a message template is, and what a draft made of it."""

from __future__ import annotations

from dataclasses import dataclass

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.occasion import Message


@dataclass(frozen=True, slots=True)
class Template:
    """The words of one kind of message, by one channel, from one who writes, in one language (BCP 47).

    By phone the body is the outline of the call. The texts are in the language of `sandbox.py`.
    """

    kind: str
    channel: Channel
    actor: Actor
    language: str
    subject: str | None
    body: str
    voicemail_script: str | None

    @property
    def parts(self) -> dict[str, str]:
        """The texts that it has, each under its name."""
        texts = {"subject": self.subject, "body": self.body, "voicemail_script": self.voicemail_script}
        return {name: text for name, text in texts.items() if text is not None}


@dataclass(frozen=True, slots=True)
class Question:
    """What the consultant has to say before the message is whole: the field it would fill, and a sentence."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A message as far as it can be written from what is known, and what it leaves open."""

    message: Message
    questions: tuple[Question, ...]
