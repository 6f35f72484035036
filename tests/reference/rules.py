"""Section 4 of the rulebook, row by row: everything that isn't paced."""

from datetime import timedelta

from .actions import Action, hours, unanswered_anchors
from .calendars import is_date_only, parse_date, parse_instant
from .endings import ENDING_TYPES, ending_actions

# ---- the rows ----------------------------------------------------------------------------------


def after(events, anchor):
    return [event for event in events if event.order > anchor.order]


# "application_planned with apply_by | morning of plus(apply_by, -[2]), not before the event |
#  close on apply_by (its midnight if the close is past) | applied"
def tailor_application(h):
    c = h.candidate_calendar
    anchors = [e for e in h.of_type("application_planned") if e.data.get("apply_by")]
    for event in unanswered_anchors(h, "tailor_application", None, anchors):
        if after(h.of_type("applied"), event):
            continue
        apply_by = parse_date(event.data["apply_by"])
        due = max(c.morning(c.plus(apply_by, -h.policy["tailor_days"])), event.at)
        late = c.close(apply_by)
        if late <= event.at:
            late = c.midnight(apply_by)
        yield Action(h, "tailor_application", None, event, event.at, due, late)


# "morning of plus(day of start, -[2]), not before the event | start of interview |
#  cancelled, held, rescheduled"
def prepare_interview(h):
    c = h.candidate_calendar
    for event in unanswered_anchors(h, "prepare_interview", None, h.of_type("interview_scheduled")):
        if h.scheduling_ended(event) is not None:
            continue
        start = event.starts_at
        due = max(c.morning(c.plus(c.day(start), -h.policy["prepare_days"])), event.at)
        yield Action(h, "prepare_interview", None, event, event.at, due, start)


# "ends_at | ends_at + [15 min] | ends_at + 3 h | cancelled, held, rescheduled"
def confirm_interview(h):
    for event in unanswered_anchors(h, "confirm_interview", None, h.of_type("interview_scheduled")):
        if h.scheduling_ended(event) is not None:
            continue
        end = event.ends_at
        due = end + timedelta(minutes=h.policy["confirm_minutes"])
        yield Action(h, "confirm_interview", None, event, end, due, end + timedelta(hours=3))


# "debrief: end | waking(end + [1 h]) | due by this table of the earliest thank_you of that
#  interview, not before its own due; where there is none, its own due"
def debrief(h):
    thanks = all_thank_yous(h)
    for event in unanswered_anchors(h, "debrief", "candidate", h.of_type("interview_held")):
        due = h.candidate_calendar.waking(event.at + hours(h, "debrief_after_hours"))
        late = due
        of_that_interview = [t.table_due for t in thanks if t.anchor is event]
        if of_that_interview:
            late = max(due, min(of_that_interview))
        yield Action(h, "debrief", "candidate", event, event.at, due, late)


# "a contact met in several interviews that end on one local day gets one, after the last of them"
def thank_you_days(h, ref):
    """The interviews held with that contact, grouped by the local day of their end."""
    calendar = h.contact_calendars[ref]
    groups = []
    for event in h.of_type("interview_held"):
        if ref not in event.contacts:
            continue
        if groups and calendar.day(groups[-1][-1].at) == calendar.day(event.at):
            groups[-1].append(event)
        else:
            groups.append([event])
    return groups


# "The candidate sleeps too: a thank_you's due is the first instant >= end + [2 h] within the
#  waking hours of both recipient and candidate; if that is after late, of the recipient alone,
#  and never after late."
def thank_you_due(h, ref, end, late):
    theirs, ours = h.contact_calendars[ref], h.candidate_calendar
    target = end + hours(h, "thank_you_target_hours")
    due = target
    while due <= late:
        next_due = ours.waking(theirs.waking(due))
        if next_due == due:
            return due
        due = next_due
    return min(theirs.waking(target), late)


def all_thank_yous(h):
    """One per contact and local day, whether it was done or not."""
    actions = []
    for contact in h.contacts:
        ref = contact["ref"]
        for group in thank_you_days(h, ref):
            end = group[-1].at
            late = end + hours(h, "thank_you_deadline_hours")
            due = thank_you_due(h, ref, end, late)
            action = Action(h, "thank_you", ref, group[-1], end, due, late)
            action.group = group
            actions.append(action)
    return actions


# "A thank_you really done answers for every such day whose first interview ended before it; a
#  skip or lapse for the latest such day whose last interview ended before it" (that has none yet)
def thank_you(h):
    every = all_thank_yous(h)
    for ref in [contact["ref"] for contact in h.contacts]:
        open_ones = [action for action in every if action.recipient == ref]
        for outcome in h.outcomes:
            if outcome.kind != "thank_you" or outcome.recipient != ref:
                continue
            if outcome.outcome == "done":
                open_ones = [a for a in open_ones if a.group[0].order > outcome.order]
            elif outcome.key or outcome.belongs:
                named = outcome.key or outcome.belongs
                open_ones = [a for a in open_ones if a.key != named]
            else:
                ended = [a for a in open_ones if a.group[-1].order < outcome.order]
                if ended:
                    open_ones.remove(ended[-1])
        yield from open_ones


# "first interview held with that contact | morning of plus(day of end, [1]) |
#  close of plus(due day, 3)"; "a contact who opted out gets no courtesy and no light action"
def connect_online(h):
    for contact in h.contacts:
        ref = contact["ref"]
        c = h.contact_calendars[ref]
        met = [event for event in h.of_type("interview_held") if ref in event.contacts]
        for event in unanswered_anchors(h, "connect_online", ref, met[:1]):
            if h.opted_out(ref) or h.on_hold():
                continue
            day = c.plus(c.day(event.at), h.policy["connect_days"])
            late = c.close(c.plus(day, 3))
            yield Action(h, "connect_online", ref, event, None, c.morning(day), late)


# "first interview held | morning of plus(day of end, [2]) | close of plus(due day, 3)"
# ("An informational interview ... is passed over by every other rule here")
def research_employer(h):
    c = h.candidate_calendar
    first = h.selection("interview_held")[:1]
    for event in unanswered_anchors(h, "research_employer", None, first):
        day = c.plus(c.day(event.at), h.policy["research_days"])
        yield Action(h, "research_employer", None, event, None, c.morning(day), c.close(c.plus(day, 3)))


# "applied or interview_held, and again after each one | morning of plus(day of the latest of
#  applied, interview held and candidate_update, [5]) | close of plus(due day, 1) | over"
def candidate_update(h):
    c = h.candidate_calendar
    anchors = h.of_type("applied") + h.selection("interview_held")
    if not anchors or h.over():
        return
    # "'Done' in this table means any of the three"
    for outcome in h.outcomes:
        if outcome.kind == "candidate_update" and outcome.recipient == "candidate":
            anchors.append(outcome)
    latest = max(anchors, key=lambda one: one.order)
    day = c.plus(c.day(latest.at), h.policy["candidate_update_days"])
    yield Action(h, "candidate_update", "candidate", latest, None, c.morning(day), c.close(c.plus(day, 1)))


# "waiting, after an interview | morning of roll(day of the last interview's end + [7] k) |
#  close of plus(due day, 2) | waiting ends, over"
def engage_online(h):
    c = h.candidate_calendar
    held = h.selection("interview_held")
    if not held or not h.waiting() or h.over():
        return
    for k in range(1, h.policy["engage_times"] + 1):
        if held[-1] in unanswered_anchors(h, "engage_online", None, held, attempt=k):
            shift = timedelta(days=h.policy["engage_every_days"] * k)
            day = c.roll(c.day(held[-1].at) + shift)
            yield Action(
                h, "engage_online", None, held[-1], None, c.morning(day), c.close(c.plus(day, 2)), attempt=k
            )


# "office(event + [2 h]) | close of plus(day, [1])"; "by the channel it came by"
def reply(h):
    for contact in h.contacts:
        ref = contact["ref"]
        c = h.contact_calendars[ref]
        for event in h.unanswered(ref)[0][:1]:
            due = c.office(event.at + hours(h, "reply_target_hours"))
            late = c.close(c.plus(c.day(event.at), h.policy["reply_days"]))
            action = Action(h, "reply", ref, event, event.at, due, late)
            action.channel = event.data.get("channel")
            yield action


# "with a deadline: morning of plus(day of deadline, -[1]), not before office(event), not after
#  the deadline; else morning of plus(day, 1) | the deadline (a date means its close, its midnight
#  if the close is past), else close of plus(day, 2)"
def send_materials(h):
    for contact in h.contacts:
        ref = contact["ref"]
        c = h.contact_calendars[ref]
        anchors = [e for e in h.of_type("materials_requested") if e.data["contact"] == ref]
        for event in unanswered_anchors(h, "send_materials", ref, anchors):
            deadline = event.data.get("deadline")
            if deadline:
                if is_date_only(deadline):
                    late = c.close(parse_date(deadline))
                    if late <= event.at:
                        late = c.midnight(parse_date(deadline))
                    day = parse_date(deadline)
                else:
                    late = parse_instant(deadline)
                    day = c.day(late)
                due = c.morning(c.plus(day, -h.policy["materials_days"]))
                due = min(max(due, c.office(event.at)), late)
            else:
                due = c.morning(c.plus(c.day(event.at), 1))
                late = c.close(c.plus(c.day(event.at), 2))
            yield Action(h, "send_materials", ref, event, event.at, due, late)


# "competing_offer once started | office(event + [1 h]) | the earlier of close of plus(day, 1) and
#  open on decide_by, not before due"
def competing_offer_note(h):
    c, started = h.primary_calendar, h.started()
    if started is None:
        return
    anchors = [e for e in h.of_type("competing_offer") if e.order > started.order]
    for event in unanswered_anchors(h, "competing_offer_note", h.primary, anchors):
        due = c.office(event.at + hours(h, "competing_offer_hours"))
        late = c.close(c.plus(c.day(event.at), 1))
        if event.data.get("decide_by"):
            late = min(late, c.open(parse_date(event.data["decide_by"])))
        late = max(late, due)
        yield Action(h, "competing_offer_note", h.primary, event, event.at, due, late)


# "offer_made | office(event + [2 h]) | close of plus(day, 1) | an ending"
def offer_acknowledgement(h):
    c = h.primary_calendar
    for event in unanswered_anchors(h, "offer_acknowledgement", h.primary, h.of_type("offer_made")):
        if after(
            h.of_type("offer_accepted", "offer_declined", "rejected", "candidate_withdrew", "closed"), event
        ):
            continue
        due = c.office(event.at + hours(h, "acknowledgement_hours"))
        late = c.close(c.plus(c.day(event.at), 1))
        yield Action(h, "offer_acknowledgement", h.primary, event, event.at, due, late)


# "rejected, offer_made, closed (alone) | waking(event + [1 h]) | close of plus(day, 1)"
def inform_candidate(h, events):
    c = h.candidate_calendar
    anchors = h.of_type("rejected", "offer_made", "closed")
    for event in unanswered_anchors(h, "inform_candidate", "candidate", anchors):
        if event not in events:
            continue
        due = c.waking(event.at + hours(h, "inform_hours"))
        late = c.close(c.plus(c.day(event.at), 1))
        yield Action(h, "inform_candidate", "candidate", event, event.at, due, late)


# "morning of plus(day of start, -1), not before the event | start"
def attend_event(h):
    c = h.candidate_calendar
    for event in unanswered_anchors(h, "attend_event", None, h.of_type("industry_event")):
        start = parse_instant(event.data["starts_at"])
        due = max(c.morning(c.plus(c.day(start), -1)), event.at)
        yield Action(h, "attend_event", None, event, event.at, due, start)


# "morning of plus(day of start, [2]) | close of plus(due day, 3)"
def event_follow_up(h):
    c = h.candidate_calendar
    for event in unanswered_anchors(h, "event_follow_up", None, h.of_type("industry_event")):
        start = parse_instant(event.data["starts_at"])
        day = c.plus(c.day(start), h.policy["event_follow_up_days"])
        yield Action(h, "event_follow_up", None, event, None, c.morning(day), c.close(c.plus(day, 3)))


# "target_set or applied, only in the candidate's leading placement | morning of roll(day of the
#  first of them + [28] k), k = 1 + how many were done | close of plus(due day, 5) | over"
def showcase_expertise(h):
    c = h.candidate_calendar
    first = h.of_type("target_set", "applied")[:1]
    if not first or not h.given.get("leading", True) or h.over():
        return
    done = [
        outcome
        for outcome in h.outcomes
        if outcome.kind == "showcase_expertise"
        and outcome.recipient is None
        and outcome.order > first[0].order
    ]
    k = 1 + len(done)
    day = c.roll(c.day(first[0].at) + timedelta(days=h.policy["showcase_every_days"] * k))
    # "for a repeated kind the completion it follows"; "nothing is due before its event"
    anchor = done[-1] if done else first[0]
    due = max(c.morning(day), anchor.at)
    late = c.close(c.plus(c.day(due), 5))
    yield Action(h, "showcase_expertise", None, anchor, None, due, late)


# ---- all of them ---------------------------------------------------------------------------------

ALWAYS = [
    tailor_application,
    prepare_interview,
    confirm_interview,
    debrief,
    thank_you,
    connect_online,
    research_employer,
    candidate_update,
    engage_online,
    reply,
    send_materials,
    competing_offer_note,
    offer_acknowledgement,
    attend_event,
    event_follow_up,
    showcase_expertise,
]


def unpaced_actions(h):
    """All that still follows of class owed, light and internal, but for section 5."""
    ending = h.ending()
    actions = []
    if ending is None:
        for rule in ALWAYS:
            actions += list(rule(h))
        actions += list(inform_candidate(h, h.of_type("offer_made")))
    else:
        # "Each ending's own actions remain; ... of all other rules remain reply, thank_you to
        #  contacts to whom no action of the ending goes, and find_contact_details"
        own = ending_actions(h, ending)
        for action in own:
            same = list(h.of_type(*ENDING_TYPES[action.kind]))
            if ending in unanswered_anchors(h, action.kind, action.recipient, same):
                actions.append(action)
        if ending.type in ("rejected", "closed"):
            actions += list(inform_candidate(h, [ending]))
        actions += list(reply(h))
        written_to = [action.recipient for action in own]
        actions += [action for action in thank_you(h) if action.recipient not in written_to]
    return [action for action in actions if action.kind not in h.policy["disabled_kinds"]]
