"""A panel interview that was just held: four people to thank, each with something of their own to take up."""

from __future__ import annotations

from typing import Any

import httpx

from tests.routes.at_work import AtWork, Json, at_work, done

PANEL: Json = {
    "agency": {"time_zone": "Europe/London", "country": "GB", "subdivision": "ENG"},
    "client": {"name": "Harlow Freight"},
    "candidate": {
        "name": "Priya Raman",
        "email": "priya@raman.example",
        "phone": "+44 20 7946 0018",
        "strengths": ["ran a night shift of forty", "brought in SAP EWM"],
    },
    "contacts": [
        {"ref": "grace", "name": "Grace Moore", "role": "hiring_manager", "email": "grace@harlow.example"},
        {"ref": "tom", "name": "Tom Adeyemi", "role": "interviewer", "email": "tom@harlow.example"},
        {"ref": "ines", "name": "Ines Lund", "role": "interviewer", "email": "ines@harlow.example"},
        {"ref": "omar", "name": "Omar Haddad", "role": "hr", "email": "omar@harlow.example"},
    ],
    "primary_contact": "grace",
}
POINTS = {
    "grace": "moving the night shift to weekly rotas",
    "tom": "scanning every pallet at the gate",
    "ines": "training the new forklift drivers",
    "omar": "hiring for the depot in Leeds",
}
NOW = "11-17 15:30"  # a Tuesday
REFS = tuple(POINTS)


async def after_a_panel(http: httpx.AsyncClient, **changes: Any) -> AtWork:
    """The interview ended on Tuesday 17 November 2026 at three in London; it is half past."""
    work = await at_work(http, {**PANEL, **changes}, NOW)
    await work.event(
        "interview_held",
        "11-17 15:00",
        interview="panel",
        contacts=list(REFS),
        points=[{"contact": ref, "text": text} for ref, text in POINTS.items()],
    )
    return work


async def note_to(work: AtWork, ref: str) -> str:
    """The path of the draft of the thank-you to that contact."""
    found = await work.actions(kind="thank_you")
    [note] = [a["id"] for a in found if a["recipient"]["id"] == work.contact_ids[ref]]
    return f"/v1/actions/{note}/draft"


def text_to(name: str, point: str, said: str = "") -> Json:
    """A note on which the check finds nothing."""
    return {
        "subject": "Thank you for Tuesday",
        "body": (
            f"Dear {name},\n\nThank you for your time on Tuesday. What stayed with me is what you said about {point}. "
            f"{said}\n\nI am still very interested in the position at Harlow Freight: I ran a night shift of forty "
            "and brought in SAP EWM, so I know what such a change asks of the people who have to live with it.\n\n"
            "I look forward to hearing from you.\n\nKind regards,\nPriya Raman\n"
        ),
    }


GOOD = text_to(
    "Grace Moore", POINTS["grace"], "We tried the same, and it took three rounds until the rotas held."
)


async def shown(work: AtWork, path: str, **query: str) -> Json:
    return done(await work.http.get(path, params=query))


async def approved(work: AtWork, path: str, text: Json = GOOD) -> Json:
    """The draft with that text, submitted and approved."""
    done(await work.http.put(path, json=text), 201)
    done(await work.http.post(f"{path}/submission"), 201)
    return done(await work.http.post(f"{path}/approval"), 201)
