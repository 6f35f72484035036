"""Section 5 of the rulebook: waiting, attempts, close_out and review_placement."""

from .actions import Action, answered_anchors, key_of
from .calendars import ONE_DAY, parse_date


class Round:
    """The present round of waiting: W, the follow-up day and the outcomes of its attempts."""

    def __init__(self, h):
        self.h = h
        self.w = None
        if "status_follow_up" in h.policy["disabled_kinds"] or not h.waiting():
            return
        anchors = h.all_that_makes_a_w()
        if not anchors:
            return
        self.w = anchors[-1]
        self.read_follow_up_day()
        self.read_outcomes()

    # "D in force: follow-up day = roll(D + [2] days); late = close of roll(D + [3] days), not
    #  before close of the follow-up day. Else: follow-up day = plus(day(W), [5]); late = close
    #  of plus(follow-up day, 1)"
    def read_follow_up_day(self):
        h, c = self.h, self.h.primary_calendar
        stated = h.last("timeline_stated")
        if stated is not None and parse_date(stated.data["decision_by"]) >= c.day(self.w.at):
            d = parse_date(stated.data["decision_by"])
            self.day = c.roll(d + h.policy["decision_buffer_days"] * ONE_DAY)
            late_day = c.roll(d + h.policy["decision_grace_days"] * ONE_DAY)
            self.late_day = max(late_day, self.day)
        else:
            self.day = c.plus(c.day(self.w.at), h.policy["no_timeline_days"])
            self.late_day = c.plus(self.day, 1)

    # The outcomes of this round's attempts: number -> outcome. A message_sent of that kind
    # "completes the open action of that kind": the first attempt that has none.
    def read_outcomes(self):
        h = self.h
        self.outcomes = {}
        for outcome in h.outcomes:
            if outcome.kind != "status_follow_up" or outcome.recipient != h.primary:
                continue
            if outcome.order < self.w.order:
                continue
            attempt = outcome.attempt
            if attempt is None:
                attempt = 1
                while attempt in self.outcomes:
                    attempt += 1
            named = outcome.key or outcome.belongs
            if named and named != key_of("status_follow_up", attempt, h.primary, self.w):
                continue
            if attempt <= h.policy["max_attempts"] and attempt not in self.outcomes:
                self.outcomes[attempt] = outcome

    # "A close_out or review_placement really done ends the round"
    def ended(self):
        for outcome in self.h.really_done:
            if outcome.kind in ("close_out", "review_placement"):
                if outcome.order > self.w.order:
                    return True
        return False

    def really_done(self):
        return [k for k in sorted(self.outcomes) if self.outcomes[k].outcome == "done"]


# "While a reply or send_materials to anyone but an employee is still owed, every attempt is
#  tentative"
def owing_an_answer(h, unpaced):
    for action in unpaced:
        if action.kind in ("reply", "send_materials") and not h.is_employee(action.recipient):
            return True
    return False


def status_follow_ups_and_close_out(h, pacing, unpaced):
    """Places the attempts; returns them and the close_out or review_placement."""
    this = Round(h)
    if this.w is None or this.ended():
        return []
    c, theirs = h.candidate_calendar, h.primary_calendar
    again = h.policy["days_between_attempts"] * ONE_DAY
    at_last = h.policy["close_out_days"] * ONE_DAY
    last = h.policy["max_attempts"]
    opted_out = h.opted_out(h.primary)
    owing = owing_an_answer(h, unpaced)

    actions, formula, placed = [], {}, {}
    for k in range(1, last + 1):
        if k == 1:
            formula[k], late_day = this.day, this.late_day
        else:
            # "roll(the later of day of that and its formula day, + [7])"; "the formula day of
            #  the next is reckoned from the placed day of the one before"
            if k - 1 in this.outcomes:
                base = max(theirs.day(this.outcomes[k - 1].at), formula[k - 1])
            else:
                base = placed[k - 1]
            formula[k] = theirs.roll(base + again)
            late_day = theirs.plus(formula[k], 1)
        placed[k] = formula[k]
        # "Where the primary contact opted out, attempts not yet done no longer follow"
        if k in this.outcomes or opted_out:
            continue
        action = Action(
            h,
            "status_follow_up",
            h.primary,
            this.w,
            None,
            theirs.morning(formula[k]),
            theirs.close(late_day),
            attempt=k,
        )
        action.formula_day = formula[k]
        action.tentative = owing or (k > 1 and k - 1 not in this.outcomes)
        pacing.place(action)
        placed[k] = action.due_day()
        actions.append(action)

    kind, day, tentative = None, None, False
    done = this.really_done()
    if opted_out:
        if done:
            # "If one was really done: close_out, reckoned from the last of those"
            k = done[-1]
            kind = "close_out"
            day = c.roll(max(theirs.day(this.outcomes[k].at), formula[k]) + at_last)
        else:
            # "Else review_placement in the morning of roll(the later of the follow-up day and
            #  the candidate's day of the opting out)"
            kind = "review_placement"
            day = c.roll(max(this.day, c.day(opted_out.at)))
    elif last not in this.outcomes:
        # "or the last is still to come (then it hangs tentative on that one's placed day)"
        kind, tentative = "close_out", True
        day = c.roll(placed[last] + at_last)
    elif done or len(this.outcomes) == last:
        # "close_out if at least one attempt of the round was really done";
        # "review_placement if every attempt was skipped or lapsed"
        kind = "close_out" if done else "review_placement"
        day = c.roll(max(theirs.day(this.outcomes[last].at), formula[last]) + at_last)
    if kind is not None:
        actions += closing(h, kind, this.w, day, tentative)
    return actions


# "close_out, review_placement | morning, section 5 | close of plus(due day, 2)"
def closing(h, kind, anchor, day, tentative):
    c = h.candidate_calendar
    recipient = "candidate" if kind == "close_out" else None
    if kind in h.policy["disabled_kinds"]:
        return []
    anchors = [anchor]
    if kind == "review_placement":
        # both hang on W or on applied: the outcome goes to the latest anchor
        anchors = sorted(set(review_anchors(h) + [anchor]), key=lambda one: one.order)
    if anchor in answered_anchors(h, kind, recipient, anchors):
        return []
    action = Action(h, kind, recipient, anchor, None, c.morning(day), c.close(c.plus(day, 2)))
    action.tentative = tentative
    return [action]


def review_anchors(h):
    anchors = []
    if after_an_application(h):
        anchors.append(h.last("applied"))
    if Round(h).w is not None:
        anchors.append(Round(h).w)
    return anchors


# "After an application, not heard since and with no selection interview scheduled or held"
def after_an_application(h):
    applied = h.last("applied")
    if applied is None or h.ending() or h.on_hold():
        return False
    if h.selection("interview_scheduled", "interview_held"):
        return False
    return not [event for event in h.heard() if event.order > applied.order]


# "applied | morning of plus(day, [3]), day of the later of applied and resumed |
#  close of plus(due day, 1) | heard; a selection interview scheduled or held, earlier or later"
def application_formula_day(h):
    c = h.primary_calendar
    day = c.day(h.last("applied").at)
    if h.last("resumed"):
        day = max(day, c.day(h.last("resumed").at))
    return c.plus(day, h.policy["application_follow_up_days"])


def application_outcome(h):
    """The outcome of the application_follow_up of the latest application."""
    applied = h.last("applied")
    for outcome in h.outcomes:
        if outcome.kind == "application_follow_up" and outcome.recipient == h.primary:
            named = outcome.key or outcome.belongs
            if named and named != key_of("application_follow_up", 1, h.primary, applied):
                continue
            if outcome.order > applied.order:
                return outcome
    return None


def application_follow_up(h, pacing):
    if not after_an_application(h) or h.opted_out(h.primary):
        return []
    if "application_follow_up" in h.policy["disabled_kinds"] or application_outcome(h):
        return []
    c = h.primary_calendar
    day = application_formula_day(h)
    action = Action(
        h,
        "application_follow_up",
        h.primary,
        h.last("applied"),
        None,
        c.morning(day),
        c.close(c.plus(day, 1)),
    )
    action.formula_day = day
    pacing.place(action)
    return [action]


# "review_placement, morning of plus(d, [10]) in the candidate's calendar, where d (the contact's
#  day) is that of the application_follow_up's completion, or of the last resumed if later; until
#  it is done, its placed day, tentative; where the primary opted out before it was done, the
#  later of its formula day and the day of the opting out, firm"
def application_review(h, follow_ups):
    if not after_an_application(h) or "status_follow_up" in h.policy["disabled_kinds"]:
        return []
    theirs, c = h.primary_calendar, h.candidate_calendar
    tentative = False
    completion, opted_out = application_outcome(h), h.opted_out(h.primary)
    if completion is not None:
        d = theirs.day(completion.at)
        if h.last("resumed"):
            d = max(d, theirs.day(h.last("resumed").at))
    elif opted_out:
        d = max(application_formula_day(h), theirs.day(opted_out.at))
    elif follow_ups:
        d, tentative = follow_ups[0].due_day(), True
    else:
        d = application_formula_day(h)
    day = c.plus(d, h.policy["application_review_days"])
    return closing(h, "review_placement", h.last("applied"), day, tentative)


# "target_set or applied, the first of them | candidate -> each contact with role employee |
#  morning of plus(day, [2]), day of the later of the event and resumed | close of
#  plus(due day, 5) | a selection interview scheduled or held, earlier or later; any interview
#  with that contact, earlier or later"
def request_informational_interviews(h, pacing):
    first = h.of_type("target_set", "applied")[:1]
    if not first or h.ending() or h.on_hold():
        return []
    if "request_informational_interview" in h.policy["disabled_kinds"]:
        return []
    interviews = h.of_type("interview_scheduled", "interview_held")
    if [event for event in interviews if event.purpose == "selection"]:
        return []
    actions = []
    for contact in sorted(h.contacts, key=lambda contact: contact["ref"]):
        ref = contact["ref"]
        if contact["role"] != "employee" or h.opted_out(ref):
            continue
        if [event for event in interviews if ref in event.contacts]:
            continue
        if answered_anchors(h, "request_informational_interview", ref, first):
            continue
        c = h.contact_calendars[ref]
        day = c.day(first[0].at)
        if h.last("resumed"):
            day = max(day, c.day(h.last("resumed").at))
        day = c.plus(day, h.policy["informational_interview_days"])
        action = Action(
            h, "request_informational_interview", ref, first[0], None, c.morning(day), c.close(c.plus(day, 5))
        )
        action.formula_day = day
        pacing.place(action)
        actions.append(action)
    return actions
