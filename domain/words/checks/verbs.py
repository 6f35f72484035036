"""Verbs and their forms: which form may stand after "to", "did", "have" or "he"."""

from __future__ import annotations

from domain.words.checks.text import word_set

# Plain form, past form, participle.
_IRREGULAR = """
    become became become; begin began begun; break broke broken; choose chose chosen; come came come; do did
    done; draw drew
    drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; fly flew flown; forget
    forgot forgotten;
    forgive forgave forgiven; give gave given; go went gone; grow grew grown; know knew known; ride rode
    ridden; ring rang
    rung; rise rose risen; run ran run; see saw seen; shake shook shaken; sing sang sung; sink sank sunk;
    speak spoke spoken;
    steal stole stolen; swim swam swum; swear swore sworn; take took taken; tear tore torn; throw threw
    thrown; wake woke
    woken; wear wore worn; write wrote written; undertake undertook undertaken; overcome overcame overcome; undergo
    underwent undergone; withdraw withdrew withdrawn; overtake overtook overtaken; foresee foresaw foreseen; oversee
    oversaw overseen; rewrite rewrote rewritten; freeze froze frozen; hide hid hidden; mistake mistook mistaken
    """
_TWO_FORMS = """
    bring brought; build built; buy bought; catch caught; feel felt; fight fought; find found; get got; have
    had; hear heard;
    hold held; keep kept; lay laid; lead led; learn learnt; leave left; lend lent; lose lost; make made; mean
    meant; meet met;
    pay paid; say said; sell sold; send sent; sit sat; sleep slept; spend spent; stand stood; teach taught; tell told;
    think thought; understand understood; win won; seek sought; deal dealt; rebuild rebuilt; stick stuck;
    bear bore; show showed
    """
# Plain forms that are no nouns: what they follow wrongly, they follow plainly wrongly.
_REGULAR = word_set(
    """
    accept achieve cancel postpone reject add adjust admire admit adopt advertise advise afford agree allow
    analyse announce apologise
    appear apply appoint appreciate arrange arrive ask assemble assess assist assume assure attach attend attract avoid
    believe belong borrow calculate carry celebrate choose clarify collect combine communicate compete complain
    complete compose concentrate confirm connect consider consist consult contain continue contribute convince cooperate
    create dedicate decide deliver demonstrate depend describe deserve design develop differ discover discuss distribute
    earn educate emphasise employ enable enclose encourage engage enjoy ensure enter establish evaluate examine expand
    expect explain explore express extend facilitate fill finish focus follow gather generate greet guarantee
    handle happen
    help hire identify imagine implement impress improve include increase inform inspect inspire install introduce
    invest invite involve join justify learn like listen live look love maintain manage mention monitor motivate
    need negotiate notice observe obtain occur operate organise organize participate perform persuade plan
    please possess
    prefer prepare present prevent proceed produce promise promote propose protect prove provide publish pursue qualify
    reach realise realize receive recognise recommend recruit reduce refer reflect refuse regret relate rely
    remain remember remind remove repair replace represent require resolve respond restore retire review
    revise satisfy save seem serve share solve speak specialise specialize start stay strengthen struggle submit succeed
    suggest supervise supply suppose survive talk thank travel treat try undertake use visit wait walk want welcome
    wish wonder work
    """
)
# Of these the plain form is a noun or an adjective too.
_NOUNS = word_set(
    """
    appeal benefit break build buy catch complete deal design drink drive employ fall feel fight find fly
    focus grant help hire
    hold increase lay lead lend like live look love make mean need notice open pay plan present produce promise
    regret repair review ride ring rise run say send_off share sleep sort stand start stay stick struggle
    supply swim talk
    taste throw travel treat try use visit wait wake walk want wear welcome win wish wonder work have get do
    go please fill
    leave steal tear assist invite advance average clean close direct moderate own perfect separate slow warm hide shake
    return reach protest project prize mistake
    """
)


def s_form(verb: str) -> str:
    """ "She leads"."""
    if verb in {"have", "go", "do", "undergo"}:
        return "has" if verb == "have" else f"{verb}es"
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


def ing_form(verb: str) -> str:
    """ "Leading"; of a few verbs the consonant is doubled."""
    if verb.endswith("e") and not verb.endswith(("ee", "be")):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if verb in _DOUBLED else f"{verb}ing"


def ed_form(verb: str) -> str:
    """ "Managed": the past form of a regular verb."""
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED else f"{verb}ed"


_DOUBLED = word_set(
    "admit begin get occur plan prefer refer run sit submit swim win regret forget control travel shop stop"
)
_three = [each.split() for each in _IRREGULAR.split(";")]
_two = [each.split() for each in _TWO_FORMS.split(";")]

PLAIN = frozenset({*(each[0] for each in [*_three, *_two]), *_REGULAR})
S_FORMS = frozenset(map(s_form, PLAIN))
ING_FORMS = frozenset(map(ing_form, PLAIN))
ED_FORMS = frozenset(map(ed_form, _REGULAR))
# "Wrote" can follow neither "have" nor "was"; "brought" can.
PAST_ONLY = frozenset(each[1] for each in _three)
PAST = PAST_ONLY | frozenset(each[1] for each in _two)
# "Gone", "written": not after a subject alone, nor after "did".
PARTICIPLE_ONLY = frozenset(each[2] for each in _three) - PLAIN
ONLY_VERBS = PLAIN - _NOUNS
