"""Plays a history through the public HTTP API into a sandbox agency, moving its clock as it goes.

Between two entries the clock stops at every due_at and expires_at on the way, so that the observer sees
each state that the plan went through.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from examples.history import KINDS, Entry, History, Json, rfc3339
from examples.observer import Observer
from examples.service import Refused, Service

MESSAGE_TYPES = (
    "action.due",
    "action.overdue",
    "action.lapsed",
    "action.completed",
    "action.skipped",
    "action.reopened",
    "plan.revised",
    "placement.status_changed",
    "ping",
)
REFERENCES = {  # a field of the files, and the API's field that takes the id
    "client": ("client_id", "clients"),
    "candidate": ("candidate_id", "candidates"),
    "job": ("job_id", "jobs"),
    "consultant": ("consultant_id", "consultants"),
    "primary_contact": ("primary_contact_id", "contacts"),
}
COLLECTIONS = {"candidate": "candidates", "job": "jobs", "contact": "contacts", "client": "clients"}
DEEDS = {"done": "completion", "skip": "skip", "snooze": "snooze"}


@dataclass
class Player:
    service: Service
    history: History
    progress: Callable[[str], None] = lambda text: None
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    observer: Observer = field(init=False)
    now: datetime = field(init=False)

    def __post_init__(self) -> None:
        self.observer = Observer(self.service)
        self.now = self.history.begins

    def open_the_agency(self, webhook_url: str) -> str:
        """Sets the clock, makes the people and the webhook endpoint; answers the endpoint's secret."""
        self.service.put("/v1/sandbox/clock", {"now": rfc3339(self.now)})
        self.service.patch("/v1/agency", self.history.agency)
        for kind in KINDS:
            for fields in self.history.people[kind]:
                self._put(kind, fields)
        endpoint = {
            "url": webhook_url,
            "event_types": list(MESSAGE_TYPES),
            "description": "the receiver of the demo",
        }
        made = self.service.post("/v1/webhook-endpoints", endpoint)
        self.ids["webhook-endpoints", "receiver"] = made["id"]
        secret: str = made["secrets"][0]["secret"]
        return secret

    def play(self) -> None:
        self.service.post(f"/v1/webhook-endpoints/{self.ids['webhook-endpoints', 'receiver']}/ping", {})
        for number, entry in enumerate(self.history.entries, start=1):
            self.move_clock(entry.at)
            try:
                self._enter(entry)
            except Refused as refused:
                where = f"{entry.at} {entry.subject} {entry.name}: {entry.body}"
                raise Refused(f"{where}\n{refused}") from refused
            late = self.observer.look(False, self.now, self.now)
            if late or entry.subject != "placement":
                self._settle()
            self.progress(f"{self.now:%a %d %b %Y}  {number} of {len(self.history.entries)} entries")
        self.move_clock(self.history.ends)

    def move_clock(self, to: datetime) -> None:
        while self.now < to:
            self._put_clock(self.observer.next_instant(self.now, to))

    def _settle(self) -> None:
        """Moves the clock by nothing, until all is quiet.

        What a late fact made due or expired then fires or lapses before anything else happens; and what
        reaches many placements has re-planned them all.
        """
        while self._put_clock(self.now):
            continue

    def _put_clock(self, to: datetime) -> bool:
        before, self.now = self.now, to
        self.service.put("/v1/sandbox/clock", {"now": rfc3339(to)})
        return self.observer.look(True, before, to)

    def _put(self, kind: str, fields: Json) -> None:
        name = fields["external_id"]
        made = self.service.put(f"/v1/{kind}/by-external-id/{name}", self._with_ids(fields))
        self.ids[kind, name] = made["id"]
        self.names[made["id"]] = made.get("name") or made["title"]

    def _with_ids(self, fields: Json) -> Json:
        body: Json = {}
        for key, value in fields.items():
            if key in REFERENCES:
                id_field, kind = REFERENCES[key]
                body[id_field] = self.ids[kind, value]
            elif key == "contacts":
                body["contact_ids"] = [self.ids["contacts", name] for name in value]
            else:
                body[key] = value
        return body

    def _enter(self, entry: Entry) -> None:
        if entry.subject == "placement":
            self._make_placement(entry.name)
        match entry.verb:
            case "event":
                self.service.post(f"{self._path(entry)}/events", _event(entry))
            case "done" | "skip" | "snooze":
                action = self._action(entry, entry.body[entry.verb], live=entry.verb == "snooze")
                self.service.post(f"/v1/actions/{action['id']}/{DEEDS[entry.verb]}", _deed(entry))
            case "undo":
                action = self._action(entry, entry.body["of"], live=entry.body["undo"] == "snooze", undo=True)
                self.service.delete(f"/v1/actions/{action['id']}/{entry.body['undo']}")
            case "change":
                self.service.patch(self._path(entry), entry.body["change"])
            case "policy":
                self.service.post("/v1/policies", {"target_id": None, **entry.body["policy"]})

    def _make_placement(self, name: str) -> None:
        if ("placements", name) in self.ids:
            return
        fields = self.history.placements[name].fields
        told = {key: value for key, value in fields.items() if key != "story"}
        made = self.service.post("/v1/placements", self._with_ids({"external_id": name, **told}))
        self.ids["placements", name] = made["id"]

    def _path(self, entry: Entry) -> str:
        if entry.subject == "agency":
            return "/v1/agency"
        collection = COLLECTIONS.get(entry.subject, "placements")
        return f"/v1/{collection}/{self.ids[collection, entry.name]}"

    def _action(self, entry: Entry, kind: str, live: bool, undo: bool = False) -> Json:
        """The action meant: the earliest scheduled one, else (a late completion) the latest lapsed one."""
        states = ("scheduled",) if live else ("done", "skipped") if undo else ("scheduled", "lapsed")
        for state in states:
            params = {"placement_id": self.ids["placements", entry.name], "kind": kind, "state": state}
            rows = self.service.get("/v1/actions", **params, limit=200)["data"]
            fitting = [row for row in rows if self._fits(row, entry.body)]
            if fitting:
                return max(fitting, key=_due) if state == "lapsed" or undo else min(fitting, key=_due)
        raise Refused(f"no {kind} of placement {entry.name} is {' or '.join(states)}")

    def _fits(self, row: Json, body: Json) -> bool:
        if row["attempt"] != body.get("attempt", 1):
            return False
        if "to" not in body:
            return True
        wanted = row["candidate_id"] if body["to"] == "candidate" else self.ids["contacts", body["to"]]
        return row["recipient"] is not None and row["recipient"]["id"] == wanted


def _event(entry: Entry) -> Json:
    body = entry.body
    told: Json = {"type": body["event"], "occurred_at": body.get("occurred_at", rfc3339(entry.at))}
    if "ref" in body:
        told["ref"] = body["ref"]
    return {**told, "data": body.get("data", {})}


def _deed(entry: Entry) -> Json:
    wanted: dict[str, tuple[str, ...]] = {
        "done": ("channel", "occurred_at"),
        "skip": ("reason", "occurred_at"),
        "snooze": ("until",),
    }
    return {key: entry.body[key] for key in wanted[entry.verb] if key in entry.body}


def _due(row: Json) -> Any:
    return row["due_at"], row["tentative"]
