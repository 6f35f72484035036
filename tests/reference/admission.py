"""What section 3 of the rulebook admits (and common sense)."""

from zoneinfo import ZoneInfo

from .calendars import is_date_only, parse_date, parse_instant
from .history import ENDINGS


def instant_of(event):
    return parse_instant(event["occurred_at"])


def live(events):
    gone = [e["data"]["event"] for e in events if e["type"] == "voided"]
    rest = [e for e in events if e["type"] != "voided" and e["ref"] not in gone]
    return sorted(rest, key=instant_of)


def admissible(events):
    """Whether the live events, in their order, keep the rules of section 3 (and common sense)."""
    state = State()
    for event in live(events):
        if event["type"] not in state.possible(event):
            return False
        state.take(event)
    return True


# "Dates are reckoned in the calendar of the recipient; where that is the candidate or nobody, in the
#  candidate's": tailor_application has no recipient, send_materials goes to the contact who asked,
#  competing_offer_note to the primary; "decision_by (date in the primary contact's calendar)"
def whose_day(field, event, given):
    if field == "apply_by":
        return "candidate"
    return event["data"]["contact"] if field == "deadline" else given["primary_contact"]


# "the contact's own, else the client's, else the agency's (the candidate's own, else the agency's)"
def local_day(instant, ref, given):
    places = [given["candidate"], given["agency"]]
    if ref != "candidate":
        own = next(contact for contact in given["contacts"] if contact["ref"] == ref)
        places = [own, given["client"], given["agency"]]
    zone = next(place["time_zone"] for place in places if place.get("time_zone"))
    return instant.astimezone(ZoneInfo(zone)).date()


# "Dates in the data lie after their event (apply_by, decision_by, deadline, decide_by: not before its day)"
def dates_too_early(given):
    """The ref of each live event and its date that lies before the event's day."""
    found = []
    for event in live(given["events"]):
        for field in ("apply_by", "decision_by", "deadline", "decide_by"):
            stated = event["data"].get(field)
            if stated and is_date_only(stated):
                whose = whose_day(field, event, given)
                if parse_date(stated) < local_day(instant_of(event), whose, given):
                    found.append((event["ref"], field))
    return found


class State:
    def __init__(self):
        self.applied = self.target = self.started = False
        self.ending = None
        self.closed = self.hold = self.offer = False
        self.to_come, self.held, self.cancelled = {}, [], {}

    def possible(self, event=None):
        label = event["data"].get("interview") if event else None
        if self.ending:
            kinds = [
                "message_received",
                "message_sent",
                "contact_away",
                "contact_opted_out",
                "voided",
                "reopened",
            ]
            return kinds + ([] if self.closed else ["closed"])
        kinds = [
            "timeline_stated",
            "message_received",
            "message_sent",
            "materials_requested",
            "achievement",
            "need_identified",
            "material_ready",
            "competing_offer",
            "contact_opted_out",
            "contact_away",
            "industry_event",
            "voided",
            "closed",
        ]
        if not self.applied:
            kinds += ["applied", "application_planned"]
            if not self.target and not self.started:
                kinds.append("target_set")
        if label not in self.held:
            kinds.append("interview_scheduled")
            if label not in self.cancelled:
                kinds.append("interview_held")
        if self.to_come and (event is None or label in self.to_come):
            kinds.append("interview_cancelled")
        if self.started:
            kinds += ["rejected", "candidate_withdrew"]
            kinds += ["offer_accepted", "offer_declined"] if self.offer else ["offer_made"]
        kinds.append("resumed" if self.hold else "on_hold")
        return kinds

    def take(self, event):
        kind, label = event["type"], event["data"].get("interview")
        if kind == "target_set":
            self.target = True
        if kind == "applied":
            self.applied = self.started = True
        if kind == "interview_scheduled":
            self.to_come[label] = event
            self.cancelled.pop(label, None)
        if kind == "interview_held":
            self.held.append(label)
            self.to_come.pop(label, None)
        if kind == "interview_cancelled":
            self.cancelled[label] = self.to_come.pop(label)
        if kind in ("interview_scheduled", "interview_held"):
            if event["data"].get("purpose") != "informational":
                self.started = True
        if kind == "offer_made":
            self.offer = True
        if kind in ("on_hold", "resumed"):
            self.hold = kind == "on_hold"
        if kind in ENDINGS:
            self.closed = kind == "closed"
            self.ending, self.offer = kind, False
        if kind == "reopened":
            self.ending, self.closed, self.applied = None, False, False
