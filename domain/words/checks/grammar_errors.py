"""Plain errors of grammar, as phrases, each with what is meant."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

VOWEL = (
    "hour|honest|honour|honor|interview|opportunity|application|interesting|excellent|important|idea|"
    "offer|answer|email|engineer|employer|update|example|experienced|amazing|ideal|early|easy|open|"
    "exciting|interested|enjoyable|environment|organisation|organization|effort|extra|international|"
    "industry|impressive|afternoon|evening|end|own|old|even|honorary|honourable|heir|issue|area|office|"
    "expert|equal|active|able|art|order|urgent|increase|initial|event|additional|assistant"
)
CONSONANT = (
    "job|role|position|company|team|chance|great|good|conversation|meeting|decision|university|useful|"
    "unique|pleasure|new|strong|very|few|lot|manager|plan|project|point|reply|time|european|one|user|"
    "unit|union|week|year|month|day|real|big|small|long|short|clear|kind|warm|nice|better|different|"
    "second|third|further|quick|large|little|visit|tour|talk|question|note|letter|place|post|person|"
    "colleague|career|business|fair|full|high|house|hospital|hotel|home"
)
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
        more better|easier|faster|bigger|cheaper|happier|closer|simpler|quicker|stronger|nicer|clearer
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
            look|looks|looking|looked forward to hear|meet|see|discuss|talk|speak|join|receive|learn|
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
    (Phrases(f"a {VOWEL}"), "an"),
    (Phrases(f"an {CONSONANT}"), "a"),
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
        informations|advices|feedbacks|equipments|furnitures|softwares|knowledges|homeworks|
            trainings_and|staffs
    """),
        "the form without -s",
    ),
    (Phrases("discuss|discussed|discussing about"), "it without “about”"),
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
        Phrases("""
        there is|was many|several|two|three|four|five|a_few|few|some_people|lots_of_people|various|
            other_people
    """),
        "are or were",
    ),
    (
        Phrases(
            """
        one of the|my|your|our|his|her reason|thing|point|person|team|candidate|question|project|way|
            strength
    """,
            unless="one of .. team|person",
        ),
        "the plural",
    ),
    (
        Phrases("""
        would|should|could|will|can|must to be|have|work|join|thank|like|see|go|make|help
    """),
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
            """
            these|those|many|several|few opportunity|reason|role|question|skill|strength|colleague|interview|
                conversation|idea|customer|teacher|driver|depot|challenge
            """
        ),
        "the plural",
    ),
    (
        Phrases(
            """
            every|each|another results|skills|years|weeks|reasons|opportunities|interviews|conversations|ideas|
                customers|clients|patients|pupils|tasks|challenges|certificates|things
            """
        ),
        "the singular",
    ),
    (Phrases("much people|questions|years|projects|things|clients|customers|colleagues|ideas"), "many"),
    (
        Phrases(
            """
            two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty year|month|week
                of|in|as|at|with|experience
            """
        ),
        "years",
    ),
    (
        Phrases(
            "this years|weeks|skills|reasons|opportunities|customers|clients|colleagues|certificates|people"
        ),
        "these",
    ),
    (
        Phrases(
            "many|several|few year|month|week|project|site|task|result|point|plan",
            unless="many|several|few year|month|week|project long|old|managers|teams|plans",
        ),
        "the plural",
    ),
    (
        Phrases(
            "the|these|those|many|most|your|our people is|was|has",
            unless="of|for|with|to|from|keeping|leading the|these|those|many|most|your|our people is|was|has",
        ),
        "are, were or have",
    ),
    (Phrases("depend|depends of"), "on"),
    (Phrases("interested on|for the|your|this|a|working|joining"), "in"),
    (Phrases("responsible of"), "for"),
    (Phrases("explain|explained|explains you|me|us how|why|what|the|that|your|about"), "to you or to me"),
    (Phrases("suggest|suggested|suggests|recommended me|us to"), "that I"),
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
    (Phrases("according with"), "to"),
)
NO_SUBJECT = Phrases("me and my|the|our *? am|is|are|was|were|have|has|had|would|will")
