"""Events as they come in: one model a type, told apart by `type` (rulebook section 3)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, create_model

from api.conventions import judges
from api.conventions.inputs import (
    DAY,
    INSTANT,
    Channel,
    Day,
    ExternalId,
    Flag,
    Input,
    LongText,
    Moment,
    ShortText,
    omitted,
)
from domain.rules.table import KINDS

ContactRef = Annotated[
    str,
    Field(min_length=1, max_length=200, description="A contact's id or external_id (in previews its ref)."),
]
Contacts = Annotated[list[ContactRef], Field(max_length=50, description="Who takes or took part.")]
Label = Annotated[str, Field(min_length=1, max_length=200, description="The interview's label.")]
Kind = Literal[KINDS]  # type: ignore[valid-type]  # from the rules' table: mypy wants them spelt out


def _date_or_instant(value: Any) -> str | None:
    """Which of the two a deadline is, by its form or once it was read: so only that one is judged."""
    if isinstance(value, str):
        return "date" if DAY.fullmatch(value) else "instant" if INSTANT.fullmatch(value) else None
    return "instant" if isinstance(value, datetime) else "date" if isinstance(value, date) else None


Deadline = Annotated[
    Annotated[Day, Tag("date")] | Annotated[Moment, Tag("instant")],
    Discriminator(
        _date_or_instant,
        custom_error_type="no_deadline",
        custom_error_message="neither a date nor an instant",
    ),
    Field(description="A date (its close counts) or an instant."),
]
Purpose = Annotated[
    Literal["selection", "informational"],
    Field(description="An informational interview is no step of the application. Default: selection."),
]


class PointInput(Input):
    """What was discussed, and with whom."""

    contact: ContactRef
    text: ShortText


class RemarkInput(Input):
    """A need; contact null: nobody's in particular."""

    contact: ContactRef | None = omitted()
    text: ShortText


class ConcernInput(RemarkInput):
    """A concern; contact null: nobody's in particular."""

    answer: ShortText | None = omitted(description="What answers it, as far as anybody knows.")


class NoData(Input):
    """Nothing more is said."""


class ApplicationPlannedData(Input):
    apply_by: Day | None = omitted(description="The closing date.")


class InterviewScheduledData(Input):
    """The same label again, before it was held, replaces the first whole: rescheduled."""

    interview: Label
    starts_at: Moment
    ends_at: Moment | None = omitted(description="Default: an hour after starts_at.")
    contacts: Contacts = omitted()
    purpose: Purpose | None = omitted()


class InterviewHeldData(Input):
    """It occurred when the interview ended. Contacts default to those scheduled, else to the primary."""

    interview: Label
    contacts: Contacts = omitted()
    points: Annotated[list[PointInput], Field(max_length=100)] = omitted()
    concerns: Annotated[list[ConcernInput], Field(max_length=100)] = omitted()
    needs: Annotated[list[RemarkInput], Field(max_length=100)] = omitted()
    purpose: Purpose | None = omitted()


class InterviewCancelledData(Input):
    interview: Label
    reason: LongText | None = omitted()


class TimelineStatedData(Input):
    decision_by: Day = Field(description="The date they named, in the primary contact's calendar.")
    contact: ContactRef | None = omitted()


class MessageReceivedData(Input):
    contact: ContactRef
    channel: Channel | None = omitted(description="A reply keeps it.")
    needs_reply: Flag | None = omitted(description="Default: true.")
    detail: LongText | None = omitted()


class MessageSentData(Input):
    contact: ContactRef
    channel: Channel | None = omitted()
    kind: Kind | None = omitted(description="It then completes the open action of that kind to that contact.")
    detail: LongText | None = omitted()


class MaterialsRequestedData(Input):
    contact: ContactRef
    items: Annotated[list[ShortText], Field(max_length=50)] = omitted()
    deadline: Deadline | None = omitted()


class NewsData(Input):
    title: ShortText
    detail: LongText | None = omitted()


class CompetingOfferData(Input):
    decide_by: Day | None = omitted()
    detail: LongText | None = omitted()


class OfferMadeData(Input):
    reply_by: Day | None = omitted()
    detail: LongText | None = omitted()


class ReasonData(Input):
    reason: LongText | None = omitted()


class ContactOptedOutData(Input):
    contact: ContactRef


class ContactAwayData(Input):
    contact: ContactRef
    until: Day = Field(description="The last day away.")


class IndustryEventData(Input):
    name: ShortText
    starts_at: Moment


class VoidedData(Input):
    event: Annotated[
        str, Field(min_length=1, max_length=200, description="The id or ref of the event recorded in error.")
    ]


DATA: dict[str, tuple[type[Input], dict[str, Any]]] = {
    "target_set": (NoData, {}),
    "application_planned": (ApplicationPlannedData, {"apply_by": "2026-11-30"}),
    "applied": (NoData, {}),
    "interview_scheduled": (
        InterviewScheduledData,
        {"interview": "first", "starts_at": "2026-11-20T21:00:00Z", "contacts": ["crm-contact-17"]},
    ),
    "interview_held": (
        InterviewHeldData,
        {
            "interview": "first",
            "contacts": ["crm-contact-17"],
            "points": [{"contact": "crm-contact-17", "text": "The move to weekly releases"}],
        },
    ),
    "interview_cancelled": (InterviewCancelledData, {"interview": "first"}),
    "timeline_stated": (TimelineStatedData, {"decision_by": "2026-12-04", "contact": "crm-contact-17"}),
    "message_received": (MessageReceivedData, {"contact": "crm-contact-17", "channel": "email"}),
    "message_sent": (MessageSentData, {"contact": "crm-contact-17", "channel": "email", "kind": "reply"}),
    "materials_requested": (
        MaterialsRequestedData,
        {"contact": "crm-contact-17", "items": ["Two references"], "deadline": "2026-12-01"},
    ),
    "achievement": (NewsData, {"title": "Passed the PMP exam"}),
    "need_identified": (NewsData, {"title": "Line balancing at the second plant"}),
    "material_ready": (NewsData, {"title": "Case study on release trains"}),
    "competing_offer": (CompetingOfferData, {"decide_by": "2026-12-04"}),
    "offer_made": (OfferMadeData, {"reply_by": "2026-12-11"}),
    "offer_accepted": (ReasonData, {}),
    "offer_declined": (ReasonData, {"reason": "Accepted elsewhere"}),
    "rejected": (ReasonData, {"reason": "Role filled internally"}),
    "candidate_withdrew": (ReasonData, {}),
    "closed": (ReasonData, {}),
    "on_hold": (ReasonData, {}),
    "resumed": (ReasonData, {}),
    "reopened": (ReasonData, {}),
    "contact_opted_out": (ContactOptedOutData, {"contact": "crm-contact-17"}),
    "contact_away": (ContactAwayData, {"contact": "crm-contact-17", "until": "2026-12-06"}),
    "industry_event": (IndustryEventData, {"name": "Logistics fair", "starts_at": "2026-12-02T09:00:00Z"}),
    "voided": (VoidedData, {"event": "crm-event-204"}),
}


class _Event(Input):
    """A fact; `ref` is its external_id."""

    judges = (judges.events_recorded,)

    occurred_at: Moment = Field(description="When it happened; not after the agency's now.")
    ref: ExternalId | None = omitted()


def _model(kind: str) -> type[Input]:
    data, example = DATA[kind]
    required = any(field.is_required() for field in data.model_fields.values())
    name = "".join(part.capitalize() for part in kind.split("_"))
    example = {"type": kind, "occurred_at": "2026-11-21T00:15:00Z"} | ({"data": example} if example else {})
    fields: dict[str, Any] = {
        "type": (Literal[kind], ...),
        "data": (data, ...) if required else (data | None, omitted()),
    }
    doc = f"An event of type {kind}."
    model: type[Input] = create_model(f"{name}Event", __base__=_Event, __doc__=doc, **fields)
    model.model_config["json_schema_extra"] = {"examples": [example]}
    model.model_rebuild(force=True)
    return model


def _union(kinds: list[str]) -> Any:
    members = tuple(MODELS[kind] for kind in kinds)
    union: Any = members[0]
    for member in members[1:]:
        union = union | member
    return Annotated[union, Field(discriminator="type")]


MODELS = {kind: _model(kind) for kind in DATA}

AnyEvent: Any = _union(list(DATA))
OF_CANDIDATES = ["achievement", "need_identified", "material_ready", "competing_offer", "voided"]
OF_JOBS = ["on_hold", "resumed", "closed", "voided"]
CandidateEvent: Any = _union(OF_CANDIDATES)
JobEvent: Any = _union(OF_JOBS)
MOST_EVENTS = 500


class EventsOf(Input):
    """Several at once: all or nothing."""

    events: Annotated[list[AnyEvent], Field(min_length=1, max_length=MOST_EVENTS)]


class CandidateEventsOf(Input):
    """Several at once: all or nothing."""

    events: Annotated[list[CandidateEvent], Field(min_length=1, max_length=MOST_EVENTS)]


class JobEventsOf(Input):
    """Several at once: all or nothing."""

    events: Annotated[list[JobEvent], Field(min_length=1, max_length=MOST_EVENTS)]


def is_batch(value: Any) -> str:
    """Which of the two shapes a body has: one event, or {"events": [...]}."""
    return "many" if isinstance(value, dict) and "events" in value else "one"
