"""Random but admissible preview bodies: `givens()` for hypothesis, `make_given(rng)` for loops.

A history is played step by step: the clock goes on, something that is admissible then happens, or
somebody does (skips, lets lapse) something that the reference has in its plan at that point.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from .admission import State, admissible, instant_of, live, local_day
from .calendars import format_instant, parse_instant
from .history import COURTESY, ENDINGS, OWED
from .planner import reference_plan
from .worlds import CAN_BE_DISABLED, make_world

WEIGHTS = {
    "target_set": 6,
    "application_planned": 4,
    "applied": 18,
    "interview_scheduled": 9,
    "interview_held": 8,
    "interview_cancelled": 14,
    "timeline_stated": 5,
    "message_received": 9,
    "message_sent": 6,
    "materials_requested": 6,
    "achievement": 6,
    "need_identified": 5,
    "material_ready": 5,
    "competing_offer": 2,
    "offer_made": 4,
    "offer_accepted": 6,
    "offer_declined": 5,
    "rejected": 1,
    "candidate_withdrew": 0.5,
    "closed": 0.5,
    "on_hold": 2,
    "resumed": 12,
    "reopened": 12,
    "contact_opted_out": 1,
    "contact_away": 2.5,
    "industry_event": 2,
    "voided": 2.5,
}


@st.composite
def givens(draw, **wishes):
    return make_given(draw(st.randoms(use_true_random=False)), **wishes)


def make_given(rng, steps=None, snoozes=True, policies=True):
    given = make_world(rng, policies)
    play = Play(rng, given)
    for _ in range(steps if steps is not None else rng.randint(2, 18)):
        play.step()
    if rng.random() < 0.35:
        given["other_messages"] = play.messages_of_other_placements()
    if snoozes and rng.random() < 0.2:
        given["snoozes"] = play.snoozes()
    return given


# ---- playing ---------------------------------------------------------------


class Play:
    def __init__(self, rng, given):
        self.rng, self.given = rng, given
        self.events, self.outcomes = given["events"], given["outcomes"]
        self.refs = [contact["ref"] for contact in given["contacts"]]
        self.clients = [c["ref"] for c in given["contacts"] if c["role"] != "employee"]
        self.employees = [c["ref"] for c in given["contacts"] if c["role"] == "employee"]
        self.primary = given["primary_contact"]
        start = given.pop("_start")
        self.now = datetime(start.year, start.month, start.day, tzinfo=UTC)
        self.now += timedelta(minutes=rng.randint(0, 24 * 60 - 1))
        self.used = []
        self.number = 0
        # each history has its own temper: how much is done, and which events are frequent
        self.diligence = rng.choice([0.2, 0.5, 0.5, 0.75])
        self.weights = {}
        for kind in WEIGHTS:
            self.weights[kind] = WEIGHTS[kind] * rng.choice([0.2, 1, 1, 1, 5])
        zones = [given["agency"], given["client"], given["candidate"]] + given["contacts"]
        self.zones = sorted({one["time_zone"] for one in zones if one.get("time_zone")})

    def pick_contact(self):
        roll = self.rng.random()
        if roll < 0.65:
            return self.primary
        return self.rng.choice(self.refs if roll < 0.85 else self.clients)

    def tick(self, at=None):
        """Goes on to that instant, or by a random while, to an instant not used yet."""
        rng = self.rng
        if at is None:
            while_ = rng.choice([1, 2, 6, 20, 24, 30, 72, 110, 170, 300]) * 60
            at = self.now + timedelta(minutes=rng.randint(1, while_))
            if rng.random() < 0.06:
                at += timedelta(seconds=rng.randint(0, 59), microseconds=rng.choice([0, 1, 500000]))
            if rng.random() < 0.6:
                # people work by day: move it into the primary's working hours
                zone = ZoneInfo(self.zones[0])
                local = at.astimezone(zone)
                if not 7 <= local.hour < 20:
                    at += timedelta(hours=rng.randint(8, 14))
        while at in self.used or at <= self.now:
            at = max(at, self.now) + timedelta(minutes=1)
        self.used.append(at)
        self.now = at
        return format_instant(at)

    def some_day(self, low, high, whose):
        """So many days after today, as that person's calendar has it."""
        today = local_day(self.now, whose, self.given)
        return (today + timedelta(days=self.rng.randint(low, high))).isoformat()

    def state(self):
        state = State()
        for event in live(self.events):
            state.take(event)
        return state

    def step(self):
        if self.events and self.rng.random() < self.diligence:
            if self.planned_outcome():
                return
        if self.events and self.rng.random() < 0.08:
            self.scattered_outcome()
            return
        self.happen()

    # somebody does, skips or lets lapse what the reference has in its plan now
    def planned_outcome(self):
        rng = self.rng
        actions = reference_plan(self.given)
        late = [a for a in actions if parse_instant(a["expires_at"]) >= self.now]
        late = late or actions
        # mostly one of the next, sometimes any; often what reaches a contact
        late = late if rng.random() < 0.15 else late[: rng.choice([1, 3, 6])]
        reaching = [
            a
            for a in actions
            if a["kind"]
            in (
                "status_follow_up",
                "close_out",
                "reply",
                "send_materials",
                "thank_you",
                "application_follow_up",
                "review_placement",
            )
        ]
        if reaching and rng.random() < 0.5:
            late = reaching[:2]
        if not late:
            return False
        action = rng.choice(late)
        what = rng.choice(["done", "done", "done", "done", "skipped", "lapsed"])
        due, expires = parse_instant(action["due_at"]), parse_instant(action["expires_at"])
        if what == "lapsed":
            at = expires
        elif rng.random() < 0.75:
            at = due + timedelta(minutes=rng.randint(0, 600))
        elif rng.random() < 0.5:
            at = due + timedelta(minutes=rng.randint(0, 8 * 24 * 60))
        else:
            at = self.now + timedelta(minutes=rng.randint(1, 24 * 60))
        if at > self.now + timedelta(days=25):
            at = self.now + timedelta(days=1)
        if what == "done" and action["kind"] in OWED + COURTESY + ["connect_online"] and rng.random() < 0.15:
            # noted as a message instead
            occurred = self.tick(at)
            self.record(
                "message_sent",
                {"contact": action["recipient"], "channel": "email", "kind": action["kind"]},
                occurred,
            )
            return True
        self.outcomes.append(
            {
                "kind": action["kind"],
                "attempt": action["attempt"],
                "recipient": action["recipient"],
                "outcome": what,
                "occurred_at": self.tick(at),
            }
        )
        return True

    def scattered_outcome(self):
        rng = self.rng
        kind = rng.choice(CAN_BE_DISABLED + ["thank_you", "reply"])
        recipient = None
        if kind in OWED + COURTESY:
            recipient = self.primary
        if kind in ("thank_you", "reply", "send_materials", "connect_online"):
            recipient = rng.choice(self.refs)
        if kind == "request_informational_interview":
            recipient = rng.choice(self.employees or self.refs)
        if kind in ("debrief", "close_out", "candidate_update", "inform_candidate", "withdraw_elsewhere"):
            recipient = "candidate"
        if kind == "find_contact_details" and "hr" in self.refs:
            recipient = "hr"
        attempt = 1
        if kind in ("status_follow_up", "engage_online"):
            attempt = rng.randint(1, 2)
        self.outcomes.append(
            {
                "kind": kind,
                "attempt": attempt,
                "recipient": recipient,
                "outcome": rng.choice(["done", "skipped", "lapsed"]),
                "occurred_at": self.tick(),
            }
        )

    def record(self, kind, data, occurred):
        self.number += 1
        self.events.append({"type": kind, "ref": f"e{self.number}", "occurred_at": occurred, "data": data})

    def happen(self):
        rng, state = self.rng, self.state()
        if state.to_come and not state.ending and rng.random() < 0.4:
            return self.hold_interview(state)
        kinds = [
            kind
            for kind in state.possible()
            if not (kind in ENDINGS and not state.started and rng.random() < 0.9)
        ]
        if len(self.events) < 2:
            kinds = [k for k in kinds if k not in ENDINGS + ["voided", "on_hold"]]
        kind = rng.choices(kinds, [self.weights[kind] for kind in kinds])[0]
        if kind == "interview_held":
            return self.hold_interview(state)
        occurred = self.tick()
        data = getattr(self, "data_of_" + kind, self.data_of_nothing)(state)
        if data is not None:
            self.record(kind, data, occurred)
        return None

    # ---- the data of each type ----

    def data_of_nothing(self, state):
        return {}

    def data_of_application_planned(self, state):
        return {"apply_by": self.some_day(0, 12, "candidate")} if self.rng.random() < 0.85 else {}

    def panel(self):
        rng = self.rng
        people = [self.primary] if rng.random() < 0.75 else [rng.choice(self.clients)]
        for ref in self.clients:
            if ref not in people and rng.random() < 0.35:
                people.append(ref)
        return people

    def data_of_interview_scheduled(self, state):
        rng = self.rng
        again = sorted(state.to_come) + sorted(state.cancelled)
        if again and rng.random() < 0.5:
            label = rng.choice(again)
            data = dict((state.to_come.get(label) or state.cancelled[label])["data"])
        else:
            data = {"interview": f"i{self.number}", "contacts": self.panel()}
            if self.employees and rng.random() < 0.3:
                data["contacts"] = [rng.choice(self.employees)]
                data["purpose"] = "informational"
            elif rng.random() < 0.2:
                data["purpose"] = "selection"
        start = self.now + timedelta(minutes=rng.randint(30, rng.choice([600, 3000, 15000])))
        data["starts_at"] = format_instant(start)
        data.pop("ends_at", None)
        if rng.random() < 0.7:
            data["ends_at"] = format_instant(start + timedelta(minutes=rng.choice([30, 60, 135])))
        return data

    def hold_interview(self, state):
        rng = self.rng
        if state.to_come and rng.random() < 0.9:
            label = rng.choice(sorted(state.to_come))
            start = parse_instant(state.to_come[label]["data"]["starts_at"])
            occurred = self.tick(start + timedelta(minutes=rng.randint(20, 150)))
            data = {"interview": label}
            if rng.random() < 0.3:
                data["contacts"] = state.to_come[label]["data"]["contacts"]
            if state.to_come[label]["data"].get("purpose") and rng.random() < 0.3:
                data["purpose"] = state.to_come[label]["data"]["purpose"]
        else:
            occurred = self.tick()
            data = {"interview": f"i{self.number}"}
            if rng.random() < 0.9:
                data["contacts"] = self.panel()
            if self.employees and rng.random() < 0.25:
                data.update(contacts=[rng.choice(self.employees)], purpose="informational")
        self.record("interview_held", data, occurred)
        if rng.random() < 0.15:
            # a second round on the same day
            occurred = self.tick(self.now + timedelta(minutes=rng.randint(30, 300)))
            self.record(
                "interview_held", {"interview": f"i{self.number}", "contacts": self.panel()}, occurred
            )

    def data_of_interview_cancelled(self, state):
        return {"interview": self.rng.choice(sorted(state.to_come))}

    def data_of_timeline_stated(self, state):
        return {"decision_by": self.some_day(0, 14, self.primary), "contact": self.rng.choice(self.clients)}

    def data_of_message_received(self, state):
        data = {
            "contact": self.pick_contact(),
            "channel": self.rng.choice(["email", "email", "linkedin", "phone", "letter"]),
        }
        if self.rng.random() < 0.5:
            data["needs_reply"] = self.rng.random() < 0.5
        return data

    def data_of_message_sent(self, state):
        data = {"contact": self.pick_contact(), "channel": "email"}
        if self.rng.random() < 0.25:
            data["kind"] = self.rng.choice(
                ["share_update", "status_follow_up", "reply", "send_materials", "thank_you", "offer_idea"]
            )
        return data

    def data_of_materials_requested(self, state):
        rng = self.rng
        data = {"contact": rng.choice([self.primary, self.primary] + self.clients), "items": ["references"]}
        roll = rng.random()
        if roll < 0.4:
            data["deadline"] = self.some_day(0, 9, data["contact"])
        elif roll < 0.6:
            after = timedelta(minutes=rng.randint(5, rng.choice([600, 9000])))
            data["deadline"] = format_instant(self.now + after)
        return data

    def data_of_achievement(self, state):
        return {"title": "Something new"}

    data_of_need_identified = data_of_material_ready = data_of_achievement

    def data_of_competing_offer(self, state):
        return {"decide_by": self.some_day(0, 8, self.primary)} if self.rng.random() < 0.7 else {}

    def data_of_offer_made(self, state):
        return {"reply_by": self.some_day(1, 8, self.primary)} if self.rng.random() < 0.5 else {}

    def data_of_contact_opted_out(self, state):
        ref = self.pick_contact()
        for event in live(self.events):
            if event["type"] == "contact_opted_out" and event["data"]["contact"] == ref:
                return None
        return {"contact": ref}

    def data_of_contact_away(self, state):
        contact = self.pick_contact()
        return {"contact": contact, "until": self.some_day(0, 14, contact)}

    def data_of_industry_event(self, state):
        start = self.now + timedelta(minutes=self.rng.randint(60, 20000))
        return {"name": "A fair", "starts_at": format_instant(start)}

    def data_of_voided(self, state):
        choice = live(self.events)[-6:]
        self.rng.shuffle(choice)
        for event in choice:
            void = {
                "type": "voided",
                "ref": "void",
                "occurred_at": event["occurred_at"],
                "data": {"event": event["ref"]},
            }
            if admissible(self.events + [void]):
                return {"event": event["ref"]}
        return None

    # ---- around ----

    def messages_of_other_placements(self):
        first = instant_of(self.events[0]).date() if self.events else self.now.date()
        span = (self.now.date() - first).days + 14
        messages = []
        for _ in range(self.rng.randint(1, 6)):
            day = first + timedelta(days=self.rng.randint(0, span))
            messages.append({"contact": self.pick_contact(), "date": day.isoformat()})
        return messages

    def snoozes(self):
        rng, wishes = self.rng, []
        actions = reference_plan(self.given)
        same = [(a["kind"], a["attempt"], a["recipient"]) for a in actions]
        alone = [a for a, one in zip(actions, same, strict=True) if same.count(one) == 1]
        for action in rng.sample(alone, min(len(alone), rng.randint(1, 3))):
            due, expires = parse_instant(action["due_at"]), parse_instant(action["expires_at"])
            minutes = int((expires - due).total_seconds() // 60)
            until = due + timedelta(minutes=rng.randint(1, max(1, minutes)))
            if rng.random() < 0.1:
                until = expires + timedelta(hours=1)
            wishes.append(
                {
                    "kind": action["kind"],
                    "attempt": action["attempt"],
                    "recipient": action["recipient"],
                    "until": format_instant(until),
                }
            )
        return wishes
