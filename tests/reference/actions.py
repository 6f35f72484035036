"""Actions: their order, dates, keys, and which outcome belongs to which."""

from datetime import timedelta

from .history import class_of

# "this table's order"
TABLE = [
    "tailor_application",
    "application_follow_up",
    "prepare_interview",
    "confirm_interview",
    "debrief",
    "thank_you",
    "find_contact_details",
    "connect_online",
    "research_employer",
    "status_follow_up",
    "close_out",
    "review_placement",
    "candidate_update",
    "engage_online",
    "reply",
    "send_materials",
    "share_update",
    "offer_idea",
    "offer_materials",
    "competing_offer_note",
    "offer_acknowledgement",
    "withdrawal_note",
    "gracious_reply",
    "acceptance_thanks",
    "inform_candidate",
    "withdraw_elsewhere",
    "request_informational_interview",
    "attend_event",
    "event_follow_up",
    "showcase_expertise",
]
BY_CONSULTANT = [
    "confirm_interview",
    "debrief",
    "close_out",
    "review_placement",
    "candidate_update",
    "inform_candidate",
    "withdraw_elsewhere",
]
# "for tailor_application, prepare_interview and attend_event it is late_at"
EXPIRE_AT_LATE = ["tailor_application", "prepare_interview", "attend_event"]


class Action:
    """One action. `anchor` is an Event or an Outcome; `opens` None means "open" of the due day."""

    def __init__(self, h, kind, recipient, anchor, opens, due, late, attempt=1, about=None):
        self.kind, self.recipient, self.attempt, self.about = kind, recipient, attempt, about
        self.anchor = anchor
        self.calendar = h.calendar_for(recipient)
        if kind == "find_contact_details" and recipient is None:
            self.calendar = h.agency_calendar
        self.cls = class_of(kind)
        self.actor = "consultant" if kind in BY_CONSULTANT else "candidate"
        if self.cls in ("owed", "courtesy"):
            self.actor = h.policy["actors"].get(kind, "candidate")
        # "Where a due falls after its late by these formulas, due = late; opens = due where it
        #  would be after it; nothing is due before its event."
        if due > late:
            due = late
        if due < anchor.at:
            due = anchor.at
        if late < due:
            late = due
        self.due, self.late = due, late
        self.opens = opens
        if opens is None:
            self.opens = self.calendar.open(self.calendar.day(due))
        if self.opens > self.due:
            self.opens = self.due
        self.expire_days = h.policy["expire_days"]
        self.expires = self.expiry()
        self.table_due, self.table_late = self.due, self.late
        self.channel = None
        self.tentative = self.blocked = False
        self.blocked_by = None
        self.merged = []
        self.formula_day = self.calendar.day(self.due)

    # "expires_at = close of plus(day(late), [3])"
    def expiry(self):
        if self.kind in EXPIRE_AT_LATE:
            return self.late
        day = self.calendar.day(self.late)
        return self.calendar.close(self.calendar.plus(day, self.expire_days))

    @property
    def key(self):
        return key_of(self.kind, self.attempt, self.recipient, self.anchor, self.about)

    def due_day(self):
        return self.calendar.day(self.due)

    # "Order of a plan: due_at, then this table's order, then the recipient's ref or id, then
    #  attempt" and "the contact in question ... breaks ties"
    def sort_key(self):
        return (
            self.due,
            TABLE.index(self.kind),
            self.recipient or "",
            self.about or "",
            self.attempt,
            self.anchor.order,
        )


def name_of(anchor):
    if hasattr(anchor, "name"):
        return anchor.name
    return f"{anchor.kind}:{anchor.recipient}:{anchor.attempt}@{anchor.at.isoformat()}"


# "key = kind, attempt, recipient and anchor"
def key_of(kind, attempt, recipient, anchor, about=None):
    key = f"{kind}:{attempt}:{recipient}:{name_of(anchor)}"
    return key + f":{about}" if about else key


# ---- which outcome belongs to which action -----------------------------------------------------


# "An outcome that names its action's key belongs to that action while the plan has it. Without,
#  an outcome belongs to the action of its kind, attempt and recipient with the latest anchor not
#  after it that has none yet."
def answered_anchors(h, kind, recipient, anchors, attempt=1, about=None):
    """The anchors (events) whose action of that kind and recipient has an outcome."""
    taken = []
    for outcome in h.outcomes:
        if outcome.kind != kind or outcome.recipient != recipient:
            continue
        if outcome.attempt not in (None, attempt):
            continue
        named = outcome.key or outcome.belongs
        if named is not None:
            for anchor in anchors:
                if key_of(kind, attempt, recipient, anchor, about) == named:
                    taken.append(anchor)
            continue
        open_anchors = [a for a in anchors if a not in taken and a.order < outcome.order]
        chosen = h.choose(outcome, [(key_of(kind, attempt, recipient, a, about), a) for a in open_anchors])
        if chosen is not None:
            outcome.belongs = key_of(kind, attempt, recipient, chosen, about)
            taken.append(chosen)
    return taken


def unanswered_anchors(h, kind, recipient, anchors, attempt=1):
    taken = answered_anchors(h, kind, recipient, anchors, attempt)
    return [anchor for anchor in anchors if anchor not in taken]


def hours(h, field):
    return timedelta(hours=h.policy[field])
