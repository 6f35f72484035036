"""Sections 1, 3 and the first half of 5: what the events and the outcomes say."""

from datetime import timedelta

from .calendars import Calendar, parse_date, parse_instant
from .policy import effective_policy

OWED = [
    "thank_you",
    "reply",
    "send_materials",
    "competing_offer_note",
    "offer_acknowledgement",
    "withdrawal_note",
    "gracious_reply",
    "acceptance_thanks",
]
COURTESY = [
    "application_follow_up",
    "status_follow_up",
    "share_update",
    "offer_idea",
    "offer_materials",
    "request_informational_interview",
]
LIGHT = ["connect_online"]
ENDINGS = ["offer_accepted", "offer_declined", "rejected", "candidate_withdrew", "closed"]
NEWS = {"achievement": "share_update", "need_identified": "offer_idea", "material_ready": "offer_materials"}


def class_of(kind):
    if kind in OWED:
        return "owed"
    if kind in COURTESY:
        return "courtesy"
    if kind in LIGHT:
        return "light"
    return "internal"


class Event:
    pass


class Outcome:
    pass


class History:
    def __init__(self, given):
        self.given = given
        self.policy = effective_policy(given.get("policy") or {})
        self.contacts = given["contacts"]
        self.primary = given.get("primary_contact") or first_hiring_manager(self.contacts)
        self.events = live_events(given)
        self.outcomes = sorted_outcomes(given)
        self.make_calendars()
        self.read_interviews()
        self.read_outcomes()

    # ---- calendars -------------------------------------------------------------------------

    # "the contact's own, else the client's, else the agency's (the candidate's own, else the
    #  agency's), the zone and the pair each from the first that has one"
    def make_calendars(self):
        agency, client = self.given["agency"], self.given.get("client") or {}
        candidate = self.given.get("candidate") or {}
        closed_agency = [parse_date(d) for d in agency.get("closures") or []]
        closed_client = [parse_date(d) for d in client.get("closures") or []]
        self.agency_calendar = calendar_of([agency], closed_agency, self.policy)
        self.candidate_calendar = calendar_of([candidate, agency], closed_agency, self.policy)
        self.contact_calendars = {}
        for contact in self.contacts:
            self.contact_calendars[contact["ref"]] = calendar_of(
                [contact, client, agency], closed_agency + closed_client, self.policy
            )
        self.primary_calendar = self.contact_calendars[self.primary]

    # "Dates are reckoned in the calendar of the recipient; where that is the candidate or
    #  nobody, in the candidate's"
    def calendar_for(self, recipient):
        if recipient in self.contact_calendars:
            return self.contact_calendars[recipient]
        return self.candidate_calendar

    def contact(self, ref):
        for contact in self.contacts:
            if contact["ref"] == ref:
                return contact
        return None

    def is_employee(self, ref):
        contact = self.contact(ref)
        return contact is not None and contact.get("role") == "employee"

    # ---- interviews ------------------------------------------------------------------------

    # "contacts (else those scheduled, else the primary)", "purpose (else that scheduled)"
    def read_interviews(self):
        scheduled = {}
        for event in self.events:
            label = event.data.get("interview")
            if event.type == "interview_scheduled":
                event.purpose = event.data.get("purpose") or "selection"
                event.contacts = event.data.get("contacts") or [self.primary]
                event.starts_at = parse_instant(event.data["starts_at"])
                # "ends_at (default an hour later)"
                event.ends_at = event.starts_at + timedelta(hours=1)
                if event.data.get("ends_at"):
                    event.ends_at = parse_instant(event.data["ends_at"])
                scheduled[label] = event
            if event.type == "interview_held":
                before = scheduled.get(label)
                event.purpose = event.data.get("purpose") or (before.purpose if before else "selection")
                event.contacts = event.data.get("contacts") or (before.contacts if before else [self.primary])
            if event.type == "interview_cancelled":
                before = scheduled.get(label)
                event.purpose = before.purpose if before else "selection"

    def of_type(self, *types):
        return [event for event in self.events if event.type in types]

    def selection(self, *types):
        return [event for event in self.of_type(*types) if event.purpose == "selection"]

    # "cancelled, held, rescheduled": the first such event of that label after the scheduling
    def scheduling_ended(self, scheduling):
        for event in self.of_type("interview_scheduled", "interview_held", "interview_cancelled"):
            if event.data["interview"] == scheduling.data["interview"]:
                if event.order > scheduling.order:
                    return event
        return None

    # ---- outcomes --------------------------------------------------------------------------

    # "touch: a message that really went to a contact"; "a message_sent counts with its kind only"
    def read_outcomes(self):
        self.really_done = []
        for outcome in self.outcomes:
            if outcome.outcome == "done":
                self.really_done.append(outcome)
        for event in self.of_type("message_sent"):
            kind = event.data.get("kind")
            if kind:
                # "kind (optional: it then completes the open action of that kind to that contact)"
                outcome = Outcome()
                outcome.kind, outcome.attempt = kind, None
                outcome.recipient, outcome.outcome = event.data["contact"], "done"
                outcome.at, outcome.order = event.at, event.order
                outcome.key = outcome.belongs = None
                self.really_done.append(outcome)
                self.outcomes.append(outcome)
        self.really_done.sort(key=lambda outcome: outcome.order)
        self.outcomes.sort(key=lambda outcome: outcome.order)

    # "touch: a done action of class owed, courtesy or light, or a message_sent event"
    def touch_days(self, ref):
        days = []
        for outcome in self.really_done:
            if outcome.recipient == ref and class_of(outcome.kind) != "internal":
                days.append(self.contact_calendars[ref].day(outcome.at))
        for event in self.of_type("message_sent"):
            if event.data["contact"] == ref:
                days.append(self.contact_calendars[ref].day(event.at))
        return days

    # "courtesy messages to that contact, done or placed, over all placements of the agency"
    def courtesy_days(self, ref):
        days = []
        for outcome in self.really_done:
            if outcome.recipient == ref and class_of(outcome.kind) == "courtesy":
                days.append(self.contact_calendars[ref].day(outcome.at))
        for message in self.given.get("other_messages") or []:
            if message["contact"] == ref:
                days.append(parse_date(message["date"]))
        return days

    # "a message_sent or a really done owed or courtesy action other than thank_you"
    def spoken_to(self, ref):
        orders = []
        for outcome in self.really_done:
            if outcome.recipient == ref and outcome.kind != "thank_you":
                if class_of(outcome.kind) in ("owed", "courtesy"):
                    orders.append(outcome.order)
        return orders

    # ---- the words of sections 1, 3 and 5 -----------------------------------------------------

    # "heard: message_received (not from an employee), materials_requested, timeline_stated,
    #  offer_made, and interview_scheduled or interview_cancelled of a selection interview"
    def heard(self):
        found = []
        for event in self.events:
            if event.type == "message_received" and not self.is_employee(event.data["contact"]):
                found.append(event)
            if event.type in ("materials_requested", "timeline_stated", "offer_made"):
                found.append(event)
            if event.type in ("interview_scheduled", "interview_cancelled"):
                if event.purpose == "selection":
                    found.append(event)
        return found

    # "Started: since the first applied, or interview_scheduled or interview_held of a
    #  selection interview"
    def started(self):
        for event in self.events:
            if event.type == "applied":
                return event
            if event.type in ("interview_scheduled", "interview_held"):
                if event.purpose == "selection":
                    return event
        return None

    def last(self, *types):
        found = self.of_type(*types)
        return found[-1] if found else None

    # "reopened undoes the endings before it"; "closed after another ending adds nothing"
    def ending(self):
        ending = None
        for event in self.events:
            if event.type == "reopened":
                ending = None
            if event.type in ENDINGS and ending is None:
                ending = event
        return ending

    def on_hold(self):
        last = self.last("on_hold", "resumed")
        return last is not None and last.type == "on_hold"

    # "an offer that ended stays ended"
    def offer_open(self):
        is_open = False
        for event in self.events:
            if event.type == "offer_made":
                is_open = True
            if event.type in ENDINGS:
                is_open = False
        return is_open

    def opted_out(self, ref):
        for event in self.of_type("contact_opted_out"):
            if event.data["contact"] == ref:
                return event
        return None

    # "d is after the until of the latest contact_away of that contact"
    def away_until(self, ref):
        until = None
        for event in self.of_type("contact_away"):
            if event.data["contact"] == ref:
                until = parse_date(event.data["until"])
        return until

    # "no selection interview is scheduled that was neither held nor cancelled"
    def selection_interview_to_come(self):
        for scheduling in self.selection("interview_scheduled"):
            if self.scheduling_ended(scheduling) is None:
                return True
        return False

    # "A placement is waiting when ..."
    def waiting(self):
        started = self.started()
        if started is None or self.ending() or self.on_hold() or self.offer_open():
            return False
        if self.selection_interview_to_come():
            return False
        spoke = self.heard() + self.selection("interview_held")
        return any(event.order >= started.order for event in spoke)

    # "reply: one open per contact, hanging on the first message not answered yet; a skip or
    #  lapse answers only the message it hangs on". Returns the messages not answered, and the
    #  orders of the messages sent without a kind that answered something.
    def unanswered(self, ref):
        steps = []
        for event in self.events:
            if event.data.get("contact") != ref:
                continue
            if event.type == "message_received" and event.data.get("needs_reply", True):
                steps.append((event.order, "asked", event))
            if event.type == "message_sent" and not event.data.get("kind"):
                steps.append((event.order, "sent", event))
        for order in self.spoken_to(ref):
            steps.append((order, "done", None))
        for outcome in self.outcomes:
            if outcome.kind == "reply" and outcome.recipient == ref:
                if outcome.outcome in ("skipped", "lapsed"):
                    steps.append((outcome.order, "let go", outcome))
        steps.sort(key=lambda step: step[0])
        waiting, answers = [], []
        for _, what, thing in steps:
            if what == "asked":
                waiting.append(thing)
            if what == "sent":
                if waiting:
                    answers.append(thing)
                waiting = []
            if what == "done":
                waiting = []
            if what == "let go" and waiting:
                named = thing.key or thing.belongs
                if named is None or named == f"reply:1:{ref}:{waiting[0].name}":
                    waiting = waiting[1:]
        return waiting, answers

    # "The waiting anchor W is the latest, since it started, of: ..."
    def all_that_makes_a_w(self):
        started = self.started()
        if started is None:
            return []
        found = []
        for event in self.events:
            if event.type in ("interview_held", "interview_cancelled"):
                if event.purpose == "selection":
                    found.append(event)
            if event.type == "message_received" and not self.is_employee(event.data["contact"]):
                found.append(event)
            if event.type in ("materials_requested", "timeline_stated", "resumed", "reopened"):
                found.append(event)
        for outcome in self.really_done:
            if outcome.kind in ("reply", "send_materials"):
                if not self.is_employee(outcome.recipient):
                    found.append(outcome)
        for contact in self.contacts:
            if not self.is_employee(contact["ref"]):
                found += self.unanswered(contact["ref"])[1]
        found = [one for one in found if one.order >= started.order]
        return sorted(found, key=lambda one: one.order)

    # "Over: a close_out or review_placement was really done after the latest of applied,
    #  interview_scheduled (selection) and all that makes a W"
    def over(self):
        anchors = self.of_type("applied") + self.selection("interview_scheduled")
        anchors += self.all_that_makes_a_w()
        if not anchors:
            return False
        latest = max(one.order for one in anchors)
        for outcome in self.really_done:
            if outcome.kind in ("close_out", "review_placement") and outcome.order > latest:
                return True
        return False


def first_hiring_manager(contacts):
    for contact in contacts:
        if contact["role"] == "hiring_manager":
            return contact["ref"]
    raise ValueError("no primary contact")


def calendar_of(owners, closures, policy):
    zone = next(owner["time_zone"] for owner in owners if owner.get("time_zone"))
    country, subdivision = next(
        (owner["country"], owner.get("subdivision")) for owner in owners if owner.get("country")
    )
    return Calendar(zone, country, subdivision, closures, policy)


# "Every event counts from its occurred_at, in that order (equal instants: in the order
#  recorded; an event before an outcome)"; "a wrong event is voided by a later one"
def live_events(given):
    voided = []
    for raw in given.get("events") or []:
        if raw["type"] == "voided":
            voided.append(raw["data"]["event"])
    events = []
    names = []
    for index, raw in enumerate(given.get("events") or []):
        event = Event()
        event.raw = raw
        event.type, event.data = raw["type"], raw.get("data") or {}
        event.at = parse_instant(raw["occurred_at"])
        event.order = (event.at, 0, index)
        event.name = raw.get("ref") or f"{raw['type']}@{raw['occurred_at']}"
        while event.name in names:
            event.name += "+"
        names.append(event.name)
        if event.type != "voided" and event.name not in voided:
            events.append(event)
    return sorted(events, key=lambda event: event.order)


def sorted_outcomes(given):
    outcomes = []
    for index, raw in enumerate(given.get("outcomes") or []):
        outcome = Outcome()
        outcome.raw = raw
        outcome.kind, outcome.attempt = raw["kind"], raw.get("attempt") or 1
        outcome.recipient, outcome.outcome = raw.get("recipient"), raw["outcome"]
        outcome.at = parse_instant(raw["occurred_at"])
        outcome.order = (outcome.at, 1, index)
        outcome.key, outcome.belongs = raw.get("key"), raw.get("_belongs")
        outcomes.append(outcome)
    return sorted(outcomes, key=lambda outcome: outcome.order)
