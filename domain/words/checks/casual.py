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
    lol|lmao|rofl|omg|omfg|btw|tbh|imo|imho|fyi|idk|ttyl|afaik|iirc|tbf|thx|thnx|tnx|thanx|tysm|pls|plz|
        plse|cya|gr8|b4|l8r|m8
    2moro|2morrow|2nite|tmrw|tomoz|tho|thru|nvm|yolo|fomo|hmu|ikr|smh|tldr|xoxo|u|ur|ya|brb|gtg|msg
    gonna|wanna|gotta|gimme|lemme|kinda|sorta|dunno|ain't|y'all|cuz|coz|bcoz|dontcha|whatcha|outta|lotta
""")
SLANG = Phrases("""
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
    no worries|biggie|prob|probs|probz|sweat|kidding
    super|mega|ultra|hella|crazy|insanely|dead excited|stoked|cool|nice|fun|happy|keen|pumped|easy|good|
        great|jealous|impressed|interested|interesting|into|friendly|helpful
    so|totally|really|way|too|pretty|very|that's|is|was|sounds|looks|how|super cool|rad|stoked|pumped|
        psyched|down_with|up_for_it
    cool stuff|bunch|crew|people|vibe|as_hell|gig|if|that|beans|guy|lady|folks|job|company|office|
        product|project
    loads|heaps|tons|bunch of fun|stuff|laughs|cool
    a blast|hoot|riot|ball_chatting
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
    over the moon
    right up my street|alley
    my bad
    you guys|rock|rule|folks_rock|lads|peeps|legends|legend
    hi|hello|morning|afternoon|evening|dear|thanks|thank_you|cheers|ok|okay|bye|sorry guys|folks|
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
""")
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
        if not any(word.key in known for word in words):
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
