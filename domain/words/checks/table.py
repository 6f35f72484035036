"""WHAT A MESSAGE MUST SAY, AND WHAT NOT: one row a check, errors first.

A row reads: its name; the rule in a sentence; its level; to which messages it applies; the sources (G1-G5 are the
career guides that the rulebook names, "house" our own reading of them); and the function that finds where the
rule doesn't hold. docs/checks.md is made from this table.
"""

from __future__ import annotations

from domain.words.checks.applies import (
    ALL,
    EMAIL,
    LINKEDIN,
    NEWS_KINDS,
    NOT_LINKEDIN,
    PHONE,
    SIGNED,
    WRITTEN,
)
from domain.words.checks.call import a_call_is_prepared
from domain.words.checks.casual import not_casual
from domain.words.checks.characters import no_strange_characters
from domain.words.checks.check import Check
from domain.words.checks.dates import dates_fit
from domain.words.checks.finding import Level
from domain.words.checks.frame import it_is_signed, subject_says_what_it_is_about, the_opening_is_named
from domain.words.checks.grammar import grammar_is_right
from domain.words.checks.interest import interest_and_fit_are_said
from domain.words.checks.length import fits_linkedin, length_is_right
from domain.words.checks.likeness import not_the_same_text
from domain.words.checks.next_steps import next_steps_are_asked
from domain.words.checks.offers import further_information_is_offered
from domain.words.checks.open_door import the_door_stays_open
from domain.words.checks.open_fields import nothing_left_open
from domain.words.checks.other_names import only_right_names
from domain.words.checks.pay import no_pay
from domain.words.checks.points import a_point_is_taken_up, concerns_are_answered
from domain.words.checks.private_matters import nothing_private
from domain.words.checks.pushy import nothing_pushy
from domain.words.checks.recipient import recipient_is_named_rightly
from domain.words.checks.reproach import no_reproach
from domain.words.checks.requests import nothing_is_asked
from domain.words.checks.speaks_ill import nobody_is_spoken_ill_of
from domain.words.checks.spelling import spelling_is_right
from domain.words.checks.telling import decide_by_is_told, items_are_named, news_are_told, promises_have_a_day
from domain.words.checks.thanks import thanks_are_said
from domain.words.checks.timid import not_timid
from domain.words.checks.unanswered import nothing_left_unanswered

ERROR, WARNING = Level.ERROR, Level.WARNING
FIRST_STATUS, LATER_STATUS = "status_follow_up attempt 1", "status_follow_up from attempt 2 on"

CHECKS: tuple[Check, ...] = (
    Check(
        "recipient_name",
        "It addresses the recipient by name, rightly spelt, with the right title.",
        ERROR,
        ALL,
        ("G1", "G5"),
        recipient_is_named_rightly,
    ),
    Check(
        "other_names",
        "It names no other contact, client or candidate by mistake, and client and candidate rightly.",
        ERROR,
        ALL,
        ("G1", "G4"),
        only_right_names,
    ),
    Check("placeholder", "No field was left open.", ERROR, ALL, ("house",), nothing_left_open),
    Check(
        "thanks",
        "It thanks for time, conversation, opportunity or trust.",
        ERROR,
        ALL.of(
            "thank_you",
            "application_follow_up",
            "status_follow_up",
            "withdrawal_note",
            "gracious_reply",
            "acceptance_thanks",
            "connect_online",
        ),
        ("G1", "G2", "G3", "G4", "G5"),
        thanks_are_said,
        reads_english=True,
    ),
    Check(
        "point_discussed",
        "It takes up a point discussed with that contact, or something particular about the company.",
        ERROR,
        ALL.of("thank_you"),
        ("G1", "G2", "G3", "G5"),
        a_point_is_taken_up,
        reads_english=True,
    ),
    Check(
        "too_similar",
        "No two interviewers of one interview get the same text.",
        ERROR,
        ALL.of("thank_you").where(lambda o: o.twins, "others are written to"),
        ("G1", "G2"),
        not_the_same_text,
    ),
    Check(
        "call_script",
        "A call has an outline, and a script for a machine that says who calls and how to reach back.",
        ERROR,
        PHONE,
        ("G4",),
        a_call_is_prepared,
    ),
    Check(
        "wrong_date",
        "Weekdays fit their dates, dates exist, and the interview is put on its day.",
        ERROR,
        ALL,
        ("house",),
        dates_fit,
        reads_english=True,
    ),
    Check(
        "linkedin_limit",
        "A LinkedIn note has 300 characters at most.",
        ERROR,
        LINKEDIN,
        ("house",),
        fits_linkedin,
    ),
    Check(
        "strange_characters",
        "No character hides, turns the direction of writing, or pretends to be another.",
        ERROR,
        ALL,
        ("house",),
        no_strange_characters,
    ),
    Check(
        "concerns_answered",
        "Each concern that was raised is answered, or it says why not.",
        WARNING,
        ALL.of("thank_you"),
        ("G1", "G3", "G4"),
        concerns_are_answered,
        reads_english=True,
    ),
    Check(
        "interest_and_fit",
        "It says that the candidate is interested, and why they fit.",
        WARNING,
        NOT_LINKEDIN.of("thank_you", "application_follow_up", FIRST_STATUS),
        ("G2", "G3"),
        interest_and_fit_are_said,
        reads_english=True,
    ),
    Check(
        "next_steps",
        "It asks where things stand, or looks forward to the next step.",
        WARNING,
        ALL.of("status_follow_up", "application_follow_up"),
        ("G2", "G3"),
        next_steps_are_asked,
        reads_english=True,
    ),
    Check(
        "further_information",
        "It offers further information.",
        WARNING,
        NOT_LINKEDIN.of("status_follow_up"),
        ("G3",),
        further_information_is_offered,
        reads_english=True,
    ),
    Check(
        "length",
        "It has the length of its kind: thank_you 40-250 words, follow-ups and news 25-150, a script at most 75, "
        "connect_online at most 60.",
        WARNING,
        ALL,
        ("G2", "G4"),
        length_is_right,
    ),
    Check(
        "pushy",
        "It demands nothing, threatens nothing, blames nobody, and doesn't shout.",
        WARNING,
        ALL,
        ("G1", "G2", "G5"),
        nothing_pushy,
        reads_english=True,
    ),
    Check(
        "unanswered",
        "It says nothing of an earlier message being unanswered.",
        WARNING,
        ALL.of(LATER_STATUS),
        ("G5",),
        nothing_left_unanswered,
        reads_english=True,
    ),
    Check(
        "question_asked",
        "News and a first note ask for nothing.",
        WARNING,
        ALL.of(*NEWS_KINDS, "connect_online"),
        ("G1", "G2", "G3"),
        nothing_is_asked,
        reads_english=True,
    ),
    Check(
        "reproach",
        "It neither reproaches nor argues, and asks neither for reasons nor for another decision.",
        WARNING,
        ALL.of("withdrawal_note", "gracious_reply"),
        ("G4",),
        no_reproach,
        reads_english=True,
    ),
    Check(
        "pay",
        "It doesn't raise pay, benefits or days off.",
        WARNING,
        ALL.of("thank_you", "application_follow_up", "status_follow_up", "connect_online", *NEWS_KINDS),
        ("house",),
        no_pay,
        reads_english=True,
    ),
    Check(
        "private_matters",
        "It keeps health, family, belief, politics, age and money troubles out.",
        WARNING,
        ALL,
        ("house",),
        nothing_private,
        reads_english=True,
    ),
    Check(
        "speaks_ill",
        "It speaks ill of nobody.",
        WARNING,
        ALL,
        ("G4",),
        nobody_is_spoken_ill_of,
        reads_english=True,
    ),
    Check(
        "casual",
        "It is no chat: no slang, no text-speak, no emoji.",
        WARNING,
        WRITTEN,
        ("G4",),
        not_casual,
        True,
    ),
    Check(
        "timid",
        "It excuses nothing and makes nobody small.",
        WARNING,
        ALL,
        ("house",),
        not_timid,
        reads_english=True,
    ),
    Check(
        "subject_line",
        "The subject says what it is about: true, short and not in capitals.",
        WARNING,
        EMAIL,
        ("G2",),
        subject_says_what_it_is_about,
    ),
    Check(
        "job_named",
        "It names the role or the company.",
        WARNING,
        WRITTEN.but("reply", "send_materials", "connect_online"),
        ("G2",),
        the_opening_is_named,
    ),
    Check("signed", "It ends with the sender's name.", WARNING, SIGNED, ("G4",), it_is_signed),
    Check(
        "news_told",
        "Each of the news is told.",
        WARNING,
        ALL.where(lambda o: o.news, "there is news"),
        ("G1", "G3"),
        news_are_told,
        reads_english=True,
    ),
    Check(
        "items_named",
        "Each item that was asked for is named.",
        WARNING,
        ALL.of("send_materials"),
        ("G1", "G3"),
        items_are_named,
        reads_english=True,
    ),
    Check(
        "promise_dated",
        "What is promised has its day.",
        WARNING,
        ALL.of("reply"),
        ("G2",),
        promises_have_a_day,
        reads_english=True,
    ),
    Check(
        "date_told",
        "The date that matters is told: of the other offer, or of the answer.",
        WARNING,
        ALL.of("competing_offer_note", "offer_acknowledgement"),
        ("G2", "house"),
        decide_by_is_told,
        reads_english=True,
    ),
    Check(
        "door_open",
        "It leaves the door open.",
        WARNING,
        ALL.of("withdrawal_note", "gracious_reply", LATER_STATUS),
        ("G4",),
        the_door_stays_open,
        reads_english=True,
    ),
    Check("spelling", "Every word is rightly spelt.", WARNING, ALL, ("G4",), spelling_is_right),
    Check("grammar", "It has no plain error of grammar.", WARNING, ALL, ("G4",), grammar_is_right),
)
