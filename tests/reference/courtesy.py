"""Section 6 of the rulebook: channel, pacing, merging, snooze."""

from .actions import Action, key_of
from .calendars import parse_instant
from .history import NEWS

ADDRESS = {"email": "email", "phone": "phone", "linkedin": "linkedin_url", "letter": "postal_address"}


# ---- channel -------------------------------------------------------------------------------------


def has_address(contact, channel):
    return bool(contact.get(ADDRESS[channel]))


# "The contact's preferred channel if an address for it is known; else the first of email,
#  linkedin, letter with a known address. Never phone unless the contact prefers it, and then
#  due = office(due); where that falls after late, the next of email, linkedin, letter with a known
#  address is used with the due by the table, and a call only if there is none (late is moved to
#  that due). No usable address: ... channel null, its dates as they are. A reply keeps the channel
#  that the message came by. light: linkedin; internal: null."
def choose_channel(h, action):
    if action.cls == "light":
        action.channel = "linkedin"
    if action.cls not in ("owed", "courtesy"):
        return
    contact = h.contact(action.recipient)
    written = [way for way in ("email", "linkedin", "letter") if has_address(contact, way)]
    if action.kind == "reply" and action.channel:
        if action.channel == "phone":
            action.due = action.calendar.office(action.due)
            if action.due > action.late:
                action.late = action.due
                action.expires = action.expiry()
        return
    preferred = contact.get("preferred_channel")
    if preferred == "phone" and has_address(contact, "phone"):
        due = action.calendar.office(action.due)
        if due <= action.late:
            action.channel, action.due = "phone", due
        elif written:
            action.channel = written[0]
        else:
            action.channel, action.due, action.late = "phone", due, due
            action.expires = action.expiry()
    elif preferred in written:
        action.channel = preferred
    elif written:
        action.channel = written[0]
    else:
        action.blocked = True


# ---- snooze --------------------------------------------------------------------------------------


# "A consultant may move a scheduled action's due to a later instant, at most to expires_at; it is
#  then office(that instant) (waking for a thank_you), late becomes the later of late and due.
#  Refused where the rounded instant lies after expires_at."
def snooze(h, action):
    for wish in list(h.snoozes):
        if (wish["kind"], wish.get("attempt") or 1) != (action.kind, action.attempt):
            continue
        if wish.get("recipient") != action.recipient:
            continue
        h.snoozes.remove(wish)
        until = parse_instant(wish["until"])
        if until <= action.due or until > action.expires:
            continue
        due = action.calendar.office(until)
        if action.kind == "thank_you":
            due = action.calendar.waking(until)
        if due > action.expires:
            continue
        action.due = due
        action.late = max(action.late, due)


# ---- pacing --------------------------------------------------------------------------------------


class Pacing:
    def __init__(self, h, owed):
        self.h = h
        self.owed = owed
        self.placed = []

    # "gap: every touch to that contact about this placement lies before d, by at least [3]
    #  business days; so does every scheduled owed action of this placement to them whose due day
    #  is <= d; and every courtesy action of this placement to them placed before is at least [3]
    #  business days away on either side"
    def gap_is_kept(self, ref, d):
        c, gap = self.h.contact_calendars[ref], self.h.policy["min_gap_days"]
        for touched in self.h.touch_days(ref):
            if touched >= d or c.distance(touched, d) < gap:
                return False
        for action in self.owed:
            if action.recipient == ref and action.due_day() <= d:
                if c.distance(action.due_day(), d) < gap:
                    return False
        for action in self.placed:
            if action.recipient == ref:
                if c.distance(action.due_day(), d) + c.distance(d, action.due_day()) < gap:
                    return False
        return True

    # "cap: with d counted, no run of [5] consecutive business days (the calendar days from its
    #  first to its last) holds more than [2] courtesy messages to that contact, done or placed"
    def cap_is_kept(self, ref, d):
        c, policy = self.h.contact_calendars[ref], self.h.policy
        days = self.h.courtesy_days(ref) + [d]
        days += [action.due_day() for action in self.placed if action.recipient == ref]
        first = d
        for _ in range(policy["cap_window_days"]):
            last = first
            if policy["cap_window_days"] > 1:
                last = c.plus(first, policy["cap_window_days"] - 1)
            if len([day for day in days if first <= day <= last]) > policy["cap_messages"]:
                return False
            first = c.plus(first, -1)
        return True

    # "away: d is after the until of the latest contact_away of that contact"
    def is_back(self, ref, d):
        until = self.h.away_until(ref)
        return until is None or d > until

    def is_free(self, ref, d):
        return self.is_back(ref, d) and self.gap_is_kept(ref, d) and self.cap_is_kept(ref, d)

    # "An action whose formula day is not free moves to the first business day after it that is
    #  free, same local time; its opens, late and expires move by the same number of business days"
    def move(self, action):
        c = action.calendar
        day = action.formula_day
        moved = 0
        while not self.is_free(action.recipient, day):
            day = c.plus(day, 1)
            moved += 1
        if moved == 0:
            return
        action.due = c.at(c.plus(c.day(action.due), moved), c.local(action.due).time())
        action.opens = c.at(c.plus(c.day(action.opens), moved), c.local(action.opens).time())
        action.late = c.at(c.plus(c.day(action.late), moved), c.local(action.late).time())
        action.expires = c.at(c.plus(c.day(action.expires), moved), c.local(action.expires).time())

    def place(self, action):
        self.move(action)
        choose_channel(self.h, action)
        snooze(self.h, action)
        self.placed.append(action)


# ---- news and merging ----------------------------------------------------------------------------


# "achievement, need_identified, material_ready once started | morning of plus(day, [1]), day of
#  the latest of the event, the last heard and the last resumed | close of plus(due day, 5) |
#  told; none while an offer is open"
def news_actions(h, pacing, owed):
    started = h.started()
    if started is None or h.ending() or h.on_hold() or h.offer_open() or h.opted_out(h.primary):
        return []
    c = h.primary_calendar
    waiting_to_be_told = []
    for event in h.of_type(*NEWS):
        kind = NEWS[event.type]
        if event.order < started.order or kind in h.policy["disabled_kinds"]:
            continue
        if is_told(h, event) or event in let_go(h, kind):
            continue
        day = c.day(event.at)
        if h.heard():
            day = max(day, c.day(h.heard()[-1].at))
        if h.last("resumed"):
            day = max(day, c.day(h.last("resumed").at))
        day = c.plus(day, h.policy["news_days"])
        action = Action(h, kind, h.primary, event, None, c.morning(day), c.close(c.plus(day, 5)))
        action.formula_day = day
        waiting_to_be_told.append(action)
    # "then news by formula due"
    waiting_to_be_told.sort(key=lambda action: action.sort_key())
    own = []
    for action in waiting_to_be_told:
        host = host_of(h, pacing, owed, action, own)
        if host is not None:
            host.merged.append(action.anchor.name)
        else:
            pacing.place(action)
            own.append(action)
    return own


# "News is told, and done, once any owed or courtesy action to that contact other than a thank_you
#  is really done after the news' event"
def is_told(h, event):
    return bool([order for order in h.spoken_to(h.primary) if order > event.order])


# The news of that kind that was skipped or has lapsed. Of several, an outcome belongs to the
# latest that was not told before it.
def let_go(h, kind):
    events = [event for event in h.of_type(*NEWS) if NEWS[event.type] == kind]
    gone = []
    for outcome in h.outcomes:
        if outcome.kind != kind or outcome.recipient != h.primary or outcome.outcome == "done":
            continue
        named = outcome.key or outcome.belongs
        told_before = [order for order in h.spoken_to(h.primary) if order < outcome.order]
        open_events = []
        for event in events:
            if event.order > outcome.order or event in gone:
                continue
            if [order for order in told_before if order > event.order]:
                continue
            open_events.append(event)
        if named is not None:
            gone += [e for e in events if key_of(kind, 1, h.primary, e) == named]
            continue
        chosen = h.choose(outcome, [(key_of(kind, 1, h.primary, e), e) for e in open_events])
        if chosen is not None:
            outcome.belongs = key_of(kind, 1, h.primary, chosen)
            gone.append(chosen)
    return gone


# "Its host is, in this order: a scheduled reply or send_materials to that contact, due at most [3]
#  business days after the news' formula day, however early; a firm application_follow_up or
#  status_follow_up to them, placed on or after the news' formula day and at most [3] business days
#  after the day where pacing would put it; other news to them placed within [3] business days of
#  the news' formula day on either side"
def host_of(h, pacing, owed, action, other_news):
    c, most = action.calendar, h.policy["merge_days"]
    formula_day = action.formula_day
    hosts = []
    for host in owed:
        if host.kind in ("reply", "send_materials") and host.recipient == action.recipient:
            if c.distance(formula_day, host.due_day()) <= most:
                hosts.append(host)
    if hosts:
        return min(hosts, key=lambda host: host.sort_key())
    paced_day = formula_day
    while not pacing.is_free(action.recipient, paced_day):
        paced_day = c.plus(paced_day, 1)
    for host in pacing.placed:
        if host.kind in ("application_follow_up", "status_follow_up") and not host.tentative:
            if host.recipient == action.recipient and host.due_day() >= formula_day:
                if c.distance(paced_day, host.due_day()) <= most:
                    hosts.append(host)
    if hosts:
        return min(hosts, key=lambda host: host.sort_key())
    for host in other_news:
        there = c.distance(formula_day, host.due_day())
        back = c.distance(host.due_day(), formula_day)
        if there <= most and back <= most:
            hosts.append(host)
    if hosts:
        return min(hosts, key=lambda host: host.sort_key())
    return None


# ---- find_contact_details ------------------------------------------------------------------------


# "The hr contact asked for details is the first with any address, other than the one in question"
def who_knows(h, ref):
    for contact in h.contacts:
        if contact["role"] == "hr" and contact["ref"] != ref:
            if any(has_address(contact, channel) for channel in ADDRESS):
                return contact["ref"]
    return None


# "a contact of a correspondence action has no address it may use | anchor | office(anchor +
#  [30 min]) | earliest late (by this table) of what it blocks, not before its own due".
# "'The anchor' is the earliest anchor among the actions it blocks; there is one per contact
#  without an address (the contact in question is part of its key, and breaks ties)"
def find_contact_details(h, actions, minutes):
    found = []
    for ref in sorted(contact["ref"] for contact in h.contacts):
        blocked = [action for action in actions if action.blocked and action.recipient == ref]
        if not blocked or "find_contact_details" in h.policy["disabled_kinds"]:
            continue
        anchor = min([action.anchor for action in blocked], key=lambda anchor: anchor.order)
        hr = who_knows(h, ref)
        calendar = h.contact_calendars[hr] if hr else h.agency_calendar
        due = calendar.office(anchor.at + minutes)
        late = max(due, min(action.table_late for action in blocked))
        action = Action(h, "find_contact_details", hr, anchor, anchor.at, due, late, about=ref)
        for one in blocked:
            one.blocked_by = action.key
        found.append(action)
    return [action for action in found if action.key not in details_asked(h, found)]


# "asked once per anchor"
def details_asked(h, found):
    taken = []
    for outcome in h.outcomes:
        if outcome.kind != "find_contact_details":
            continue
        named = outcome.key or outcome.belongs
        if named is not None:
            taken.append(named)
            continue
        then = [
            a
            for a in h.plan_before(outcome)
            if a["kind"] == "find_contact_details" and a["recipient"] == outcome.recipient
        ]
        if then:
            # the latest anchor; for equal anchors the first contact in question
            latest = max(action["_anchor"] for action in then)
            outcome.belongs = [a["key"] for a in then if a["_anchor"] == latest][0]
            taken.append(outcome.belongs)
    return taken
