"""The random worlds in which the random histories play: places, contacts, policies."""

from datetime import date, timedelta

from .history import COURTESY, OWED

PLACES = [
    ("America/New_York", "US", "NY"),
    ("America/Los_Angeles", "US", "CA"),
    ("America/Chicago", "US", "IL"),
    ("Europe/London", "GB", "ENG"),
    ("Europe/Berlin", "DE", "BY"),
    ("Asia/Jerusalem", "IL", None),
    ("Australia/Sydney", "AU", "NSW"),
    ("Asia/Tokyo", "JP", None),
    ("Asia/Kolkata", "IN", None),
    ("Asia/Dubai", "AE", None),
    ("Pacific/Auckland", "NZ", "AUK"),
    ("America/Sao_Paulo", "BR", "SP"),
    ("Europe/Budapest", "HU", None),
    ("Asia/Shanghai", "CN", None),
]
# around clock changes, holidays and turns of the year
STARTS = [
    "2026-01-05",
    "2026-02-16",
    "2026-03-02",
    "2026-03-23",
    "2026-03-30",
    "2026-04-13",
    "2026-04-27",
    "2026-05-18",
    "2026-06-15",
    "2026-06-29",
    "2026-08-24",
    "2026-09-07",
    "2026-09-28",
    "2026-10-19",
    "2026-10-26",
    "2026-11-16",
    "2026-12-07",
    "2026-12-14",
]


def place(rng, near=None):
    zone, country, subdivision = rng.choice(PLACES) if near is None else near
    return {"time_zone": zone, "country": country, "subdivision": subdivision}


def make_world(rng, policies):
    home = rng.choice(PLACES)
    agency = place(rng, home)
    if agency["subdivision"] is None or rng.random() < 0.1:
        del agency["subdivision"]
    client = {"name": "Client"}
    if rng.random() < 0.7:
        client.update(place(rng, home if rng.random() < 0.6 else None))
    candidate = {"name": "Candidate"}
    if rng.random() < 0.3:
        candidate.update(place(rng))
    if rng.random() < 0.15:
        candidate["time_zone"] = rng.choice(PLACES)[0]
    if rng.random() < 0.3:
        candidate["other_open_placements"] = rng.choice([0, 1, 3])
    contacts = make_contacts(rng)
    given = {
        "agency": agency,
        "client": client,
        "candidate": candidate,
        "contacts": contacts,
        "primary_contact": "hm",
        "events": [],
        "outcomes": [],
    }
    if rng.random() < 0.05:
        given["primary_contact"] = "ann"
    if rng.random() < 0.3:
        given["leading"] = rng.random() < 0.5
    start = date.fromisoformat(rng.choice(STARTS)) + timedelta(days=rng.randint(0, 6))
    if rng.random() < 0.15:
        agency["closures"] = closures(rng, start)
    if rng.random() < 0.15:
        client["closures"] = closures(rng, start)
    given["_start"] = start
    if policies and rng.random() < 0.5:
        given["policy"] = make_policy(rng)
    return given


def closures(rng, start):
    first = start + timedelta(days=rng.randint(0, 40))
    return [(first + timedelta(days=i)).isoformat() for i in range(rng.randint(1, 5))]


def make_contacts(rng):
    contacts = [
        {"ref": "hm", "name": "Hana Meier", "role": "hiring_manager"},
        {"ref": "ann", "name": "Ann Imber", "role": "interviewer"},
    ]
    if rng.random() < 0.4:
        contacts.append({"ref": "bo", "name": "Bo Ilves", "role": "interviewer"})
    if rng.random() < 0.5:
        contacts.append({"ref": "hr", "name": "Hal Reyes", "role": "hr"})
    if rng.random() < 0.15:
        contacts.append({"ref": "hr2", "name": "Hedda Roth", "role": "hr"})
    if rng.random() < 0.5:
        contacts.append({"ref": "emp", "name": "Emil Paz", "role": "employee"})
    if rng.random() < 0.2:
        contacts.append({"ref": "ed", "name": "Edna Moss", "role": "employee"})
    if rng.random() < 0.3:
        rng.shuffle(contacts)
    for contact in contacts:
        if rng.random() < 0.2:
            contact.update(place(rng))
        elif rng.random() < 0.1:
            contact["time_zone"] = rng.choice(PLACES)[0]
        if rng.random() < 0.8:
            contact["email"] = contact["ref"] + "@client.example"
        if rng.random() < 0.2:
            contact["linkedin_url"] = "https://social.example/" + contact["ref"]
        if rng.random() < 0.15:
            contact["postal_address"] = "1 Main Street"
        if rng.random() < 0.3:
            contact["phone"] = "+1 555 0100"
        if rng.random() < 0.3:
            contact["preferred_channel"] = rng.choice(["phone", "phone", "letter", "linkedin", "email"])
    return contacts


CAN_BE_DISABLED = [
    "tailor_application",
    "application_follow_up",
    "prepare_interview",
    "confirm_interview",
    "debrief",
    "find_contact_details",
    "connect_online",
    "research_employer",
    "status_follow_up",
    "close_out",
    "review_placement",
    "candidate_update",
    "engage_online",
    "send_materials",
    "share_update",
    "offer_idea",
    "offer_materials",
    "competing_offer_note",
    "offer_acknowledgement",
    "gracious_reply",
    "acceptance_thanks",
    "inform_candidate",
    "withdraw_elsewhere",
    "request_informational_interview",
    "attend_event",
    "event_follow_up",
    "showcase_expertise",
]
NUMBERS = {  # sensible bounds
    "debrief_after_hours": (1, 6),
    "application_follow_up_days": (1, 8),
    "prepare_days": (1, 5),
    "tailor_days": (1, 5),
    "no_timeline_days": (1, 12),
    "days_between_attempts": (1, 15),
    "max_attempts": (1, 5),
    "close_out_days": (1, 15),
    "application_review_days": (2, 20),
    "candidate_update_days": (1, 10),
    "confirm_minutes": (5, 60),
    "connect_days": (1, 5),
    "research_days": (1, 5),
    "find_details_minutes": (5, 180),
    "engage_times": (1, 5),
    "engage_every_days": (1, 14),
    "showcase_every_days": (7, 40),
    "reply_target_hours": (1, 8),
    "reply_days": (1, 3),
    "news_days": (1, 5),
    "materials_days": (1, 4),
    "event_follow_up_days": (1, 5),
    "informational_interview_days": (1, 6),
    "min_gap_days": (1, 7),
    "cap_messages": (1, 4),
    "cap_window_days": (1, 10),
    "merge_days": (1, 6),
    "expire_days": (1, 6),
    "competing_offer_hours": (1, 8),
    "withdrawal_hours": (1, 8),
    "acceptance_hours": (1, 8),
    "inform_hours": (1, 8),
    "acknowledgement_hours": (1, 8),
    "withdraw_elsewhere_hours": (1, 8),
}


def make_policy(rng):
    policy = {}
    if rng.random() < 0.4:
        policy["preset"] = rng.choice(["balanced", "patient", "eager"])
    for _ in range(rng.choice([0, 0, 1, 2, 4, 8])):
        field = rng.choice(sorted(NUMBERS))
        policy[field] = rng.randint(*NUMBERS[field])
    if rng.random() < 0.15:
        policy["thank_you_target_hours"] = rng.randint(1, 6)
        policy["thank_you_deadline_hours"] = rng.randint(6, 48)
    if rng.random() < 0.15:
        policy["decision_buffer_days"] = rng.randint(1, 4)
        policy["decision_grace_days"] = policy["decision_buffer_days"] + rng.randint(0, 4)
    if rng.random() < 0.2:
        policy["office_hours"] = {
            "start": rng.choice(["08:00", "08:30", "09:00"]),
            "end": rng.choice(["16:00", "17:30", "18:00"]),
        }
        policy["follow_up_time"] = rng.choice(["09:00", "11:15", "15:45"])
    if rng.random() < 0.15:
        policy["waking_hours"] = {
            "start": rng.choice(["06:00", "07:30", "08:00"]),
            "end": rng.choice(["19:00", "20:15", "22:30"]),
        }
    if rng.random() < 0.2:
        policy["disabled_kinds"] = sorted(set(rng.sample(CAN_BE_DISABLED, rng.randint(1, 3))))
    if rng.random() < 0.15:
        kinds = sorted(set(rng.sample(OWED + COURTESY, 3)))
        policy["actors"] = {kind: rng.choice(["candidate", "consultant"]) for kind in kinds}
    return policy
