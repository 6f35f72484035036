"""Words that are written for others that sound or look alike, as phrases, each with the right word."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

SOUND_ALIKES: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            "for|of|in|with|to|like|love|join|at|about|liked|thank_you_for|on|visit|from you company|team|"
            "offices|office|time|"
            "kindness|patience|letter|email|reply|interest|school|hospital|department|consideration|help|"
            "support|advice|"
            "firm|organisation|trust|message|website|work|staff|plans|answer|questions",
            unless="for|of|to|with|like|from you time|help|work|staff|trust|support|answer|plans",
        ),
        "your",
    ),
    (Phrases("for|of you time|help|trust|support", unless="of you time"), "your"),
    (
        Phrases(
            "know|see|sure|who|ask|wonder|tell_me whose coming|going|there|been|responsible|in_charge|leading"
        ),
        "who's",
    ),
    (
        Phrases("""
        who's idea|office|desk|turn|plan|questions|talk|words|job|responsibility|company|input
        """),
        "whose",
    ),
    (
        Phrases("""
        i|i'd|i'll|we|will|would|gladly|happily|to except your|the|this|it_with
        """),
        "accept",
    ),
    (
        Phrases(
            "not|will|would|could|may|might|can|did|does effect my|your|the|our|me|you|how|it|"
            "this|their|all|every|everyone|"
            "many|each|those|these|people|both|us|them"
        ),
        "affect",
    ),
    (
        Phrases("""
        an|the|no|any|big|great|positive|lasting|its affect on|it_had|of
        """),
        "effect",
    ),
    (
        Phrases(
            "have|has|'ve|had|i|having past the|my|all|an|it|her|his|that exam|test|exams|tests|course|"
            "audit|probation|on|certificate|driving|first"
        ),
        "passed",
    ),
    (
        Phrases(
            "was|were|been|be|being|is|have|has|had|'ve lead by|through|me|us|teams|a_team|the_team|"
            "projects|two|three",
            unless="have|had|has|is|be lead through|by|times",
        ),
        "led",
    ),
    (
        Phrases(
            "to|will|would|not|can|could|might|don't|may|never loose the|this|that|your|my|it|any|an|a|our|"
            "sight|time|touch|interest|patience|hope|contact|you"
        ),
        "lose",
    ),
    (Phrases("i no|now that|how|what|you|the|your|from|it"), "know"),
    (Phrases("i right to|with|about", unless="am i right"), "write"),
    (Phrases("i|we thing that|it|this|i|we|you|the"), "think"),
    (
        Phrases(
            "hear|heard|hearing|reply|answer|come|came|back|am|far|away|learn|learned|learnt form you|your|"
            "the|a|leeds|her|him|them|my|our"
        ),
        "from",
    ),
    (
        Phrases("""
        would|i'd|'d lie to thank|join|know|hear|say|ask|work|discuss|meet|share|tell|see|add
        """),
        "like",
    ),
    (
        Phrases(
            """
        thank|thanks you? four
        """,
            unless="""
        four years|of|weeks|hours|days
        """,
        ),
        "for",
    ),
    (Phrases("whose coming|going|been|there to|in|on|the"), "who's"),
    (
        Phrases(
            "lost|has|had|of|kept|keeps|lose|shows|changed|knows|improved|doubled|opened|closed|for|in it's "
            "roof|name|way|own|doors|value|charm|people|staff|customers|place|strength|promise|word|size|"
            "output"
        ),
        "its",
    ),
    (
        Phrases(
            "your more_than|most_welcome|always_welcome|very_welcome|absolutely_right",
            unless="your very_welcome *",
        ),
        "you're",
    ),
    (
        Phrases(
            "you're team|plan|answer|question|job|role|son|words|word|idea|product|products|drivers|patients",
            unless="you're job|team hunting|players",
        ),
        "your",
    ),
    (Phrases("they're is|are|was|were"), "there"),
    (
        Phrases("""
        learned|learnt|have|has|travel|read|work|know|help|helped|like|thank_you alot
        """),
        "a lot",
    ),
    (
        Phrases("""
        find|found|enclosed|please attach|enclose my|the|a|your|our
        """),
        "attached",
    ),
    (Phrases("a part from"), "apart from"),
    (
        Phrases(
            """
        everyday i|we|at|from|since|until|for|in|and
        """,
            unless="""
        everyday in|and
        """,
        ),
        "every day",
    ),
    (
        Phrases(
            "work|worked|start|travel|drive|use|used|practise|train|read|meet|speak everyday",
            unless="everyday life|work|tasks|things|tools|english|language|problems|objects",
        ),
        "every day",
    ),
    (Phrases("allot|alot of"), "a lot"),
    (Phrases("a lots"), "a lot"),
    (Phrases("nice|good|great|pleased|lovely to here"), "hear"),
    (
        Phrases(
            "may be we|you|there|this_is|i_can|i_could",
            unless="i|we|you|he|she|it|that|this|there|which may be",
        ),
        "maybe",
    ),
    (Phrases("i|we|you maybe able|of|interested|in"), "may be"),
    (
        Phrases("""
        all ready have|had|been|know|knew|said|started|working|done|sent
        """),
        "already",
    ),
    (Phrases("my self|your self"), "one word"),
    (Phrases("piece of mind"), "peace"),
    (Phrases("complement|complements you|your_team_on"), "compliment"),
    (Phrases("compliment my|your|the skills|team|experience|work"), "complement"),
    (
        Phrases(
            "the|this|a|new|your|my roll of|as|at|in|you|is",
            unless="roll of paper|film|tape|cloth|honour|fabric|steel|wire|thunder",
        ),
        "role",
    ),
    (
        Phrases(
            """
        personal department|manager
        """,
            unless="""
        my|your|her|his|a|the personal manager
        """,
        ),
        "personnel",
    ),
    (
        Phrases(
            """
        moral was|is|of_the_team|high|low|in_the_team
        """,
            unless="""
        the|a|of moral
        """,
        ),
        "morale",
    ),
    (Phrases("stationary cupboard|order|supplier|shop"), "stationery"),
    (
        Phrases("""
        by than|till_than|since_than|back_than|and_than|now_and_than
        """),
        "then",
    ),
    (Phrases("weather or not"), "whether"),
    (
        Phrases("""
        loose|loosing my|your|our|the job|place|way|interest|temper
        """),
        "lose",
    ),
    (Phrases("in regards to"), "regard"),
)
