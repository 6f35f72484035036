"""Spelling: what a proofreader found, less the occasion's own words and names."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.casual import is_casual
from domain.words.checks.finding import Finding, Part
from domain.words.checks.reading import Reading, finding
from domain.words.checks.stems import Stems, stem
from domain.words.checks.text import Span, Text, word_key, word_set

# Misspellings that are known without a dictionary, so that the check is of use where none is installed.
MISSPELT: dict[str, str] = {
    pair.partition(":")[0]: pair.partition(":")[2].replace("_", " ")
    for pair in word_set(
        """
    accomodate:accommodate accomodation:accommodation acheive:achieve acheived:achieved
    acheivement:achievement adress:address apreciate:appreciate assistent:assistant atached:attached
    attachement:attachment availible:available avaliable:available becuase:because begining:beginning
    beleive:believe buisness:business calender:calendar carrer:career challange:challenge
    collegue:colleague collegues:colleagues comitment:commitment comittee:committee commited:committed
    completly:completely comunication:communication conveniant:convenient definately:definitely
    discusion:discussion discused:discussed enviroment:environment excelent:excellent
    excitment:excitement experiance:experience familar:familiar foward:forward goverment:government
    greatful:grateful gratefull:grateful happend:happened immediatly:immediately independant:independent
    interveiw:interview intrested:interested intresting:interesting knowlege:knowledge liason:liaison
    maintainance:maintenance managment:management neccessary:necessary necesary:necessary
    occassion:occasion occured:occurred oportunity:opportunity oppertunity:opportunity
    particulary:particularly perfomance:performance pleasent:pleasant postion:position
    prefered:preferred profesional:professional proffesional:professional realy:really
    reccomend:recommend recieve:receive recieved:received recomend:recommend refered:referred
    refference:reference refferences:references relevent:relevant responsability:responsibility
    responsable:responsible seperate:separate shedule:schedule sincerly:sincerely strenght:strength
    strenghts:strengths succesful:successful successfull:successful suprise:surprise teh:the
    thier:their tommorow:tomorrow tomorow:tomorrow truely:truly unfortunatly:unfortunately untill:until
    usefull:useful wether:whether wich:which wierd:weird wonderfull:wonderful writting:writing
    infact:in_fact aswell:as_well incase:in_case eachother:each_other atleast:at_least inspite:in_spite
    noone:no_one alot:a_lot
    """
    )
}


def spelling_is_right(reading: Reading) -> Iterator[Finding]:
    """Misspelt words that are no names, no slang, and not made of strange letters: those have checks of their own."""
    own = reading.names.all_keys | reading.names.topics
    stems = Stems(stem(key) for key in own)
    taken: set[tuple[Part, int]] = set()
    texts = dict(reading.parts)
    for slip in reading.slips:
        text = texts.get(slip.part)
        if text is None or not slip.is_spelling or not 0 <= slip.start < slip.end <= len(text.original):
            continue
        span = Span(slip.start, slip.end)
        key = word_key(text.original[slip.start : slip.end])
        if key in own or stems.has(stem(key)) or not _is_plain_word(text, span):
            continue
        if (
            reading.is_open(slip.part, span)
            or is_casual(reading, slip.part, span)
            or (slip.part, slip.start) in reading.misspelt_names
        ):
            continue
        taken.add((slip.part, slip.start))
        fix = (
            f"Write {' or '.join(slip.suggestions[:3])}."
            if slip.suggestions
            else "Look it up, and write it anew."
        )
        yield finding(slip.part, span, f"{text.quoted(*span)} is misspelt.", fix)
    for part, text in reading.parts:
        for word in text.words:
            right = MISSPELT.get(word.key)
            if right is not None and (part, word.start) not in taken and word.key not in own:
                span = Span(word.start, word.end)
                yield finding(part, span, f"{text.quoted(*span)} is misspelt.", f"Write {right}.")


def _is_plain_word(text: Text, span: Span) -> bool:
    """A whole word, of letters that are what they seem."""
    words = text.words_in(*span)
    return (
        len(words) == 1
        and (words[0].start, words[0].end) == tuple(span)
        and words[0].text.lower() == words[0].key
    )
