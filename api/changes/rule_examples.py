"""One example of each rule: a short history as the body of a plan preview, and what the planner makes of it.

Stores nothing; whoever reads the rules can send the body to POST /v1/plan-previews and change it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from api.changes.policies import policy_of
from api.changes.previews import facts_of_preview
from api.views.actions import plan_fields, preview_recipient
from domain.planning import make_plan
from domain.words.explanations import explain

_NEW_YORK = {"time_zone": "America/New_York", "country": "US", "subdivision": "NY"}
_AROUND: dict[str, Any] = {
    "agency": {"name": "Pike & Lowe", **_NEW_YORK},
    "client": {"name": "Harlow Freight", **_NEW_YORK},
    "candidate": {
        "name": "Dana Whitfield",
        "time_zone": "America/Chicago",
        "country": "US",
        "subdivision": "IL",
    },
    "contacts": [
        {"ref": "grace", "name": "Grace Moore", "role": "hiring_manager", "email": "grace@harlow.example"},
        {"ref": "tom", "name": "Tom Adeyemi", "role": "interviewer"},
        {"ref": "ida", "name": "Ida Chen", "role": "hr", "email": "ida@harlow.example"},
        {
            "ref": "luis",
            "name": "Luis Ortega",
            "role": "employee",
            "linkedin_url": "https://www.linkedin.com/in/luis-ortega-example",
        },
    ],
    "primary_contact": "grace",
}
"""Thanksgiving, on 26 November 2026, lies in the way of most."""


def _event(type: str, occurred_at: str, **data: Any) -> dict[str, Any]:
    return {"type": type, "occurred_at": occurred_at, "data": data}


_APPLIED = _event("applied", "2026-11-20T15:00:00Z")
_SCHEDULED = _event(
    "interview_scheduled", "2026-11-20T15:00:00Z", interview="first", starts_at="2026-12-01T16:00:00Z"
)
_HELD = _event(
    "interview_held",
    "2026-11-20T19:00:00Z",
    interview="first",
    contacts=["grace"],
    points=[{"contact": "grace", "text": "moving the night shift to weekly rotas"}],
)
_PANEL = _event("interview_held", "2026-11-20T19:00:00Z", interview="panel", contacts=["grace", "tom"])
_OFFER = _event("offer_made", "2026-11-25T15:00:00Z", reply_by="2026-12-02")
_FAIR = _event(
    "industry_event", "2026-11-20T15:00:00Z", name="Freight Forum", starts_at="2026-12-01T14:00:00Z"
)

_HISTORIES: dict[str, tuple[dict[str, Any], ...]] = {
    "tailor_application": (_event("application_planned", "2026-11-20T15:00:00Z", apply_by="2026-11-30"),),
    "application_follow_up": (_APPLIED,),
    "prepare_interview": (_SCHEDULED,),
    "confirm_interview": (_SCHEDULED,),
    "debrief": (_HELD,),
    "thank_you": (_HELD,),
    "find_contact_details": (_PANEL,),
    "connect_online": (_HELD,),
    "research_employer": (_HELD,),
    "status_follow_up": (_HELD, _event("timeline_stated", "2026-11-20T19:00:00Z", decision_by="2026-11-24")),
    "close_out": (_HELD,),
    "review_placement": (_APPLIED,),
    "candidate_update": (_HELD,),
    "engage_online": (_HELD,),
    "reply": (
        _APPLIED,
        _event(
            "message_received", "2026-11-25T20:30:00Z", contact="grace", channel="email", needs_reply=True
        ),
    ),
    "send_materials": (
        _APPLIED,
        _event(
            "materials_requested",
            "2026-11-23T15:00:00Z",
            contact="grace",
            items=["two references"],
            deadline="2026-11-30",
        ),
    ),
    "share_update": (
        _APPLIED,
        _event("achievement", "2026-11-25T15:00:00Z", title="Certified in warehouse safety"),
    ),
    "offer_idea": (
        _APPLIED,
        _event("need_identified", "2026-11-25T15:00:00Z", title="Fewer missed dispatch slots"),
    ),
    "offer_materials": (
        _APPLIED,
        _event("material_ready", "2026-11-25T15:00:00Z", title="A one-page rota for weekly shifts"),
    ),
    "competing_offer_note": (
        _HELD,
        _event("competing_offer", "2026-11-25T20:30:00Z", decide_by="2026-12-03"),
    ),
    "offer_acknowledgement": (_HELD, _OFFER),
    "withdrawal_note": (_APPLIED, _event("candidate_withdrew", "2026-11-25T20:30:00Z")),
    "gracious_reply": (_HELD, _event("rejected", "2026-11-25T15:00:00Z")),
    "acceptance_thanks": (_HELD, _OFFER, _event("offer_accepted", "2026-11-30T15:00:00Z")),
    "inform_candidate": (_HELD, _OFFER),
    "withdraw_elsewhere": (_HELD, _OFFER, _event("offer_accepted", "2026-11-30T15:00:00Z")),
    "request_informational_interview": (_event("target_set", "2026-11-24T15:00:00Z"),),
    "attend_event": (_FAIR,),
    "event_follow_up": (_FAIR,),
    "showcase_expertise": (_event("target_set", "2026-11-24T15:00:00Z"),),
}


@lru_cache(maxsize=len(_HISTORIES))
def example_of(kind: str) -> dict[str, Any]:
    """`given`: the body of a plan preview; `action`: the first action of this kind in its plan, in short."""
    given = _AROUND | {"events": list(_HISTORIES[kind])}
    if kind == "withdraw_elsewhere":
        given["candidate"] = given["candidate"] | {"other_open_placements": 1}
    facts = facts_of_preview(given)
    plan = make_plan(facts, policy_of({}))
    action = next(each for each in plan.actions if each.kind == kind)
    fields = plan_fields(action)
    shown = ("key", "channel", "tentative", "opens_at", "due_at", "late_at", "expires_at", "time_zone")
    steps = explain(action, facts, plan.calendar_version)
    return {
        "given": given,
        "action": {
            "recipient": preview_recipient(action.recipient, facts),
            **{name: fields[name] for name in shown},
            "explanation": [step["text"] for step in steps],
        },
    }
