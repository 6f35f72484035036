"""Plain errors of grammar, as phrases, each with what is meant."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

# What proofreaders let pass, as people write it; each with what is meant.
WRONG: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            "your welcome",
            unless="""
        your welcome was|is|and|made|gave|to|on|at|speech|pack|desk|team|last|yesterday|in|has|of
    """,
        ),
        "you're welcome",
    ),
    (
        Phrases(
            """
            know|that|if|think|hope|see|sure|when|because|as|glad|since|what|understand|where|while|
                unless|but|and|so your looking|right_about|right_that|right_to|interested|able|going|
                seeking|searching|doing|not|still|very_welcome|welcome|trying|happy|planning_to|
                working_on|a_great|the_best|aware
            your going|able to
        """,
            unless="""
            and|but|so|that|as|where|what your not_for|going_rate|looking_glass|welcome|very_welcome
            your still life
        """,
        ),
        "you're",
    ),
    (Phrases("your are|our_best"), "you are"),
    (
        Phrases("""
            you're time|interview|team|company|offer|email|letter|message|consideration|kindness|trust|
                reply|decision|office|department|staff|plans|work|colleagues|colleague|advice|help|
                support|patience|interest|school|hospital|hotel|clients|customers|questions|question|
                answer|call|website|business
        """),
        "your",
    ),
    (Phrases("they|we was"), "were"),
    (
        Phrases("i|we|they has|is|were_was", unless="what|which|who|and|or|than i|we|they is"),
        "have, am or are",
    ),
    (
        Phrases(
            "she|he have|don't|were_not_able",
            unless="""
        did|does|should|would|could|can|may|might|must|will|let|had|if|help|to|and|or|whether|lest|make|
            have|has|suggest*|shall|all|that she|he have
    """,
        ),
        "has or doesn't",
    ),
    (
        Phrases("""
        more better|easier|faster|bigger|cheaper|happier|closer|simpler|quicker|stronger|nicer|clearer|earlier|later|
            worse|
            larger|smaller|higher|lower|longer|shorter|harder|safer|cleaner|warmer|friendlier|busier|heavier|lighter|
            wider|deeper|older|younger|newer|kinder|richer|greater|sooner|poorer|tougher|weaker|smarter|slower|healthier
        most best|easiest|fastest|biggest|cheapest|happiest|closest|quickest|strongest|nicest|earliest|latest|worst|
            largest|
            smallest|highest|lowest|longest|hardest|safest|friendliest|busiest|oldest|youngest|greatest|kindest
    """),
        "one comparative",
    ),
    (
        Phrases("should|would|could|must|might of", unless="should|would|could|must|might of_course"),
        "have instead of of",
    ),
    (
        Phrases("""
        could|should|would|might|must|did|didn't|don't|doesn't|can went|came|saw|took|gave|wrote|spoke|
            knew|began|has
    """),
        "the plain form of the verb",
    ),
    (
        Phrases("""
        i|she|he|we|they|you have|has|'ve never|always|already|just|also? went|saw|took|gave|wrote|
            spoke|knew|began|ate|chose|drove|did
    """),
        "the participle",
    ),
    (
        Phrases("i|she|he|we|they seen|done", unless="have|has|had|'ve|'s|be|is i|she|he|we|they seen|done"),
        "saw or did, or with have",
    ),
    (
        Phrases(
            """
            look|looks|looking|looked forward to work_with|work_for|hear|meet|see|discuss|talk|speak|join|receive|learn|
                get|start|continue|become|take|begin|be|read|show
        """,
            unless="forward to meet_ups|start_dates|talk_time",
        ),
        "the form with -ing",
    ),
    (
        Phrases("""
        loose|loosing the|this|my|her|his|your|an|any|interest|time|sight opportunity|chance|time|sight|
            interest|patience|hope|job|place
    """),
        "lose",
    ),
    (Phrases("its been|a|an|not_that|great_to|good_to|not_a"), "it's"),
    (
        Phrases("""
        better|more|less|bigger|earlier|later|faster|sooner|greater|higher|longer then a|the|i|we|my|
            ever|any|one|two|three|ten|you|your|before|that|in|most|other
    """),
        "than",
    ),
    (
        Phrases("""
        the the|a
        of of
        and and
        is is
        my my
        your your
        would would
        will will
        a a|the
        are are
        with with
        this this
        was was
    """),
        "one of the two words",
    ),
    (Phrases("their going|coming|looking|planning to|for"), "they're"),
    (
        Phrases("""
        their|they're is|are|was|were|has_been|will_be a|an|no|many|some|much|two|three|few|still|
            always|nothing
    """),
        "there",
    ),
    (Phrases("between you and i"), "me"),
    (
        Phrases("""
        informations|childrens|machineries|luggages|evidences|advices|feedbacks|equipments|furnitures|softwares|
            knowledges|homeworks|
            trainings_and|staffs
    """),
        "the form without -s",
    ),
    (Phrases("i|we am|are agree"), "agree alone"),
    (
        Phrases(
            "everyone|everybody|nobody|somebody|someone|each are|were|have",
            unless="""
        each are|were|have
        of|for|and|to everyone|everybody|someone|somebody are|were|have
        does|did|would|should|will|can|could|let|that|as everyone|everybody|nobody|somebody|someone have
    """,
        ),
        "is, was or has",
    ),
    (
        Phrases(
            """
        would|should|could|will|can|must to be|have|work|join|thank|like|see|go|make|help
    """,
            unless="what|all|everything|whatever|best|as|much i|we|you|they|he|she can|could to *",
        ),
        "the verb without to",
    ),
    (
        Phrases("""
        i|we would|will|can|could|should|must also? helped|worked|joined|thanked|liked|discussed|managed
    """),
        "the plain form of the verb",
    ),
    (
        Phrases("""
        thank|thanks you? for invite|meet|give|take|make|show|have|see|share|tell|explain|consider|
            receive|speak|let
    """),
        "the form with -ing",
    ),
    (
        Phrases(
            "suppose|use to be|work|do|have|start|call|send|go",
            unless="""
        i|we|would|could|can|will|not|n't|people|they|you|to|that suppose|use to
        i|we|of|in|for|can|will|could|we_can|put_to use to
    """,
        ),
        "supposed or used",
    ),
    (
        Phrases(
            "the|these|those|many|most|your|our people is|was|has",
            unless="of|for|with|to|from|keeping|leading the|these|those|many|most|your|our people is|was|has",
        ),
        "are, were or have",
    ),
    (Phrases("explain|explained|explains you how|why|what|the|that|your|about"), "to you"),
    (Phrases("suggest|suggested|suggests me|us|you|him|her|them to"), "that I"),
    (
        Phrases(
            "i|we|she|he am|are|is|'m|'re work|live|search|look|hope|wait|plan|want|need|know|understand"
        ),
        "the right form",
    ),
    (Phrases("i|we|she|he am|are|is|was|were agree|disagree"), "the verb alone"),
    (
        Phrases("he|she|it don't|weren't", unless="if|wish|did|does|as_if he|she|it don't|weren't"),
        "doesn't or wasn't",
    ),
)
NO_SUBJECT = Phrases("me and my|the|our *? am|is|are|was|were|have|has|had|would|will")
