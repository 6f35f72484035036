"""Before and around the application: applying, asking employees, events, being seen (rulebook section 7)."""

from __future__ import annotations

from domain.facts.people import Role
from domain.words.english import day
from domain.words.items.case import Case
from domain.words.items.common import is_call, is_written
from domain.words.items.fit import fit, fit_question
from domain.words.items.item import Item, asked, both, known, says


def _closing_date(case: Case) -> str | None:
    event = case.event
    return f"The closing date is {day(event.apply_by)}." if event is not None and event.apply_by else None


def _applied_on(case: Case) -> str | None:
    applied = case.timeline.applied
    return f"Applied on {case.day(applied.occurred_at)}." if applied is not None else None


def _industry_event(case: Case) -> str | None:
    event = case.event
    if event is None or event.starts_at is None:
        return None
    return f"{event.event_name or 'The event'}, {case.at(event.starts_at)}."


def _met_before(case: Case) -> str | None:
    people = [c for c in case.facts.contacts if c.role is not Role.EMPLOYEE]
    return f"Known at {case.names.company}: {', '.join(c.name for c in people)}." if people else None


def _target_since(case: Case) -> str | None:
    event = case.event
    return (
        f"{case.names.company_first} became of interest on {case.day(event.occurred_at)}." if event else None
    )


TAILOR_APPLICATION: tuple[Item, ...] = (
    known("closing_date", "G2", _closing_date, "By which date does {company} take applications?"),
    both("resume", "G2 G1", fit, fit_question),
    says(
        "resume_highlights",
        "G2 G1",
        "The résumé highlights the skills and achievements that the job asks for.",
    ),
    says("cover_letter", "G2 G1", "The cover letter speaks to {role} at {company}, and to nothing general."),
    asked("recent_about_company", "G2 G1", "What is recent at {company} that the cover letter can speak to?"),
    asked(
        "instructions", "G2", "Which instructions did {company} give for applying? Follow them to the letter."
    ),
)
APPLICATION_FOLLOW_UP: tuple[Item, ...] = (
    known("applied", "G2", _applied_on, "When did {candidate} apply?"),
    says("thanks", "G2", "Thank {recipient} for the chance to apply for {role}."),
    says("interest", "G2", "Say again that {candidate} is interested in {role} at {company}."),
    both("qualifications", "G2", fit, fit_question),
    says(
        "two_or_three_lines",
        "G2",
        "Set the qualifications against the job in two or three lines, no more.",
        when=is_written,
    ),
    says(
        "two_or_three_sentences",
        "G2",
        "Set the qualifications against the job in two or three sentences, no more.",
        when=is_call,
    ),
    says("next_step", "G2", "Close eager for the next step, without demanding one."),
)
REQUEST_INFORMATIONAL_INTERVIEW: tuple[Item, ...] = (
    asked("why_them", "G2 G1", "Why {recipient} in particular: what of their work or path is of interest?"),
    says(
        "twenty_minutes", "G2 G1", "Ask for twenty minutes, at a time that suits {recipient}; not for a job."
    ),
    asked("three_questions", "G2 G1", "Which three questions has {candidate} prepared for {recipient}?"),
    known("since", "G1", _target_since, "Since when is {company} a target?"),
)
ATTEND_EVENT: tuple[Item, ...] = (
    known("event", "G2", _industry_event, "Which event is it, when and where?"),
    known("known_people", "G2", _met_before, "Whom at {company} do we know?"),
    asked("whom_to_meet", "G2", "Whom should {candidate} meet there, and what is worth asking each of them?"),
)
EVENT_FOLLOW_UP: tuple[Item, ...] = (
    known("event", "G2", _industry_event, "Which event was it?"),
    asked("people_met", "G2", "Whom did {candidate} meet there, and what was talked about with each?"),
    says("a_line_to_each", "G2", "A line to each person met, with something of what was talked about."),
    says("contacts_kept", "G2", "Keep the contacts that were exchanged: record them."),
)
SHOWCASE_EXPERTISE: tuple[Item, ...] = (
    says(
        "one_piece", "G2 G1", "One piece of content, a panel or a webinar that shows what {candidate} knows."
    ),
    both("subject", "G2 G1", fit, fit_question),
    asked("occasion", "G2 G1", "Which subject and which place suit the field of {company} now?"),
)
ENGAGE_ONLINE: tuple[Item, ...] = (
    says(
        "a_comment",
        "G2 G1",
        "One thoughtful comment on what the people of {company} publish; no word about the application.",
    ),
    known("whose", "G1", _met_before, "Whose posts at {company} are worth a comment?"),
    asked("which_post", "G2 G1", "Which recent post of theirs does {candidate} have something to say about?"),
)
RESEARCH_EMPLOYER: tuple[Item, ...] = (
    says("employer", "G4", "Look further into {company}: what it does, its people, what is new."),
    asked("industry_and_area", "G4", "What of {company}'s industry and area must {candidate} know by now?"),
    known(
        "follow_up_questions",
        "G4",
        lambda case: _raised(case),
        "Which follow-up questions are likely after the first interview? Have the answers ready.",
    ),
)


def _raised(case: Case) -> str | None:
    """What was raised in the interviews so far: what follow-up questions will be about."""
    remarks = [r for held in case.timeline.selection_held for r in (*held.event.concerns, *held.event.needs)]
    said = case.remarks(remarks)
    return f"Have answers ready on what was raised: {said}." if said else None
