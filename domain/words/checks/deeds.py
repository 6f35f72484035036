"""What somebody has done: a clause whose subject is the candidate and whose verb is work.

People have done more things than a list holds, so any verb in the past counts but for those that tell of the meeting
itself ("I enjoyed", "I have thought"); of the irregular ones, those that are work.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.words.checks.abilities import OWNED
from domain.words.checks.reading import Reading
from domain.words.checks.subjects import names_candidate
from domain.words.checks.text import Word, word_set

OF_THE_MEETING = word_set(
    """
    enjoyed liked loved learned learnt wanted felt noticed looked walked wondered tried asked talked telephoned phoned
    called applied received visited laughed remembered appreciated admired promised mentioned realised realized
    counted watched stayed returned arrived waited hoped expected agreed believed decided considered discussed
    followed
    checked copied missed noted recognised recognized started turned wished thanked mailed emailed posted attached
    enclosed
    submitted forwarded accepted withdrawn needed used travelled traveled listened smiled stopped dropped happened
    seemed
    intended planned_to meant referred replied answered sketched pictured imagined mulled pondered reflected
    discovered
    welcomed valued treasured respected understood shared heard read seen met spoken written sent told said got given
    taken
    come gone thought found left been had made become begun known let put heard_of impressed interested
    delighted pleased excited convinced invited moved touched honoured honored fascinated intrigued struck concerned
    looked passed asked informed advised pleased reminded inspired encouraged encountered joined signed
    resigned withdrawn copied mentioned turned wished preferred cancelled canceled concluded closed_my
    marked feared worried supposed assumed guessed dreaded doubted dreamed stayed caught lost_my ate drank slept
    need speed feed proceed heed succeed indeed
    """
)
WORK_IN_THE_PAST = word_set(
    """
    led ran built taught kept grew sold won brought cut held rose drove flew wrote rebuilt rewrote oversaw dealt
    fought
    undertook took_over overcame bred sang played wove shot cast set_up brought_up rode swam threw stood bore hung
    done run led built taught grown sold won brought cut held driven flown written rebuilt rewritten overseen dealt
    fought
    undertaken overcome bred sung woven cast borne hung kept kept_up spent spent_my steered set lit staged
    """
)
ONLY_AFTER_HAVE = word_set(
    "done run grown driven flown written rewritten overseen undertaken sung woven borne given taken made seen put"
)
NO_ABILITY = word_set(
    """
    send provide come offer supply let give be imagine see say only hardly well understand hear still start tell
    bring share
    arrange call answer picture assure think not confirm make meet travel also forward just barely appreciate believe
    have
    add attend join reach expect feel guess promise recommend remember recall supply visit speak talk get put submit
    """
)
NO_POSSESSION = word_set(
    """
    application applications papers cv letter post mail name eye
    question questions idea ideas thought thoughts feeling interview appointment offer doubt doubts wish request
    impression
    news suggestion look word words favour hope time nothing no pleasure honour chance opportunity another
    conversation talk
    note notes reply answer copy reason attachment enough decision wonderful lovely great good nice pleasant look lot
    """
)
NO_ROLE = word_set(
    "fan admirer bit little reader visitor guest friend candidate applicant stranger lot few follower pleasure touch "
    "customer client subscriber listener neighbour neighbor patient joy delight privilege honour honor wait"
)
NOW = word_set(
    """
    working leading running teaching managing planning building designing selling cooking driving nursing coaching
    training practising serving directing editing supervising overseeing
    """
)
OWN = frozenset(OWNED.split("|"))
DETERMINERS = word_set(
    "a an the two three four five six seven eight nine ten both my her his many several what plenty one"
)
WORK = word_set(
    """
    lead leads run runs manage manages plan plans teach teaches supervise supervises oversee oversees negotiate
    negotiates close closes coordinate coordinates handle handles coach coaches mentor mentors train trains hire hires
    build builds sell sells design designs write writes cook cooks edit edits curate curates drive drives maintain
    maintains repair repairs audit audits test tests deal deals serve serves advise advises nurse nurses treat treats
    look_after speak speaks hold holds head heads organise organises organize organizes direct directs develop
    develops
    program programs code codes draft drafts argue argues buy buys calculate calculates budget budgets keep keeps
    conduct conducts care cares support supports operate operates work works own owns solve solves juggle juggles
    combine combines master masters excel excels thrive thrives listen listens command commands specialise specialises
    tick ticks understands
    """
)
RODE = word_set("drove rode flew ran swam steered")
ANYWHERE = word_set("home to back past by down up through over away out off there along around")
HAVE = word_set("have has had 've i've she's he's we've having")
BE = word_set("am is was were i'm she's he's been")
BETWEEN = word_set(
    """
    also then once never still always currently now just later even myself herself himself personally already only
    first both often ever since long successfully recently at present today regularly usually mostly largely mainly
    """
)
OF_WORK_BEEN = word_set(
    "responsible deputy head in with part a an the doing working leading running teaching managing planning "
    "building designing selling writing cooking driving nursing coaching training practising serving directing editing "
    "entrusted promoted trained employed engaged involved"
)
FIRST = word_set("i i've i'm we we've")
THIRD = word_set("she he they she's he's they've who")


def tells_deeds(reading: Reading) -> bool:
    """Whether a sentence tells of the candidate's work."""
    is_named = _is_named(reading)
    for text, sentence in reading.sentences:
        words = text.words_in(*sentence)
        for number, word in enumerate(words):
            if _is_subject(reading, word, is_named) and _did(words[number : number + 9]):
                return True
            if _is_genitive(reading, word) and any(
                each.key in OWN for each in words[number + 1 : number + 4]
            ):
                return True
            if word.key == "having" and _is_deed(words[number + 1 : number + 5], is_perfect=True):
                return True
    return False


def _is_named(reading: Reading) -> bool:
    """Whether the prose speaks of the candidate as a consultant does: by name, or never as "I"."""
    said = reading.occasion
    words = reading.body.words_in(*reading.prose)
    return (
        said.sender != said.candidate
        or any(names_candidate(reading, word) for word in words)
        or not any(word.key in FIRST for word in words)
    )


def _is_genitive(reading: Reading, word: Word) -> bool:
    """ "Priya's" of "Priya's six years on nights"."""
    return names_candidate(reading, word) and word.text.lower().endswith(("'s", "’s"))


def _is_subject(reading: Reading, word: Word, is_named: bool) -> bool:
    if names_candidate(reading, word):
        return True
    return word.key in FIRST or (is_named and word.key in THIRD)


def _did(words: Sequence[Word]) -> bool:
    """Whether the verb after the subject, which stands first, is of work: has done, did, does."""
    subject, rest = words[0], [word for word in words[1:] if word.key not in BETWEEN]
    if not rest:
        return False
    contracted = subject.text.lower().replace("’", "'")
    if contracted.endswith(("'ve", "'s")):
        return _is_deed(rest, is_perfect=True) or _is_one_of(
            [word.key for word in rest if word.key != "got"], NO_POSSESSION
        )
    if contracted.endswith("'m"):
        return rest[0].key in NOW or _is_one_of([word.key for word in rest], NO_ROLE)
    keys = [word.key for word in rest]
    if rest[0].key in HAVE:
        return _is_deed(rest[1:], is_perfect=True) or _is_one_of(keys[1:], NO_POSSESSION)
    if rest[0].key in {"can", "could"}:
        return rest[0].key == "can" and len(keys) > 1 and keys[1] not in NO_ABILITY
    if rest[0].key in {"am", "is", "was"}:
        if len(keys) > 1 and keys[1] in NOW:
            return True
        return _is_one_of(keys[1:], NO_ROLE)
    return _is_deed(rest, is_perfect=False)


def _is_deed(words: Sequence[Word], is_perfect: bool) -> bool:
    rest = [word.key for word in words if word.key not in BETWEEN and not word.key.endswith("ly")]
    if not rest:
        return False
    verb = rest[0]
    if verb in RODE and len(rest) > 1 and rest[1] in ANYWHERE:
        return False  # "I drove home"
    if verb == "kept" and len(rest) > 1 and rest[1].endswith("ing"):
        return False  # "I kept thinking"
    if is_perfect and verb == "had":
        return len(rest) > 1 and rest[1] == "to"
    if is_perfect and verb == "been":
        return len(rest) > 1 and rest[1] in OF_WORK_BEEN and not NO_ROLE.intersection(rest)
    if verb in OF_THE_MEETING:
        return False
    if verb in WORK_IN_THE_PAST:
        return is_perfect or verb not in ONLY_AFTER_HAVE
    return (verb.endswith("ed") and len(verb) > 4) or (not is_perfect and verb in WORK)


def _is_one_of(keys: Sequence[str], but: frozenset[str]) -> bool:
    """Whether something is had or been: "a stickler for detail", "the ticket and the nerve"; but for what anybody has
    or is when writing a letter."""
    return len(keys) > 1 and keys[0] in DETERMINERS and not any(key in but for key in keys[1:6])
