"""Verbs with what they do not take: “would like join”, “enjoyed to meet”, “know when will you”."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

# What people wish to do: after "would like" it wants a "to".
JOIN = (
    "join|meet|see|hear|thank|discuss|provide|send|know|learn|speak|contribute|bring|become|continue|ask|tell|"
    "work_with|work_for|work_in|work_at|be_part|be_a|apply|attend|take_part|explore|share_my|start_as|visit_you"
)
PATTERNS: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            """
            i|we am|'m|'re|are|was|were write|thank|work|live|look|hope|want|need|know|agree|understand|
                send|apply|
                like|appreciate|think|believe|wish|learn|search|wait|plan_to|disagree|come_from|attach|
                    speak|go
            i am|'m attached|attaching? my_cv
            """,
            unless="i|we am|are|was|were like|live|sent",
        ),
        "the right form",
    ),
    (Phrases("i am attached|enclosed my|the|a"), "I have attached"),
    (
        Phrases(
            f"""
            would|'d|i'd|will like|love|want|wish|prefer {JOIN}
            i|we|she|he want|wants|wanted|hope|wish|need|like {JOIN}
            happy|glad|pleased|able|delighted|ready|keen|eager {JOIN}
            look|looking|looks forward {JOIN}|work|joining_to
            """,
            unless="""
            hope|wish|like|need|want ask|tell
            i|we hope know|bring
            like|love meet_ups
            """,
        ),
        "the verb with to",
    ),
    (
        Phrases(
            """
            enjoyed|enjoy|enjoying very_much|really|also? to
            very much|really enjoyed|enjoy to
            suggest|suggested|suggests|recommend to meet|have|go|talk|start|use|speak|arrange|set|see|take|
                make|try|
                change|hire|move
            capable to
            look|looking|looks forward for
            wait|waiting for hear|see|get|receive|know
            interested for|to_the|to_your
            avoid|avoided|finish|finished|considering to
            don't|not|wouldn't mind to
            i|we|would consider to
            """,
            unless="""
            enjoyed|enjoy|enjoying to_the|to_no
            i|we consider to be|have
            """,
        ),
        "the form with -ing",
    ),
    (Phrases("writing|write|come|came for to"), "to alone"),
    (
        Phrases(
            """
            i|we|she|he am|'m|are|'re|is|'s working|living|employed here|there|in|at|for|as|with? ... since
            i|we|she|he work|works|live|lives here|there|in|at|for|as|with? .. since
            for since 1*|2*
            i|she|he do|does|did|lead|leads the|this|my|a job|work|team|role|course since
            """,
            unless="since .. then_that",
        ),
        "have worked",
    ),
    (
        Phrases(
            """
            i|we|she|he have|has|'ve been|met|seen|visited|spoken|talked|finished|sent|received|passed
                there|him|her|
                you|it|them|with|to|my *? yesterday
            """,
            unless="since|from|of|until yesterday",
        ),
        "the simple past",
    ),
    (
        Phrases(
            """
            as we|you discuss|mention|explain|agree|talk|say|ask|promise|request .. last|on|yesterday|ago|
                earlier
            as discuss|mention|agree|request|promise last|on|yesterday|in|earlier|during|with|by
            we|i meet|speak|talk|visit|see|attend|apply|choose|receive|join|finish|start .. last week|month|
                year|
                monday|tuesday|wednesday|thursday|friday|night|spring|summer|autumn|winter
            i|we meet|speak|talk|visit|apply|choose|receive|see .. yesterday
            i|we lead .. last|for year|month|years|six_years|five_years|three_years|two_years|ten_years
            """,
            unless="meet|speak|talk|see|attend|visit .. every|each|next|at_last|since|our|from|same",
        ),
        "the past form",
    ),
    (
        Phrases(
            """
            if i|we|you|he|she|they would|will have been|had|known|got|come|become|gone|joined|worked|taken|seen
            if i|we would|will be|get|become|have
            """,
            unless="if we|i would|will be|have of|able|happy|welcome|to",
        ),
        "had or the present",
    ),
    (
        Phrases(
            """
            know|wonder|wondering|ask|understand|me|learn what|when|where|how|why|who is|are|will|was|do|
                does|did|can
                the|you|your|my|we|they|i next|current|status|timeline|decision|panel|process|reason|decide|
                    expect|
                plan|think|want|need|know|team|role|outcome|result|best
            """
        ),
        "the words in the order of a statement",
    ),
    (
        Phrases(
            """
            don't|doesn't|didn't|can't|cannot|couldn't|haven't|hasn't|won't|wouldn't|isn't|wasn't|never
                have|see|know|
                need|want|get|do|say|hear|find|had|seen|got|make|give|any? no|nothing|nobody|none|no_one
            """,
            unless="""
            don't|can't|cannot|never|couldn't|didn't|won't|wouldn't hear no_to
            don't|can't|cannot|never|couldn't|didn't|won't|wouldn't|haven't say no
            """,
        ),
        "one negation",
    ),
    (
        Phrases(
            """
            work|worked|works|went|goes|go|performed|fits|fit|runs|ran|speak|speaks|sleep|did_it|communicate
                really|very|
                so|quite|too? good|perfect|excellent|quick|easy|bad .. with|together|in|at|for|and|english|
                    german|
                under|alone|as|i|we
            went|goes|worked|works|performed|fits|runs really|very|so|quite? good|bad
            can|could|will|to|i|we|and|would|really quick|easy|slow|careful|efficient|successful|proper|
                complete
                learn|adapt|manage|find|understand|solve|handle|lead|work|complete|organise|see|become|
                    finish|
                get|integrate|deliver
            """,
            unless="went good_on|to_good|to_complete|complete|and complete|complete work",
        ),
        "the adverb",
    ),
)
