"""Answering them, and sending what they asked for (rulebook section 7, G1-G3)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words, headed

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="reply",
        actor=Actor.CANDIDATE,
        subject="""
        {% if role %}Re: {{ role }}<at>{% else %}Thank you for your message{% endif %}
        """,
        prose="""
        Thank you for your message<about>. I was glad to hear from you.

        {{ answers }}

        <news>

        Should anything be left open, please ask: I will answer it gladly.
        """,
        note="""
        Dear {{ greeting }}, thank you for your message<about>. {{ answers }}
        <news note> {% optional %}Should anything be left open, please ask: I will
        answer it gladly.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the message<about>.
        - Answer every question: {{ answers }}
        - <tell news>
        - Ask whether anything is left open.
        """,
        why="in answer to your message<about>",
        more="I am glad to answer what you asked.",
    ),
    Words(
        kind="reply",
        actor=Actor.CONSULTANT,
        subject="""
        {% if role %}Re: {{ role }}<at>{% else %}Thank you for your message{% endif %}
        """,
        prose="""
        Thank you for your message<about>. {{ candidate }} and I were glad to hear from you.

        {{ answers }}

        <news>

        Should anything be left open, please ask: I will answer it gladly.
        """,
        note="""
        Dear {{ greeting }}, thank you for your message about {{ candidate }}'s application.
        {{ answers }} <news note> {% optional %}Should anything be left open, please ask: I will
        answer it gladly.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the message about {{ candidate }}'s application<for>.
        - Answer every question: {{ answers }}
        - <tell news>
        - Ask whether anything is left open.
        """,
        why="in answer to your message about {{ candidate }}'s application<for>",
        more="I am glad to answer what you asked.",
    ),
    Words(
        kind="send_materials",
        actor=Actor.CANDIDATE,
        subject=headed("what you asked for"),
        prose="""
        Thank you for asking to see more for my application<for>.

        With this you have, all together<by>:

        <items>

        {{ supports }}

        <news>

        If you would like any of it in another form, or with more detail, I will gladly see to it.
        """,
        note="""
        Dear {{ greeting }}, thank you for your interest in my application<for>. Here is what you asked
        for: {{ items }}. {{ supports }}<news note> {% optional %}If you need it in another form, I will
        gladly see to it.{% endoptional %}
        """,
        outline="""
        - Say that what was asked for is on its way<by>: {{ items }}.
        - How it supports the application: {{ supports }}
        - <tell news>
        - Ask whether it is wanted in another form.
        """,
        why="about what you asked for{% if items %}: {{ items }}{% endif %}",
        more="It is on its way to you.",
    ),
    Words(
        kind="send_materials",
        actor=Actor.CONSULTANT,
        subject=headed("what you asked for from {{ candidate }}"),
        prose="""
        Thank you for asking to see more of {{ candidate }}'s work<for>.

        With this you have, all together<by>:

        <items>

        {{ supports }}

        <news>

        If you would like any of it in another form, or with more detail, I will gladly see to it.
        """,
        note="""
        Dear {{ greeting }}, thank you for your interest in {{ candidate }}. Here is what you asked for:
        {{ items }}. {{ supports }}<news note> {% optional %}If you need it in another form, I will
        gladly see to it.{% endoptional %}
        """,
        outline="""
        - Say that what was asked for from {{ candidate }} is on its way<by>: {{ items }}.
        - How it supports the application: {{ supports }}
        - <tell news>
        - Ask whether it is wanted in another form.
        """,
        why="""
        about what you asked for from {{ candidate }}{% if items %}: {{ items }}{% endif %}
        """,
        more="It is on its way to you.",
    ),
)
