"""What is too casual for a written record: slang, text-speak, pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.saying import NeverSays
from domain.words.checks.text import Span

TEXT_SPEAK = Phrases("""
    jk|lmk|fwiw|irl|ngl|iykyk|bff|omw|wyd|hbu|sry|2day|4ever|4u|bday|tmr|tmw|wknd|abt|bc|ppl|rly|rlly|srsly|
        probs|deets|pic|pics|convo|convos|appt|brill|thanks_a_mil|kk|okie|okey|okey_dokey|
        okeydoke|okeydokey|okie_dokie|alrighty|righto|righty|ta_very|toodle*|cheerio|ooh|oooh|aww|ugh|argh|hmm*|
        umm*|erm|
        gotcha|betcha|shoulda|coulda|woulda|tryna|finna|innit|wotcha|ciao|laters
    lol|lmao|rofl|omg|omfg|btw|tbh|imo|imho|fyi|idk|ttyl|afaik|iirc|tbf|thx|thnx|tnx|thanx|tysm|pls|plz|
        plse|cya|gr8|b4|l8r|m8
    2moro|2morrow|2nite|tmrw|tomoz|tho|thru|nvm|yolo|fomo|hmu|ikr|smh|tldr|xoxo|u|ur|ya|brb|gtg|msg
    gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|ain't|y'all|cuz|coz|bcoz|dontcha|whatcha|outta|lotta
""")
SLANG = Phrases(
    """
    hey|heya|hiya|howdy|yo|wassup|yeah|yep|yup|nope|nah|yay|woohoo|woot|yikes|oops|whoops|haha*|hehe*|
        meh|duh|phew|wow
    dude|dudes|bro|bruh|guys|gals|peeps|bestie|homie|kiddo|mateys
    awesome|awesomesauce|amazeballs|badass|kickass|stoked|psyched|chuffed|knackered|bummed|gobsmacked|
        hyped|superduper|super_duper
    legit|vibes|vibing|vibed|cringe|slay|slayed|bae|fam|totes|obvs|defo|deffo|soz|natch|comfy|cushy|
        rockstar|no_brainer|shindig
    pissed|crap|crappy|damn|damned|shit|shitty|freaking|frigging|frickin|fricking|bullshit|sucks|sucked|
        ass|arse|wtf
    nailed|smashed|crushed|killed|aced|rocked that_interview|the_interview|my_interview
    bloke|blokes|lass|lassie|cuppa|telly|brekkie|brekky|prezzie|sketchy|dodgy|bonkers|barmy|batty|nifty|peachy|
        hunky_dory|ginormous|humongous|humungous|gnarly|wicked_good|wicked_cool|mind_blowing|mindblowing|blimey|
        crikey|golly|jeez|geez|gosh|heck|hell_of|helluva|bummer|wimpy|goof|goofy|goofed|screw_up|screwed_up|messed_up|
        freaked|freaky|wonky|naff|nerdy|geeky|crappiest|fave|faves|bestest|rockin|bomb_diggity|snazzy|swag|swanky
    thanks|thank_you|thankyou a? bunch|million|ton|tons|heap|heaps|loads|mil|zillion
    heads up on|about|that|mate|for
    a|quick|little heads up
    you're|you_are|it's|that's|is|was|be the bomb|best_ever|man|shizzle|bees_knees|cats_pyjamas|dogs_bollocks
    pumped|buzzing|jazzed|fired_up|amped about|for|to
    that|this|you|totally|really|job|place rocks|rocked|slaps
    that'd|that_would|that's|that_is|sounds|how|would be? sweet|ace|dope|lit|epic|rad|brill|fab|wicked
    good|great|cool stuff mate|guys|there|all|really|and_thanks|thanks
    was|were|i'm|am|all|be like this_is|that's|wow|oh|omg|okay|ok|yes|no_way
    no way|kidding jose|man|dude|kidding
    my old|last|current|new|day gig
    for real|realz
    chill|chilled person|guy|boss|team|vibe|atmosphere|crowd|out_with|bunch
    what's|whats|what_is up
    cut me|us some slack
    give|gimme|giving me|us|you|him|her? a? shout|buzz|bell|holler|tinkle
    hook|hit|sort me|us up|out_with
    go|went|going bananas|nuts|ape|bonkers
    kick off|back and|with relax|chill
    no worries|biggie|prob|probs|probz|sweat|kidding
    super|mega|ultra|hella|crazy|insanely|dead excited|stoked|cool|nice|fun|happy|keen|pumped|easy|good|
        great|jealous|impressed|interested|interesting|into|friendly|helpful
    so|totally|really|way|too|pretty|very|that's|is|was|sounds|looks|how|super cool|rad|stoked|pumped|
        psyched|down_with|up_for_it
    cool stuff|bunch|crew|people|vibe|as_hell|gig|if|that|beans|guy|lady|folks|job|company|office|
        product|project
    loads|heaps|tons|bunch of fun|stuff|laughs|cool
    a blast|riot|hoot|ball_chatting
    i|i'm|it|she|he was|am|is|like like wow|totally|so|yeah|really
    hit|shoot me|us|you up|an_email|a_message|a_text|a_dm
    catch|see|talk|speak you|ya|u later|l8r|round
    hang|hanging|chill|chilling|hung|chilled out|with_you|together_over
    grab|grabbing a beer|pint|brew
    over a few? beers|pints|beer|pint
    kick|kicks|kicking ass|butt
    what's|whats up|cooking|the_craic
    how's it|things|tricks|life going|hanging
    long time no see
    big|massive|huge|mad shout|props|kudos
    props|kudos to
    blew|blown|blows my|me away|mind
    piece of cake
    right up my street|alley
    my bad
    you guys|rock|rule|folks_rock|lads|peeps|legends|legend
    hi|hello|morning|afternoon|evening|dear|thanks|thank_you|cheers|ok|okay|bye|sorry|right|up|there|then|later|
        great|good|sure guys|folks|
        you_lot|mate|gang|buddy|pal|love|lovely|darling|hun|lads|boss|chief|girl
    peace out
    stuff|and_stuff like that
    and|or stuff|whatnot|all_that_jazz
    bucks|quid|moolah|dosh
    cheers for
    ping|pinging|pinged me|you|him|her|us|them
    loved|love it_to|ya bits
    keep|fingers|toes crossed|it_real
    get|got the hang|ball_rolling_asap
    bit of a laugh|legend
    seems|seem|seemed|looks|so|really|pretty|super|very chill|chilled
    that|it|this|which was|is|'s|would_be mega|ultra|savage|insane
    was|were|am|i'm|be|completely|totally blown away
    you lot
""",
    unless="""
    hoot owl|owls
    wow factor
    cool even|in|enough|at|as|store|room|chain|under|from|dry|and_dry|water|air|temperatures|down
    rock|rocks|rocked bottom|under|at|the_boat|above|below
""",
)
CASUAL = (TEXT_SPEAK, SLANG)
FACES = (
    "[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u26ff\u2700-\u2712\u2714\u2716-\u27bf\u2b50\u2b55\u263a]\ufe0f?",
    r"(?:(?<=\s)|(?<=^)|(?<=[a-z.,!?]))[:;=][-'^o]?[)(\]\[DPp3|/\\*](?=\s|\Z|[.,!?])",
    r"(?<!\S)(?:<3|[xX]D|\^\^|:'\()(?!\S)",
)
FACE = re.compile("|".join(FACES), re.MULTILINE)
SAID = NeverSays(
    CASUAL,
    "is too casual for a written record.",
    "Say it as you would to somebody you respect.",
    by_word=True,
)


def not_casual(reading: Reading) -> Iterator[Finding]:
    """Words, and faces drawn or typed. A name that is slang ("Buddy Holt") is none."""
    texts = dict(reading.parts)
    known = reading.names.known | reading.names.topics
    for each in SAID(reading):
        words = texts[each.place.part].words_in(each.place.start, each.place.end)
        if not any(word.key in known and len(word.key) > 2 for word in words):
            yield each
    for part, text in reading.parts:
        yield from (_picture(part, Span(*found.span())) for found in FACE.finditer(text.original))


def is_casual(reading: Reading, part: Part, span: Span) -> bool:
    """Whether slang begins there: it stands in no dictionary, but its fault isn't its spelling."""
    text = dict(reading.parts)[part]
    return any(phrases.said(text, span.start, span.end) for phrases in CASUAL)


def _picture(part: Part, span: Span) -> Finding:
    return finding(
        part,
        span,
        "There is a picture where a written record has words.",
        "Say it in words, or leave it out.",
    )
