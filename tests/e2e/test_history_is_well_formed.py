"""The demo's history is written by hand, so it is read by a machine once before anybody plays it."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import pytest

from examples.history import ENDINGS, HISTORY, KINDS, Entry, History, Placement, load

HISTORY_READ = load()
PLACEMENTS = list(HISTORY_READ.placements.values())
AFTER_AN_ENDING = {
    "closed",
    "reopened",
    "voided",
    "message_received",
    "message_sent",
    "contact_away",
    "contact_opted_out",
}
RESERVED_PHONES = re.compile(
    r"\+1 \d{3} 555 01\d\d|\+44 1632 960\d{3}|\+44 20 7946 0\d{3}|\+49 89 99998 \d{3}"
    r"|\+61 2 5550 \d{4}|\+61 491 57\d \d{3}"
)

Json = dict[str, Any]


@pytest.fixture(scope="module")
def history() -> History:
    return HISTORY_READ


def people(history: History, kind: str) -> dict[str, Json]:
    return {person["external_id"]: person for person in history.people[kind]}


def test_it_is_as_large_and_as_wide_as_was_asked(history: History) -> None:
    clients = history.people["clients"]
    regions = {(client["country"], client.get("subdivision")) for client in clients}
    assert len(history.placements) >= 44
    assert len(history.people["contacts"]) >= 14
    assert len(history.people["consultants"]) >= 4
    assert regions == {("US", "NY"), ("US", "CA"), ("GB", "ENG"), ("DE", "BY"), ("IL", None), ("AU", "NSW")}
    assert history.entries[0].at.date() == date(2026, 9, 1)
    assert date(2026, 12, 10) <= history.entries[-1].at.date() <= history.ends.date()


def test_it_holds_every_kind_of_thing_that_happens(history: History) -> None:
    events = Counter(entry.body["event"] for entry in history.entries if entry.verb == "event")
    assert set(events) >= {
        *ENDINGS,
        "target_set",
        "application_planned",
        "applied",
        "interview_scheduled",
        "interview_held",
        "interview_cancelled",
        "timeline_stated",
        "message_received",
        "message_sent",
        "materials_requested",
        "achievement",
        "need_identified",
        "material_ready",
        "competing_offer",
        "offer_made",
        "on_hold",
        "resumed",
        "reopened",
        "contact_opted_out",
        "contact_away",
        "industry_event",
        "voided",
    }
    verbs = {entry.verb for entry in history.entries}
    assert verbs == {"event", "done", "skip", "snooze", "undo", "change", "policy"}
    subjects = {entry.subject for entry in history.entries}
    assert subjects == {"placement", "candidate", "job", "contact", "client", "agency"}


def test_every_reference_leads_somewhere(history: History) -> None:
    known = {kind: people(history, kind) for kind in KINDS}
    for contact in history.people["contacts"]:
        assert contact["client"] in known["clients"]
    for job in history.people["jobs"]:
        assert job["client"] in known["clients"]
    for placement in history.placements.values():
        fields = placement.fields
        client = known["jobs"][fields["job"]]["client"]
        assert fields["candidate"] in known["candidates"]
        assert fields["consultant"] in known["consultants"]
        assert fields["primary_contact"] in fields["contacts"]
        assert {known["contacts"][name]["client"] for name in fields["contacts"]} == {client}, placement.name
    for entry in history.entries:
        if entry.subject in ("candidate", "job", "contact", "client"):
            assert entry.name in known[f"{entry.subject}s"]


def test_nobody_is_named_twice(history: History) -> None:
    for kind in KINDS:
        names = [person["external_id"] for person in history.people[kind]]
        assert len(names) == len(set(names)), kind


def test_addresses_and_numbers_belong_to_nobody() -> None:
    for path in HISTORY.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        for address in re.findall(r"[\w.+-]+@[\w.-]+|https?://[\w.-]+", text):
            assert address.endswith(".example"), f"{path.name}: {address}"
        for number in re.findall(r"\+\d[\d ]+\d", text):
            assert RESERVED_PHONES.fullmatch(number), f"{path.name}: {number}"


@pytest.mark.parametrize("placement", PLACEMENTS, ids=lambda placement: placement.name)
def test_a_placement_follows_the_rules_of_admission(placement: Placement) -> None:
    live = [*live_events(HISTORY_READ, placement)]
    ended = held_on = offered = False
    once: set[str] = set()
    booked: dict[str, datetime] = {}
    for at, type_, data in live:
        assert not ended or type_ in AFTER_AN_ENDING, f"{type_} at {at} after an ending"
        ended = (ended or type_ in ENDINGS) and type_ != "reopened"
        dates_lie_ahead(at, data)
        match type_:
            case "applied":
                assert "applied" not in once
                once.add("applied")
            case "interview_scheduled":
                assert data["interview"] not in once
                booked[data["interview"]] = instant(data["starts_at"])
            case "interview_held":
                assert data["interview"] not in once
                assert booked.pop(data["interview"], at - timedelta(hours=1)) < at
                once.add(data["interview"])
            case "interview_cancelled":
                del booked[data["interview"]]
            case "on_hold" | "resumed":
                assert held_on == (type_ == "resumed")
                held_on = type_ == "on_hold"
            case "offer_made":
                offered = True
            case "offer_accepted" | "offer_declined":
                assert offered
        for named in contacts_named(data):
            assert named in placement.fields["contacts"], f"{named} in {type_} at {at}"


@pytest.mark.parametrize("placement", PLACEMENTS, ids=lambda placement: placement.name)
def test_interviews_are_held_in_the_clients_working_hours(placement: Placement) -> None:
    job = people(HISTORY_READ, "jobs")[placement.fields["job"]]
    client = people(HISTORY_READ, "clients")[job["client"]]
    calendar = holidays.country_holidays(client["country"], subdiv=client.get("subdivision"), years=2026)
    for _, type_, data in live_events(HISTORY_READ, placement):
        if type_ == "interview_scheduled":
            starts = instant(data["starts_at"]).astimezone(ZoneInfo(client["time_zone"]))
            assert calendar.is_working_day(starts.date()), f"{starts} is no working day"
            assert 9 <= starts.hour < 17, f"{starts} is no working hour"


def test_nothing_is_entered_at_night(history: History) -> None:
    for entry in history.entries:
        assert 8 <= entry.at.astimezone(entry.zone).hour < 20, entry


def live_events(history: History, placement: Placement) -> Iterator[tuple[datetime, str, Json]]:
    """What counts, in order of occurring: its own events and those of its candidate and its job."""
    of_others = [
        entry
        for entry in history.entries
        if entry.subject in ("candidate", "job")
        and entry.name == placement.fields[entry.subject]
        and placement.open_at(entry.at)
    ]
    events = [entry for entry in (*placement.entries, *of_others) if entry.verb == "event"]
    voided = {entry.body["data"]["event"] for entry in events if entry.body["event"] == "voided"}
    for entry in sorted(events, key=occurred):
        if entry.body.get("ref") in voided or entry.body["event"] == "voided":
            continue
        assert occurred(entry) <= entry.at
        yield occurred(entry), entry.body["event"], entry.body.get("data", {})


def occurred(entry: Entry) -> datetime:
    told = entry.body.get("occurred_at")
    return instant(told) if told else entry.at


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def dates_lie_ahead(at: datetime, data: Json) -> None:
    for field in ("decision_by", "apply_by", "decide_by", "reply_by", "until", "deadline"):
        if field in data:
            assert date.fromisoformat(data[field]) >= at.date(), f"{field} of {at}"
    if "starts_at" in data:
        assert instant(data["starts_at"]) > at
        assert instant(data.get("ends_at", "2027-01-01T00:00:00Z")) > instant(data["starts_at"])


def contacts_named(data: Json) -> set[str]:
    told = [point["contact"] for key in ("points", "concerns", "needs") for point in data.get(key, [])]
    return {name for name in (*data.get("contacts", []), data.get("contact"), *told) if name}
