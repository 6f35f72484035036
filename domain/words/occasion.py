"""What a message is for: all that its draft is made of and that its check goes by (rulebook section 7).

Known facts only; None or empty where a thing isn't known. Dates are local to the recipient.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from domain.facts.people import Channel
from domain.plan import Actor


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whom it goes to. `salutation` is a title ("Ms", "Dr.") or the whole form of address ("Frau Dr. Müller")."""

    name: str
    salutation: str | None = None

    @property
    def last_name(self) -> str:
        return (self.name.split() or [self.name])[-1]

    @property
    def addressed_as(self) -> str:
        """As a greeting goes on after "Dear": title and last name, the whole form of address, or the full name."""
        if not self.salutation:
            return self.name
        whole = any(part in self.salutation.split() for part in self.name.split())
        return self.salutation if whole else f"{self.salutation} {self.last_name}"


@dataclass(frozen=True, slots=True)
class Concern:
    """A doubt that the recipient raised, and what answers it."""

    text: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class News:
    """An achievement, an idea or material that the message tells of."""

    title: str
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One candidate and the job they are in process for; a bundle asks after several."""

    candidate: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name that doesn't belong in the message: of another contact, client or candidate of the agency."""

    name: str
    what: str  # contact, client or candidate


@dataclass(frozen=True, slots=True)
class Twin:
    """The text of another draft of the same interview, and to whom it goes."""

    to: str
    body: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """The kind of message, who writes to whom by which channel, and what there is to say."""

    kind: str
    recipient: Addressee
    attempt: int = 1
    channel: Channel = Channel.EMAIL
    actor: Actor = Actor.CANDIDATE
    language: str = "en"
    candidate: str | None = None
    consultant: str | None = None
    agency: str | None = None
    company: str | None = None
    role: str | None = None
    sender_email: str | None = None
    sender_phone: str | None = None
    address: str | None = None  # the recipient's postal address
    candidates: tuple[Candidacy, ...] = ()  # all those of a bundle, this one among them; else empty
    points: tuple[str, ...] = ()  # discussed with this recipient
    concerns: tuple[Concern, ...] = ()
    needs: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    aims: str | None = None
    news: tuple[News, ...] = ()
    items: tuple[str, ...] = ()  # materials asked for
    reason: str | None = None
    event_name: str | None = None  # an industry event
    booked: tuple[str, ...] = ()  # interviews that a withdrawal cancels
    deputy: str | None = None  # who stands in while the recipient is away
    on: date | None = None  # the day it is due
    interview_on: date | None = None
    informational: bool = False  # after a talk that is no step of the application
    decision_by: date | None = None  # the date they stated
    deadline: date | None = None  # of the materials
    decide_by: date | None = None  # of the competing offer
    reply_by: date | None = None  # of the offer made
    colleagues: tuple[str, ...] = ()  # other contacts of this placement: may be spoken of, not addressed
    strangers: tuple[Stranger, ...] = ()
    twins: tuple[Twin, ...] = ()
    words: tuple[str, ...] = ()  # the agency's own: no misspellings
    similarity_limit: float = 0.85  # 0 to 1 (rulebook section 9)

    @property
    def sender(self) -> str | None:
        """Who signs: the candidate, or the consultant where the agency writes."""
        return self.consultant if self.actor is Actor.CONSULTANT else self.candidate


@dataclass(frozen=True, slots=True)
class Message:
    """The text itself. By phone the body is the outline of the call, beside the script for a machine."""

    body: str
    subject: str | None = None
    voicemail_script: str | None = None
