"""Section 4 of the rulebook: what an ending asks for."""

from .actions import Action, hours

ENDING_TYPES = {
    "withdrawal_note": ["candidate_withdrew", "offer_declined"],
    "gracious_reply": ["rejected"],
    "acceptance_thanks": ["offer_accepted"],
    "withdraw_elsewhere": ["offer_accepted"],
}


# "candidate_withdrew once started, offer_declined | office(event + [1 h]) | close of plus(day, 1)"
def withdrawal_note(h, ending):
    if ending.type not in ("candidate_withdrew", "offer_declined"):
        return
    started = h.started()
    if ending.type == "candidate_withdrew":
        if started is None or started.order > ending.order:
            return
    yield from to_primary_in_office(h, "withdrawal_note", ending, "withdrawal_hours")


# "offer_accepted | office(event + [2 h]) | close of plus(day, 1)"
def acceptance_thanks(h, ending):
    if ending.type == "offer_accepted":
        yield from to_primary_in_office(h, "acceptance_thanks", ending, "acceptance_hours")


def to_primary_in_office(h, kind, ending, field):
    c = h.primary_calendar
    due = c.office(ending.at + hours(h, field))
    late = c.close(c.plus(c.day(ending.at), 1))
    yield Action(h, kind, h.primary, ending, ending.at, due, late)


# "rejected after an interview held | morning of plus(day, 1) | close of plus(day, 2)"
def gracious_reply(h, ending):
    if ending.type != "rejected":
        return
    if not [e for e in h.selection("interview_held") if e.order < ending.order]:
        return
    c = h.primary_calendar
    day = c.day(ending.at)
    yield Action(
        h, "gracious_reply", h.primary, ending, ending.at, c.morning(c.plus(day, 1)), c.close(c.plus(day, 2))
    )


# "offer_accepted while the candidate has other open placements | office(event + [1 h])"
def withdraw_elsewhere(h, ending):
    if ending.type != "offer_accepted":
        return
    if not (h.given.get("candidate") or {}).get("other_open_placements"):
        return
    c = h.candidate_calendar
    due = c.office(ending.at + hours(h, "withdraw_elsewhere_hours"))
    late = c.close(c.plus(c.day(ending.at), 1))
    yield Action(h, "withdraw_elsewhere", "candidate", ending, ending.at, due, late)


def ending_actions(h, ending):
    """The ending's own actions, done or not."""
    actions = []
    for rule in (withdrawal_note, acceptance_thanks, gracious_reply, withdraw_elsewhere):
        for action in rule(h, ending):
            if action.kind not in h.policy["disabled_kinds"]:
                actions.append(action)
    return actions
