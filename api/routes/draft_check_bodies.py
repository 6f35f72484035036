"""What is sent to `/v1/draft-checks`: a text, and what it is for."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, model_validator

from api.conventions.inputs import (
    Channel,
    Day,
    Email,
    Id,
    Input,
    Json,
    Language,
    LongText,
    Name,
    Phone,
    Salutation,
    ShortText,
    Texts,
    omitted,
)
from api.routes.draft_bodies import LONGEST_BODY, LONGEST_SCRIPT, LONGEST_SUBJECT
from domain.facts.people import Channel as ByChannel
from domain.plan import Actor
from domain.rules.table import CORRESPONDENCE_KINDS, TABLE
from domain.words.occasion import (
    Addressee,
    Candidacy,
    Concern,
    Message,
    News,
    Occasion,
    Stranger,
    Twin,
)

MESSAGE_KINDS = tuple(
    rule.kind for rule in TABLE if rule.kind in CORRESPONDENCE_KINDS | {"connect_online", "event_follow_up"}
)

EXAMPLE: Json = {
    "subject": "Thank you for Tuesday",
    "body": "Dear Dr. More,\n\nThank you for your time on Monday. I liked your weekly rotas.\n\nPriya Raman",
    "about": {
        "kind": "thank_you",
        "recipient": {"name": "Grace Moore", "salutation": "Dr."},
        "candidate": {"name": "Priya Raman", "strengths": ["ran a night shift of forty"]},
        "client": {"name": "Harlow Freight"},
        "job": {"title": "Dispatch Manager", "requirements": ["shift planning"]},
        "points": ["moving the night shift to weekly rotas"],
        "on_date": "2026-11-18",
        "interview_date": "2026-11-17",
    },
}


class RecipientInput(Input):
    name: Name
    salutation: Salutation | None = omitted(
        description='A title ("Dr.") or the whole form of address ("Frau Dr. Müller").'
    )


class CandidateInput(Input):
    name: Name | None = omitted()
    strengths: Texts | None = omitted()
    aims: LongText | None = omitted()


class NamedInput(Input):
    name: Name | None = omitted()


class JobInput(Input):
    title: Name | None = omitted()
    requirements: Texts | None = omitted()


class CandidacyInput(Input):
    name: Name
    role: Name | None = omitted()


class ConcernInput(Input):
    text: ShortText
    answer: ShortText | None = omitted()


class NewsInput(Input):
    title: ShortText
    detail: Annotated[str, Field(max_length=2000)] | None = omitted()


class StrangerInput(Input):
    name: Name
    what: Literal["contact", "client", "candidate"]


class OtherTextInput(Input):
    to: Name
    body: Annotated[str, Field(max_length=LONGEST_BODY)]


class About(Input):
    """Whom the message goes to, what kind of message it is, and all that is known: what isn't can't be checked."""

    kind: Literal[MESSAGE_KINDS]  # type: ignore[valid-type]  # from the rules' table: mypy wants them spelt out
    attempt: Annotated[int, Field(ge=1, le=20, strict=True)] | None = omitted(description="Default: 1.")
    channel: Channel | None = omitted(description="Default: email.")
    actor: Literal["candidate", "consultant"] | None = omitted(
        description="Who sends it. Default: candidate."
    )
    language: Language | None = omitted(
        description="Default: en. What reads English is not checked in others."
    )
    recipient: RecipientInput
    candidate: CandidateInput | None = omitted()
    consultant: NamedInput | None = omitted()
    agency: NamedInput | None = omitted()
    client: NamedInput | None = omitted()
    job: JobInput | None = omitted()
    sender_email: Email | None = omitted()
    sender_phone: Phone | None = omitted()
    candidates: Annotated[list[CandidacyInput], Field(max_length=50)] | None = omitted(
        description="All whom one message asks after."
    )
    points: Texts | None = omitted(description="What was discussed with the recipient.")
    concerns: Annotated[list[ConcernInput], Field(max_length=50)] | None = omitted()
    needs: Texts | None = omitted()
    news: Annotated[list[NewsInput], Field(max_length=50)] | None = omitted()
    items: Texts | None = omitted(description="Materials that were asked for.")
    reason: ShortText | None = omitted()
    event_name: Name | None = omitted(description="An industry event.")
    booked: Texts | None = omitted(description="Interviews that a withdrawal cancels.")
    deputy: Name | None = omitted()
    on_date: Day | None = omitted(description="The day it goes out.")
    interview_date: Day | None = omitted()
    decision_by: Day | None = omitted()
    deadline: Day | None = omitted()
    decide_by: Day | None = omitted(description="Of another offer.")
    reply_by: Day | None = omitted(description="Of the offer made.")
    colleagues: Annotated[list[Name], Field(max_length=100)] | None = omitted(
        description="Other contacts of the placement: may be named."
    )
    strangers: Annotated[list[StrangerInput], Field(max_length=500)] | None = omitted(
        description="Names that don't belong in it."
    )
    other_texts: Annotated[list[OtherTextInput], Field(max_length=20)] | None = omitted(
        description="What the other interviewers of the interview get."
    )
    words: Annotated[list[ShortText], Field(max_length=1000)] | None = omitted(
        description="The agency's own: no misspellings."
    )
    similarity_limit: Annotated[float, Field(ge=0.5, le=1)] | None = omitted(description="Default: 0.85.")

    def occasion(self) -> Occasion:
        """The same as the domain has it."""
        candidate = self.candidate or CandidateInput()
        job = self.job or JobInput()
        return Occasion(
            kind=self.kind,
            recipient=Addressee(self.recipient.name, self.recipient.salutation),
            attempt=self.attempt or 1,
            channel=ByChannel(self.channel or "email"),
            actor=Actor(self.actor or "candidate"),
            language=self.language or "en",
            candidate=candidate.name,
            consultant=self.consultant.name if self.consultant else None,
            agency=self.agency.name if self.agency else None,
            company=self.client.name if self.client else None,
            role=job.title,
            sender_email=self.sender_email,
            sender_phone=self.sender_phone,
            candidates=tuple(Candidacy(each.name, each.role) for each in self.candidates or ()),
            points=tuple(self.points or ()),
            concerns=tuple(Concern(each.text, each.answer) for each in self.concerns or ()),
            needs=tuple(self.needs or ()),
            requirements=tuple(job.requirements or ()),
            strengths=tuple(candidate.strengths or ()),
            aims=candidate.aims,
            news=tuple(News(each.title, each.detail) for each in self.news or ()),
            items=tuple(self.items or ()),
            reason=self.reason,
            event_name=self.event_name,
            booked=tuple(self.booked or ()),
            deputy=self.deputy,
            on=self.on_date,
            interview_on=self.interview_date,
            decision_by=self.decision_by,
            deadline=self.deadline,
            decide_by=self.decide_by,
            reply_by=self.reply_by,
            colleagues=tuple(self.colleagues or ()),
            strangers=tuple(Stranger(each.name, each.what) for each in self.strangers or ()),
            twins=tuple(Twin(each.to, each.body) for each in self.other_texts or ()),
            words=tuple(self.words or ()),
            similarity_limit=0.85 if self.similarity_limit is None else self.similarity_limit,
        )


EITHER = "Send either about (what the text is for) or action_id (a stored action, which knows), and not both."


class DraftCheckInput(Input):
    """A text and what it is for, told or by its action. By phone the body is the outline of the call."""

    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    subject: Annotated[str, Field(max_length=LONGEST_SUBJECT)] | None = omitted()
    body: Annotated[str, Field(max_length=LONGEST_BODY)]
    voicemail_script: Annotated[str, Field(max_length=LONGEST_SCRIPT)] | None = omitted()
    about: About | None = omitted()
    action_id: Id | None = omitted(
        description="In place of about: checked as its draft would be, by the placement's facts, the other texts of "
        "its interview, and whom else the agency knows by name."
    )

    @model_validator(mode="after")
    def _about_or_action(self) -> DraftCheckInput:
        if (self.about is None) == (self.action_id is None):
            raise ValueError(EITHER)
        return self

    def message(self) -> Message:
        return Message(self.body, self.subject, self.voicemail_script)
