"""Prints what happened, placement by placement, at the local time of whom it concerned; for 120 columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from examples.history import Entry, Json, Placement
from examples.player import Player
from examples.receiver import Received
from examples.reconcile import placement_of

WIDTH = 120
LABELS = ("interview", "title", "name", "reason")
DETAILS = ("decision_by", "apply_by", "decide_by", "reply_by", "until", "deadline")
WORDS = {
    "action.due": "DUE",
    "action.overdue": "OVERDUE",
    "action.lapsed": "lapsed",
    "action.completed": "done",
    "action.skipped": "skipped",
    "action.reopened": "reopened",
}


@dataclass(frozen=True)
class Line:
    at: datetime
    zone: ZoneInfo
    word: str
    text: str


def timeline(player: Player, received: Sequence[Received], only: str | None = None) -> Iterator[str]:
    yield from _legend(player)
    by_placement: dict[str, list[Received]] = {}
    for message in received:
        by_placement.setdefault(placement_of(message.body) or "", []).append(message)
    for name, placement in player.history.placements.items():
        if only in (None, name):
            told = by_placement.get(player.ids["placements", name], [])
            yield from _story(player, placement, told)


def _legend(player: Player) -> Iterator[str]:
    span = f"{player.history.begins:%d %B} to {player.history.ends:%d %B %Y}"
    yield f"{player.history.agency['name']}, {span}"
    yield "Each line stands at the local time of whom it concerns. DUE: it was pushed to the agency then."


def _story(player: Player, placement: Placement, received: Sequence[Received]) -> Iterator[str]:
    yield ""
    yield from _heading(player, placement)
    lines = [*_entered(player, placement), *_pushed(received)]
    for line in sorted(lines, key=lambda line: line.at):
        when = line.at.astimezone(line.zone)
        start = f"  {when:%a %d %b  %H:%M} {when.tzname() or '':<5} {line.word:<9} "
        yield from _wrapped(start, line.text)


def _heading(player: Player, placement: Placement) -> Iterator[str]:
    fields = placement.fields
    job = next(job for job in player.history.people["jobs"] if job["external_id"] == fields["job"])
    names = [
        player.names[player.ids[kind, name]]
        for kind, name in (("candidates", fields["candidate"]), ("clients", job["client"]))
    ]
    title = f"{names[0]} for {job['title']} at {names[1]}"
    yield f"{title} {'─' * max(3, WIDTH - len(title) - len(placement.name) - 2)} {placement.name}"
    if "story" in fields:
        yield from _wrapped("  ", fields["story"])


def _wrapped(start: str, text: str) -> Iterator[str]:
    room = WIDTH - len(start)
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > room:
            yield start + line
            start, line = " " * len(start), word
        else:
            line = f"{line} {word}" if line else word
    yield start + line


def _entered(player: Player, placement: Placement) -> Iterator[Line]:
    for entry in player.history.entries:
        if _concerns(entry, placement):
            word = {"event": "*", "snooze": "snoozed", "undo": "undone"}.get(entry.verb)
            if word:
                happened = datetime.fromisoformat(entry.body.get("occurred_at", entry.at.isoformat()))
                yield Line(happened, entry.zone, word, _said(player, entry, happened))


def _concerns(entry: Entry, placement: Placement) -> bool:
    if entry.subject == "placement":
        return entry.name == placement.name
    reaches = entry.verb == "event" and placement.open_at(entry.at)
    return reaches and entry.name == placement.fields.get(entry.subject)


def _said(player: Player, entry: Entry, happened: datetime) -> str:
    body = entry.body
    if entry.verb == "snooze":
        until = datetime.fromisoformat(body["until"]).astimezone(entry.zone)
        return f"{_plain(body['snooze'])} until {until:%a %d %b %H:%M}"
    if entry.verb == "undo":
        return f"the {body['undo']} of {_plain(body['of'])}, entered in error"
    data = body.get("data", {})
    label = next((f": {data[key]}" for key in LABELS if key in data), "")
    parts = [_plain(body["event"]) + label]
    parts += [_names(player, data)] if _names(player, data) else []
    parts += [f"by {data['channel']}"] if "channel" in data else []
    parts += [f"{_plain(key)} {data[key]}" for key in DETAILS if key in data]
    parts += ["; ".join(data["items"])] if "items" in data else []
    if "starts_at" in data:
        starts = datetime.fromisoformat(data["starts_at"]).astimezone(entry.zone)
        parts.append(f"for {starts:%a %d %b %H:%M}")
    late = entry.at - happened
    if late.total_seconds() >= 3600:
        noted = entry.at.astimezone(entry.zone)
        parts.append(f"(noted only on {noted:%a %d %b %H:%M})")
    return ", ".join(parts)


def _names(player: Player, data: Json) -> str:
    who = [*data.get("contacts", []), *([data["contact"]] if "contact" in data else [])]
    return " and ".join(player.names[player.ids["contacts", name]] for name in who)


def _pushed(received: Sequence[Received]) -> Iterator[Line]:
    for message in received:
        body = message.body
        if body["type"] in WORDS:
            action = body["data"]["action"]
            zone = ZoneInfo(action["time_zone"])
            yield Line(_moment(body), zone, WORDS[body["type"]], _asked(action, zone, body["type"]))


def _moment(body: Json) -> datetime:
    """A completion may have been entered after it happened; all else happened when it was told."""
    done_at = body["data"]["action"]["done_at"] if body["type"] == "action.completed" else None
    return datetime.fromisoformat(done_at or body["timestamp"])


def _asked(action: Json, zone: ZoneInfo, type_: str) -> str:
    again = f" ({action['attempt']})" if action["attempt"] > 1 else ""
    text = _plain(action["kind"]) + again
    if action["recipient"]:
        text += f" to {action['recipient']['name']}"
    if action["channel"]:
        text += f" by {action['channel']}"
    if type_ == "action.due":
        late = datetime.fromisoformat(action["late_at"]).astimezone(zone)
        text += f", until {late:%a %d %b %H:%M}"
        text += " (no address is known yet)" if action["blocked"] else ""
    return text


def _plain(word: str) -> str:
    return word.replace("_", " ")
