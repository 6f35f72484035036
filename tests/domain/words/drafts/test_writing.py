"""What is unknown takes its sentence with it and becomes a question; what is too long loses what may go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.facts.people import Channel
from domain.plan import Actor
from domain.words.drafts.template import Draft, Template
from domain.words.drafts.writing import write_draft
from domain.words.occasion import Addressee, Concern, News, Occasion

NOBODY_KNOWS = Occasion(kind="thank_you", recipient=Addressee("Grace Moore", "Dr."), candidate="Priya Raman")
KNOWN = replace(
    NOBODY_KNOWS, company="Harlow Freight", role="Dispatch Manager", points=("night rotas", "break rules")
)


def written(body: str, occasion: Occasion = NOBODY_KNOWS, **more: object) -> Draft:
    given = {"channel": Channel.EMAIL, "actor": Actor.CANDIDATE, "language": "en", "subject": "Thanks"} | more
    return write_draft(occasion, Template("thank_you", body=body, voicemail_script=None, **given))


def fields(draft: Draft) -> list[str]:
    return [question.field for question in draft.questions]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("Thank you. I like {{ company }}. Goodbye.", "Thank you. Goodbye."),
        ("I like {{ company }}. Goodbye.", "Goodbye."),
        ("Thank you. I like {{ company }}", "Thank you."),
        ("One\n- about {{ company }}\n- about you", "One\n- about you"),
        ("Thank you.\n\nI like {{ company }}.\n\nGoodbye.", "Thank you.\n\nGoodbye."),
        ("I wrote to Dr. {{ last_name }}. Goodbye.", "I wrote to Dr. Moore. Goodbye."),
        ("I like e.g. {{ company }} and so on. Goodbye.", "Goodbye."),
        ("What I like, and it is wrapped over two lines here, is\n{{ company }}. Goodbye.", "Goodbye."),
        ("Dear {{ greeting }},\nI like {{ company }}.\nGoodbye", "Dear Dr. Moore,\nGoodbye"),
        ("Is it {{ company }}? I think so! {{ company }} it is.", "I think so!"),
        ("I like {{ company | upcase | truncate: 3 }}. Goodbye.", "Goodbye."),
        (
            "I like {{ points.first }}. And {{ points[1] }}. And {{ points | join: ', ' }}. Goodbye.",
            "Goodbye.",
        ),
        ("I like {{ concerns.first.text }}. Goodbye.", "Goodbye."),
        ("I like {{ company | default: 'you' }}.", "I like you."),
        ("{% capture where %}at {{ company }}{% endcapture %}I work {{ where }}. Goodbye.", "Goodbye."),
        ("You asked:\n\n{% for c in concerns %}- {{ c.text }}\n{% endfor %}\n\nGoodbye.", "Goodbye."),
        ("{{ about_the_company }} Goodbye.", "Goodbye."),
        ("{{ reason | sentence }} Goodbye.", "Goodbye."),
        ("I came ({{ company }}) to you. Goodbye.", "Goodbye."),
    ],
)
def test_what_needs_an_unknown_fact_is_left_out_whole(body: str, says: str) -> None:
    draft = written(body)
    assert draft.message.body == says


@pytest.mark.parametrize(
    "body",
    [
        "I like {{ company }}. y",
        "{% if company %}I like it.{% endif %}x",
        "{% unless company %}x{% endunless %}",
        "{% if company == 'Harlow' %}x{% endif %}y",
        "{% assign where = company %}y",
        "{% case company %}{% when 'a' %}b{% endcase %}y",
        "{{ company | default: 'you' }}",
    ],
)
def test_each_field_that_is_named_and_unknown_is_asked_whether_written_or_tested(body: str) -> None:
    draft = written(body)
    assert fields(draft) == ["company"]
    assert draft.questions[0].text == "What is the name of the company?"


def test_known_tells_whether_a_field_is_known_without_asking() -> None:
    draft = written("{% if known.company %}a{% else %}b{% endif %}{% if known.candidate %}c{% endif %}")
    assert (draft.message.body, draft.questions) == ("bc", ())


def test_a_question_names_whom_and_what_it_is_about() -> None:
    [question] = written("Goodbye. {{ points }}", replace(KNOWN, points=())).questions
    assert question.text == (
        "Which point did Priya Raman discuss with Grace Moore? Or what is particular about Harlow Freight?"
    )


def test_a_concern_without_its_answer_asks_for_that_one_and_answers_the_other() -> None:
    occasion = replace(
        KNOWN, concerns=(Concern("night shifts", "worked nights for ten years"), Concern("no SAP yet"))
    )
    draft = written(
        "{% for c in concerns %}You wondered {{ c.told }}. {{ c.answered }} {% endfor %}Goodbye.", occasion
    )
    assert draft.message.body == (
        "You wondered about night shifts. I worked nights for ten years. "
        "You wondered about the lack of SAP. Goodbye."
    )
    assert [q.text for q in draft.questions] == ["What answers the concern “no SAP yet”?"]


def test_a_fact_with_a_full_stop_of_its_own_ends_no_sentence() -> None:
    occasion = replace(KNOWN, company="Castle Inc. Foods", points=("what happens at 3 a.m.",))
    draft = written("I like {{ company }} for {{ points.first }}. {{ reason }} is why. Goodbye.", occasion)
    assert draft.message.body == "I like Castle Inc. Foods for what happens at 3 a.m. Goodbye."


def test_no_fact_can_play_the_mark_of_a_gap_or_be_read_as_a_template() -> None:
    occasion = replace(KNOWN, company="\ue001Harlow\ue000 {{ role }} {% if %}\n\nFreight")
    assert (
        written("I like {{ company }}.", occasion).message.body
        == "I like Harlow {{ role }} {% if %} Freight."
    )


def test_a_subject_without_its_fact_is_asked_for_and_never_blank() -> None:
    draft = written("Goodbye.", subject="{{ role }}")
    assert draft.message.subject is None
    assert fields(draft) == ["role", "subject"]


def test_a_message_of_which_nothing_is_left_is_asked_for() -> None:
    assert fields(written("I like {{ company }}.")) == ["company", "body"]


def test_what_is_optional_goes_the_last_first_until_a_linkedin_note_fits() -> None:
    long = "x" * 120
    may_go = "{{% optional %}} {}{}.{{% endoptional %}}"
    body = f"Dear Grace, {long}.{may_go.format('A', long)}{may_go.format('B', long)}"
    draft = written(body, channel=Channel.LINKEDIN, subject=None)
    assert draft.message.body == f"Dear Grace, {long}. A{long}."
    assert f" B{long}." in written(body).message.body


def test_a_script_has_at_most_75_words() -> None:
    words = "one two three four five six seven eight nine ten. "
    script = words * 7 + "{% optional %}" + words + "{% endoptional %}Goodbye."
    template = Template("reply", Channel.PHONE, Actor.CANDIDATE, "en", None, "- a", script)
    said = write_draft(KNOWN, template).message.voicemail_script
    assert said is not None
    assert len(said.split()) == 71


@pytest.mark.parametrize(
    ("language", "day", "things"),
    [
        ("en", "Tuesday, 17 November", "night rotas and break rules"),
        ("de", "Dienstag, 17. November", "night rotas und break rules"),
        ("fr-CA", "mardi 17 novembre", "night rotas et break rules"),
        ("sv", "tisdag 17 november 2026", "night rotas och break rules"),
    ],
)
def test_days_and_lists_are_in_the_words_of_the_templates_language(
    language: str, day: str, things: str
) -> None:
    occasion = replace(KNOWN, interview_on=date(2026, 11, 17))
    assert (
        written("{{ interview_day }}: {{ points }}", occasion, language=language).message.body
        == f"{day}: {things}"
    )


@pytest.mark.parametrize(
    ("strengths", "candidate", "consultant"),
    [
        (("Led twenty dispatchers.",), "I led twenty dispatchers", "Priya led twenty dispatchers"),
        (
            ("SAP EWM", "Advanced Excel"),
            "I bring SAP EWM and Advanced Excel",
            "Priya brings SAP EWM and Advanced Excel",
        ),
        (
            ("has a crane licence", "eleven years of hubs"),
            "I have a crane licence and bring eleven years of hubs",
            "Priya has a crane licence and brings eleven years of hubs",
        ),
    ],
)
def test_strengths_become_a_clause_in_the_voice_of_who_writes(
    strengths: tuple[str, ...], candidate: str, consultant: str
) -> None:
    for actor, says in ((Actor.CANDIDATE, candidate), (Actor.CONSULTANT, consultant)):
        occasion = replace(KNOWN, strengths=strengths, actor=actor)
        assert written("{{ experience }}.", occasion, actor=actor).message.body == f"{says}."


@pytest.mark.parametrize(
    ("concern", "told"),
    [
        ("has never led a union shop", "whether it matters that I have never led a union shop"),
        ("never ran a site of this size", "whether it matters that I never ran a site of this size"),
        ("no English practice yet", "about the lack of English practice"),
        ("too junior", "whether I am too junior"),
        ("Union agreements.", "about Union agreements"),
        ("how long I would stay", "how long I would stay"),
    ],
)
def test_a_concern_is_told_as_it_follows_you_wondered(concern: str, told: str) -> None:
    occasion = replace(KNOWN, concerns=(Concern(concern),))
    assert written("{{ concerns.first.told }}", occasion).message.body == told


@pytest.mark.parametrize(
    ("title", "detail", "told"),
    [
        ("Passed the SQE2", "at the first try", "I passed the SQE2 at the first try."),
        ("Speaks at the rail congress", None, "I speak at the rail congress."),
        ("Six Sigma Black Belt", "in October", "New since we last spoke: Six Sigma Black Belt, in October."),
        (
            "a clause library",
            "It has forty clauses",
            "New since we last spoke: a clause library. It has forty clauses.",
        ),
    ],
)
def test_news_is_told_in_whole_sentences(title: str, detail: str | None, told: str) -> None:
    draft = written("{{ news.first.told }} Goodbye.", replace(KNOWN, news=(News(title, detail),)))
    assert draft.message.body == f"{told} Goodbye."
