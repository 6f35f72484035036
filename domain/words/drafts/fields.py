"""What a template may name: each field, what it tells, and what is asked where nobody knows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from domain.words.drafts.tells import (
    VARIANTS,
    Telling,
    Value,
    attempt,
    candidates,
    concerns,
    date_of_letter,
    dated,
    decision_passed,
    experience,
    first,
    greeting,
    last,
    news,
    notes,
    only_the_consultant,
    own,
    reach,
    variant,
    wanted,
)


class Shape(StrEnum):
    """How a field is used: alone, in a loop, or in a loop with a part named; a sentence ends by itself."""

    TEXT = "text"
    SENTENCE = "sentence"
    LINES = "lines"
    NUMBER = "number"
    LIST = "list"
    PARTS = "parts"


class Field(NamedTuple):
    """`asks` is the question to the consultant where it isn't known; None: then there is just nothing to say."""

    name: str
    shape: Shape
    what: str
    tells: Callable[[Telling], Value]
    asks: str | None = None
    parts: Mapping[str, str] = {}
    asks_part: Mapping[str, str] = {}


T, S, N, L, P = Shape.TEXT, Shape.SENTENCE, Shape.NUMBER, Shape.LIST, Shape.PARTS

FIELDS: Final[tuple[Field, ...]] = (
    Field("recipient", T, "to whom it goes, by the full name", lambda of: of.occasion.recipient.name.strip() or None,
          "Whom is it for?"),
    Field("greeting", T, "how they are addressed after “Dear”", greeting,
          "Whom is it for, and how are they addressed?"),
    Field("first_name", T, "the recipient's first name", lambda of: first(of.occasion.recipient.name),
          "What is the recipient's first name?"),
    Field("last_name", T, "the recipient's last name", lambda of: last(of.occasion.recipient.name),
          "What is the recipient's last name?"),
    Field("address", Shape.LINES, "their postal address, in lines", own("address"),
          "What is the postal address of {recipient}?"),
    Field("candidate", T, "the candidate's full name", own("candidate"), "What is the candidate's name?"),
    Field("candidate_first_name", T, "the candidate's first name", lambda of: first(of.occasion.candidate),
          "What is the candidate's name?"),
    Field("candidates", P, "all candidates that one message asks after; empty where it is about one", candidates,
          parts={"candidate": "the full name", "role": "the title of the job"},
          asks_part={"role": "For which job is {part} in process?"}),
    Field("consultant", T, "the consultant's full name", own("consultant"), "Which consultant is it from?"),
    Field("agency", T, "the agency's name", own("agency"), "What is the agency's name?"),
    Field("company", T, "the client's name", own("company"), "What is the name of the company?"),
    Field("role", T, "the title of the job", own("role"), "Which job is it about? Its title is not recorded."),
    Field("sender", T, "who signs: the candidate, or the consultant where the agency writes",
          lambda of: of.occasion.sender,
          "Whose name stands under it?"),
    Field("sender_email", T, "the sender's email address", own("sender_email"),
          "Which email address of the sender is given?"),
    Field("sender_phone", T, "the sender's telephone number", own("sender_phone"),
          "Which number shall {recipient} call back, and when is somebody there?"),
    Field("reach", T, "the sender's number, or else email address", reach,
          "Which number shall {recipient} call back, and when is somebody there?"),
    Field("date", T, "the day it is due, as it heads a letter", date_of_letter, "Which date does it bear?"),
    Field("interview_day", T, "the day of the conversation", dated("interview_on"), "On which day did they speak?"),
    Field("informational", T, "“yes” after a talk that is no step of the application",
          lambda of: "yes" if of.occasion.informational else None),
    Field("decision_by", T, "the day by which they said they would decide", dated("decision_by"),
          "Did {company} say by when they decide?"),
    Field("decision_passed", T, "the same where that day is over when the message goes out", decision_passed),
    Field("decide_by", T, "the day by which another offer is to be decided", dated("decide_by"),
          "By which date is the other offer to be decided?"),
    Field("reply_by", T, "the day by which their offer is answered", dated("reply_by"),
          "By when does {candidate} answer the offer?"),
    Field("deadline", T, "the day by which what they asked for is needed", dated("deadline"),
          "Did {recipient} name a date by which it is needed?"),
    Field("points", L, "what was discussed with the recipient", notes("points"),
          "Which point did {candidate} discuss with {recipient}? Or what is particular about {company}?"),
    Field("concerns", P, "the doubts that the recipient raised", concerns,
          "Did {recipient} raise a concern? Answer each, or say why not.",
          parts={"text": "as it was noted", "answer": "what answers it, as it was noted",
                 "told": "as it follows “You wondered” (English)", "answered": "the answer as a sentence of its own"},
          asks_part=dict.fromkeys(("answer", "answered"), "What answers the concern “{part}”?")),
    Field("needs", L, "what they need, as the candidate heard it", notes("needs"),
          "Which need of {company} did {candidate} hear, and what would they change there?"),
    Field("requirements", L, "what the job asks for", notes("requirements"),
          "What does {company} ask for in this job, by its own words?"),
    Field("wanted", T, "the same as it follows “You are looking for”", wanted,
          "What does {company} ask for in this job, by its own words?"),
    Field("strengths", L, "what the candidate brings", notes("strengths"),
          "Which of {candidate}'s strengths and achievements answer what the job asks for?"),
    Field("experience", T, "the same as a clause with its subject: “I led twenty dispatchers”", experience,
          "Which of {candidate}'s strengths and achievements answer what the job asks for?"),
    Field("aims", T, "what the candidate is looking for", own("aims"), "What does {candidate} aim for?"),
    Field("news", P, "achievements, ideas and materials that this message tells of", news,
          "What is new, in one sentence?",
          parts={"title": "what it is", "detail": "more about it", "told": "both as sentences of their own"}),
    Field("items", L, "the materials that were asked for", notes("items"), "What did {recipient} ask for?"),
    Field("reason", T, "why the placement ended, as it was noted: not always for the recipient's eyes", own("reason"),
          "Is there a reason that may be named? If not, name none."),
    Field("event_name", T, "the industry event", own("event_name"), "Which event was it?"),
    Field("booked", L, "the interviews that a withdrawal calls off", notes("booked")),
    Field("deputy", T, "who stands in while the recipient is away", own("deputy")),
    Field("colleagues", L, "the other contacts of the placement", notes("colleagues")),
    Field("attempt", N, "the first follow-up or a later one", attempt),
    Field("variant", N, f"1 to {VARIANTS}: the people of one panel get different ones, the same person always the same",
          variant),
    Field("about_the_company", S, "something particular about the company", only_the_consultant,
          "Which point did {candidate} discuss with {recipient}? Or what is particular about {company}?"),
    Field("left_unsaid", S, "what the candidate left unsaid in the conversation", only_the_consultant,
          "What did {candidate} leave unsaid that {recipient} should know?"),
    Field("answers", S, "the answers to what the recipient asked", only_the_consultant,
          "What did {recipient} ask? Answer every question."),
    Field("supports", S, "how the materials support the application", only_the_consultant,
          "How does each item support the application? A line on each."),
    Field("serves", S, "how the news serves the job and the company", only_the_consultant,
          "How does it serve this job and {company}?"),
    Field("why_them", S, "why this person in particular is asked", only_the_consultant,
          "Why {recipient} in particular: what of their work or path is of interest?"),
    Field("prepared_questions", S, "the three questions prepared", only_the_consultant,
          "Which three questions has {candidate} prepared for {recipient}?"),
    Field("first_steps", S, "what is agreed for the start", only_the_consultant,
          "What is agreed for the start: day, papers, whom to report to?"),
    Field("talked_about", T, "what was talked about at the event, as it follows “about”", only_the_consultant,
          "What was talked about with {recipient} at the event?"),
)  # fmt: skip
KNOWN: Final = "known"
NOTHING: Final[tuple[object, ...]] = (None, "", [])
BY_NAME: Final = {field.name: field for field in FIELDS}
