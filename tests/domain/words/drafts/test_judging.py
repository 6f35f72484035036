"""Whether a template may be published: every fault at once, and none that costs time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from time import perf_counter

import pytest

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.bad_template import LONGEST, BadTemplate
from domain.words.drafts.judging import judge_template
from domain.words.drafts.sandbox import rendered
from domain.words.drafts.template import Template
from domain.words.drafts.writing import write_draft
from domain.words.occasion import Addressee, News, Occasion

EMAIL = Template("thank_you", Channel.EMAIL, Actor.CANDIDATE, "en", "Thanks", "Dear you", None)


def faults(body: str) -> list[str]:
    found = judge_template(replace(EMAIL, body=body))
    assert {field for field, _ in found} <= {"body"}
    return [sentence for _, sentence in found]


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("{{ compny }}", "Line 1: there is no field 'compny'. Nearest: company"),
        ("a\n\n{{ compny }}", "Line 3: "),
        ("{{ now }}", "no field 'now'"),
        ("{{ today }}", "no field 'today'"),
        ("{{ partial }}", "no field 'partial'"),
        ("{{ forloop.index }}", "no field 'forloop'"),
        ("{{ company.__class__ }}", "the field company is a text and has no parts"),
        ("{{ company['__init__'] }}", "the field company is a text and has no parts"),
        ("{{ points.last.next }}", "the field points has no part 'next'. It has none."),
        ("{{ points.text }}", "points is a list"),
        ("{{ concerns[0].reply }}", "the field concerns has no part 'reply'. It has: text, answer"),
        ("{% for c in concerns %}{{ c.reply }}{% endfor %}x", "c.reply is undefined"),
        ("{{ known.compny }}", "no field 'compny'"),
        ("{{ company | upcas }}", "no filter 'upcas'. Nearest: upcase"),
        ("{{ company | replace: 'a', 'b' }}", "no filter 'replace'"),
        ("{{ company | date: '%s' }}", "no filter 'date'"),
        ("{{ company | truncate: 0 }}", "a filter counts from 1 to 9999"),
        ("{{ company | upcase: 3 }}", "given more than it takes"),
        ("{% include 'x' %}", "there is no tag 'include'"),
        ("{% render 'x' %}", "there is no tag 'render'"),
        ("{% extends 'x' %}", "there is no tag 'extends'"),
        ("{% liquid echo company %}", "there is no tag 'liquid'"),
        ("{% fro p in points %}", "there is no tag 'fro'. Nearest: for"),
        ("{% if company %}x", "endif"),
        ("{% endif %}", "{% endif %} belongs to no block"),
        ("x\n{{ company", "Line 2: {{ is never closed"),
        ("{% for i in (1..9) %}x{% endfor %}", "a template doesn't count through numbers"),
        (
            "{% if company contains (1..99999999999) %}x{% endif %}",
            "a template doesn't count through numbers",
        ),
        ("{% if company > 1 %}x{% endif %}y", "not supported"),
        ("", "It says nothing"),
        ("{{ left_unsaid }}", "It says nothing, even where all is known"),
    ],
)
def test_a_fault_says_what_where_and_how_to_mend_it(body: str, part: str) -> None:
    assert any(part in sentence for sentence in faults(body)), faults(body)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("x" * (LONGEST + 1), f"a template has at most {LONGEST}"),
        ("{% if company %}" * 9 + "x" + "{% endif %}" * 9, "more than 8 deep"),
        ("{% for p in points %}" * 8 + "x" + "{% endfor %}" * 8, "more than 200 times"),
        ("{% for p in points %}x{% endfor %}" * 120, "more than 200 times"),
        ("{% assign a = 'xxxxxxxx' %}" + "{% capture a %}{{ a }}{{ a }}{% endcapture %}" * 60, "bytes"),
        ("{% capture a %}" + "x" * 3000 + "{% endcapture %}" + "{{ a }}" * 20, "more than 40,000 bytes"),
        ("{{ company" + " | upcase" * 900 + " }}", "more than 500 characters between {{ and its end"),
        ("{% if company" + " and company" * 700 + " %}x{% endif %}", "more than 500 characters"),
        ("{{ points" + "[points" * 60 + "]" * 60 + " }}", ""),
        ("{{" * 5000, "{{ is never closed"),
        ("{%" * 5000, "{% is never closed"),
        ("{{" + "\n " * 4900 + "}}", "more than 500 characters"),
        ("{{" + "(" * 450 + "}}", ""),
        ("{% comment %}" * 700, ""),
        ("{% raw %}" * 1000, ""),
        ("{% doc %}" * 1000, ""),
        ("- \n" * 3300, ""),
        (":\n\n" * 3300, ""),
        ("{{ role | sentence }} " * 450, ""),
        ("\ue000\ue001\ue002\ue003" * 2500, ""),
        ("{% optional %}" * 8 + "{{ role }}" * 100 + "{% endoptional %}" * 8, ""),
    ],
)
def test_what_loops_nests_or_grows_without_end_is_judged_at_once(body: str, part: str) -> None:
    began = perf_counter()
    found = faults(body)
    assert perf_counter() - began < 1, "a template must not hold up others"
    assert not part or any(part in sentence for sentence in found), found


def test_every_fault_of_every_text_is_named_at_once() -> None:
    bad = replace(
        EMAIL,
        language="xx-nowhere-x",
        subject="{{ compny }} {{ rol }}",
        body="{{ candidat }}\n{{ role | upcas }}\n{% endfor %}",
        voicemail_script="Hello",
    )
    bad_too = replace(bad, body="{{ candidat }}\n{{ role | upcas }}")
    named = [(field, sentence.partition(":")[0]) for field, sentence in judge_template(bad_too)]
    assert named == [
        (
            "language",
            "'xx-nowhere-x' is no language that is known. Send a BCP 47 tag such as en, de or pt-BR.",
        ),
        ("voicemail_script", "A message by email has no script. Leave it out, or send null."),
        ("subject", "Line 1"),
        ("subject", "Line 1"),
        ("body", "Line 2"),
        ("body", "Line 1"),
    ]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"subject": None}, "subject"),
        ({"subject": " "}, "subject"),
        ({"subject": "a\nb"}, "subject"),
        ({"subject": "x" * 1001}, "subject"),
        ({"channel": Channel.LETTER}, "subject"),
        ({"channel": Channel.PHONE, "subject": None}, "voicemail_script"),
        ({"kind": "connect_online"}, "channel"),
        ({"language": "zz"}, "language"),
        ({"body": " \n "}, "body"),
    ],
)
def test_each_channel_has_its_own_texts(changes: dict[str, object], field: str) -> None:
    assert [name for name, _ in judge_template(replace(EMAIL, **changes))] == [field]  # type: ignore[arg-type]


HOSTILE = [
    "{% include x %} {{ company }} {{ points[0].__class__ }}",
    "{{ '%s' }}",
    "\u202e\u200b\u0000\ud7ff\U0001f469\u200d\U0001f467",
    "a" * 5000,
    "\ue000\ue001\ue002\ue003",
    "",
    " \n\t\r\n ",
    ". . . ...",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_fact_can_break_a_template_or_raise(text: str) -> None:
    template = replace(
        EMAIL, body="Dear {{ greeting }}, I like {{ company }} for {{ points }}, {{ news.first.told }} Bye."
    )
    occasion = Occasion(
        "thank_you",
        Addressee(text, text),
        candidate=text,
        company=text,
        points=(text, text),
        news=(News(text, text),),
        strengths=(text,),
        requirements=(text,),
        on=date(2026, 11, 18),
    )
    body = write_draft(occasion, template).message.body
    assert not set(body) & set("\ue000\ue001\ue002\ue003")
    assert isinstance(body, str)


def test_what_goes_wrong_while_rendering_is_our_own_refusal() -> None:
    class Broken(dict[str, object]):
        def __getitem__(self, name: str) -> object:
            raise RecursionError(name)

    with pytest.raises(BadTemplate):
        rendered("{{ company }}", Broken())


@pytest.mark.parametrize("name", ["now", "today", "compny"])
def test_what_is_no_field_is_none_while_rendering_either(name: str) -> None:
    with pytest.raises(BadTemplate):
        rendered(f"{{{{ {name} }}}}", {})
