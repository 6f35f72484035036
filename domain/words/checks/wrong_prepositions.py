"""Words that take another preposition than the one they are given, or none, each with what is meant."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|some"
DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
PREPOSITIONS: tuple[tuple[Phrases, str], ...] = (
    (Phrases("depend|depends|depended|depending of|from|at"), "on"),
    (
        Phrases(
            "rely|relies|relied|relying|insist|insists|insisted of|in|to",
            unless="rely|relied in|to part|turn",
        ),
        "on",
    ),
    (Phrases("consist|consists|consisted from|on|by"), "of"),
    (Phrases("responsible of|about"), "for"),
    (
        Phrases(
            "interested|interest on|for|about|at the|your|this|a|our|my|that|working|joining|learning|hearing|taking",
            unless="interest|interested for|about a|the|your|my|long|sake|time",
        ),
        "in",
    ),
    (Phrases("capable to|for|in"), "of"),
    (Phrases("aware about|on|for"), "of"),
    (Phrases("proud|afraid|fond on|about|for|from my|our|the|your|being|having|what|it|this"), "of"),
    (Phrases("married with"), "to"),
    (Phrases("similar with|as"), "to"),
    (Phrases("accustomed|committed|dedicated with|for|on"), "to"),
    (Phrases("superior|prior|inferior|senior than|from"), "to"),
    (Phrases("different of|then"), "from"),
    (Phrases("prefer|preferred *? *? than"), "to"),
    (
        Phrases(
            "participate|participates|participated|participating|participation to|at|on",
            unless="participate|participation at|on *? own|level",
        ),
        "in",
    ),
    (
        Phrases("specialise|specialises|specialised|specialising|specialize|specialized|specializing on|for"),
        "in",
    ),
    (
        Phrases(
            "succeed|succeeded|succeeding to get|find|make|pass|do|win|complete|reach|bring|reduce|improve"
        ),
        "in",
    ),
    (Phrases("concentrate|focus|focused|concentrated in|at the|my|your|our|this"), "on"),
    (Phrases("congratulate|congratulated you|your_team for"), "on"),
    (Phrases("arrive|arrived|arriving to"), "at or in"),
    (
        Phrases(
            "good|excellent|strong|great in listening|solving|organising|planning|working|"
            "communicating|managing|negotiating"
        ),
        "at",
    ),
    (Phrases("passionate|enthusiastic of|on|for|in"), "about"),
    (
        Phrases(
            "happy|pleased|satisfied|delighted|excited|impressed|grateful|sorry|"
            "thankful of the|your|my|our|this|that|it"
        ),
        "with, about or for",
    ),
    (Phrases("grateful|thankful with|to the_chance|the_opportunity|your|you_for_your_time_to"), "for"),
    (Phrases("impressed|inspired|surprised|fascinated from|of"), "by"),
    (Phrases("comply|complied|complies|complying to"), "with"),
    (Phrases("in accordance|compliance to"), "with"),
    (Phrases("despite|inspite of"), "despite alone"),
    (Phrases("in spite the|my|your|his|her|our"), "of"),
    (Phrases("in regards|regarding to"), "regarding"),
    (Phrases("concerning to|about"), "concerning"),
    (Phrases("due of|for the|my|your|our|a"), "to"),
    (Phrases("because the|my|your|our|a of"), "because of"),
    (Phrases("instead to|for"), "of"),
    (Phrases("in|at behalf of|my"), "on"),
    (Phrases(f"during {NUMBERS} years|months|weeks|hours|days"), "for"),
    (
        Phrases(
            f"since {NUMBERS} years|months|weeks|hours|days|decades",
            unless=f"since {NUMBERS} years|months|weeks|hours|days ago",
        ),
        "for",
    ),
    (Phrases(f"in|at {DAYS} morning|afternoon|evening|next|the|i|we|at|and|to"), "on"),
    (Phrases("in the weekend|weekends"), "at or on"),
    (Phrases("in last|next week|month|year", unless="in last|next week|month|year's"), "it without “in”"),
    (
        Phrases(
            "i|we am|'m|are|'re|got used to work|have|deal|manage|speak|lead|do|travel|take|be|drive|make"
        ),
        "the form with -ing",
    ),
    (Phrases("on next|last week|month|year"), "it without “on”"),
    (
        Phrases(
            "reply|replied|replying|respond|responded|responding|listen|listened|listening|"
            "refer|refers your|you|my|the|me|this|our",
            unless="your|my|the|our|a|this reply *",
        ),
        "to",
    ),
    (
        Phrases(
            "look|looks|looking|looked forward for|of|at|on|your|our|the|a|meeting|hearing|seeing|speaking|working"
        ),
        "forward to",
    ),
    (
        Phrases(
            "discuss|discussed|discusses|discussing|mentioned|mention about",
            unless="what|all|as|everything *? *? *? discussed|mentioned about\nwithout|no|any|a|the mention about",
        ),
        "it without “about”",
    ),
    (
        Phrases("please contact with|to me|us|him|her|them\ncontacted with|to me|you|us|him|her|them"),
        "it without a preposition",
    ),
    (Phrases("ask|asked|asking|inform|informed to|at you|me|him|her|us|them"), "it without “to”"),
    (Phrases("tell|told|telling to|at you|me|him|her|us|them"), "it without “to”"),
    (Phrases("said|saying me|us|him|her|you_that|them"), "told or said to"),
    (
        Phrases(
            "explain|explained|describe|described|suggest|suggested me|us|him the|how|why|what|your|that|a|about"
        ),
        "to me",
    ),
    (
        Phrases(
            "answered|answer to your|my|the question|questions|email|letter",
            unless="the|an|a|my|your|one|in|any|no|our|her|his|long|short answer to *",
        ),
        "it without “to”",
    ),
    (Phrases("wait|waiting|waited your|you|my"), "for"),
    (Phrases("searching|search a|an|new job|position|role|opportunity|opportunities|challenge"), "for"),
    (Phrases("apply|applied|applying at|to|on the|your|this position|job|role|post|vacancy"), "for"),
    (Phrases("invest|invested|investing on|to|into_on"), "in"),
    (Phrases("pay attention on|at|for"), "to"),
    (Phrases("access into|at the"), "to"),
    (Phrases("full from|of_with"), "of or with"),
    (
        Phrases("near|close|nearby from|of the|your|my|our", unless="near|close of the|business|play|day"),
        "to",
    ),
    (Phrases("by|with my opinion|view"), "in"),
    (Phrases("take|takes|took|taking care about|for|on"), "of"),
    (Phrases("in|at average"), "on"),
    (Phrases("thank|thanks you? of|about|on|to your|the|inviting|taking|giving", unless="thanks to"), "for"),
)
