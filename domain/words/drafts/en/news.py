"""News: an achievement, an idea, material that is ready. It asks for nothing (rulebook section 7, G1, G3)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words, headed

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="share_update",
        actor=Actor.CANDIDATE,
        subject=headed("a short update on my application"),
        prose="""
        Since you are still weighing up whom to take<for>, I would like you to have my latest news.
        {{ news.first.told }} <other news>

        {% if needs %}It bears on what you told me: {{ needs.first }}. {% endif %}{{ serves }}

        There is nothing you need to do about it. I remain very interested<in>, and wish you a good
        week.
        """,
        note="""
        Dear {{ greeting }}, a short update to my application<for>. {{ news.first.told }}{% optional %}
        I remain very interested.{% endoptional %}{% optional %} No answer is needed.{% endoptional %}
        """,
        outline="""
        - Say that it is a short update, and that nothing is asked.
        - Tell what is new: {{ news.first.told }}
        - How it serves the work<at>: {{ serves }}
        - Say that I remain very interested<in>.
        """,
        why="with a short update to my application<for>",
        more="{{ news.first.told }} There is nothing you need to do about it.",
    ),
    Words(
        kind="share_update",
        actor=Actor.CONSULTANT,
        subject=headed("a short update on {{ candidate }}"),
        prose="""
        Since you are still weighing up whom to take<for>, I would like you to have the latest news of
        {{ candidate }}. {{ news.first.told }} <other news>

        {% if needs %}It bears on what you told us: {{ needs.first }}. {% endif %}{{ serves }}

        There is nothing you need to do about it. {{ candidate_first_name }} remains very
        interested<in>, and I wish you a good week.
        """,
        note="""
        Dear {{ greeting }}, a short update on {{ candidate }}'s application<for>.
        {{ news.first.told }}{% optional %} {{ candidate_first_name }} remains very
        interested.{% endoptional %}{% optional %} No answer is needed.{% endoptional %}
        """,
        outline="""
        - Say that it is a short update on {{ candidate }}, and that nothing is asked.
        - Tell what is new: {{ news.first.told }}
        - How it serves the work<at>: {{ serves }}
        - Say that {{ candidate_first_name }} remains very interested<in>.
        """,
        why="with a short update on {{ candidate }}'s application<for>",
        more="{{ news.first.told }} There is nothing you need to do about it.",
    ),
    Words(
        kind="offer_idea",
        actor=Actor.CANDIDATE,
        subject=headed("a thought, if it is of use"),
        prose="""
        After we spoke I went on thinking about the work<at>, and one thought may be of use to you:
        {{ news.first.title }}.<detail>

        {% if needs %}It bears on what you told me: {{ needs.first }}. {% endif %}{{ serves }}

        Please take it as an offer and no more. It shows how I like to work,
        and why I remain interested<in>.
        """,
        note="""
        Dear {{ greeting }}, {% if news %}one thought about the work<at>, if it is of use:
        {{ news.first.title }}.{% optional %}<detail>{% endoptional %}{% else %}I have a thought about
        the work<at> that may be of use.{% endif %}{% optional %} Please take it as an offer and no
        more.{% endoptional %}
        """,
        outline="""
        - Say that it is a thought and not a lesson, and that nothing is asked.
        - The thought: {{ news.first.title }}.
        - How it serves the work<at>: {{ serves }}
        - Say that I remain interested<in>.
        """,
        why="with a thought about the work<at>, if it is of use to you",
        more="It is this: {{ news.first.title }}. Please take it as an offer and no more.",
    ),
    Words(
        kind="offer_idea",
        actor=Actor.CONSULTANT,
        subject=headed("a thought of {{ candidate }}'s, if it is of use"),
        prose="""
        {{ candidate }} went on thinking about the work<at>, and had one thought that may be of use to
        you: {{ news.first.title }}.<detail>

        {% if needs %}It bears on what you told us: {{ needs.first }}. {% endif %}{{ serves }}

        Please take it as an offer and no more. I pass it on because it shows
        how {{ candidate_first_name }} likes to work, and is still interested<in>.
        """,
        note="""
        Dear {{ greeting }}, {{ candidate }} had a thought about the work<at> that may be of
        use{% if news %}:
        {{ news.first.title }}.{% optional %}<detail>{% endoptional %}{% else %}.{% endif %}{% optional %}
        Please take it as an offer and no more.{% endoptional %}
        """,
        outline="""
        - Say that it is a thought of {{ candidate }}'s and not a lesson, and that nothing is asked.
        - The thought: {{ news.first.title }}.
        - How it serves the work<at>: {{ serves }}
        - Say that {{ candidate_first_name }} remains interested<in>.
        """,
        why="with a thought of {{ candidate }}'s about the work<at>, if it is of use to you",
        more="It is this: {{ news.first.title }}. Please take it as an offer and no more.",
    ),
    Words(
        kind="offer_materials",
        actor=Actor.CANDIDATE,
        subject=headed("something that may be of use"),
        prose="""
        Something of mine is ready now that may be of use to you<at>: {{ news.first.title }}.<detail>

        {% if needs %}It bears on what you told me: {{ needs.first }}. {% endif %}{{ serves }}

        It is yours to use or to set aside, and I am happy to send it over. I remain very interested<in>,
        and wish you a good week.
        """,
        note="""
        Dear {{ greeting }}, something of mine is ready that may be of use<at>{% if news %}:
        {{ news.first.title }}.{% optional %}<detail>{% endoptional %}{% else %}.{% endif %}{% optional %}
        I am happy to send it over.{% endoptional %}
        """,
        outline="""
        - Say that it is an offer, and that nothing is asked.
        - What is ready: {{ news.first.title }}.
        - What it is good for<at>: {{ serves }}
        - Say that I remain very interested<in>.
        """,
        why="because something of mine is ready that may be of use to you<at>",
        more="It is this: {{ news.first.title }}. I am happy to send it over.",
    ),
    Words(
        kind="offer_materials",
        actor=Actor.CONSULTANT,
        subject=headed("something of {{ candidate }}'s that may be of use"),
        prose="""
        {{ candidate }} has something ready now that may be of use to you<at>:
        {{ news.first.title }}.<detail>

        {% if needs %}It bears on what you told us: {{ needs.first }}. {% endif %}{{ serves }}

        It is yours to use or to set aside, and I am happy to send it over. {{ candidate_first_name }}
        remains very interested<in>.
        """,
        note="""
        Dear {{ greeting }}, {{ candidate }} has something ready that may be of use<at>{% if news %}:
        {{ news.first.title }}.{% optional %}<detail>{% endoptional %}{% else %}.{% endif %}{% optional %}
        I am happy to send it over.{% endoptional %}
        """,
        outline="""
        - Say that it is an offer of {{ candidate }}'s, and that nothing is asked.
        - What is ready: {{ news.first.title }}.
        - What it is good for<at>: {{ serves }}
        - Say that {{ candidate_first_name }} remains very interested<in>.
        """,
        why="because {{ candidate }} has something ready that may be of use to you<at>",
        more="It is this: {{ news.first.title }}. I am happy to send it over.",
    ),
)
