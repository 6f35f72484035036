"""Asking where things stand: the first time, and once more (rulebook section 7, G3, G5)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="status_follow_up",
        actor=Actor.CANDIDATE,
        subject="""
        {% if attempt > 1 %}{% if role %}{{ role }}<at>: still
        interested{% elsif company %}{{ company }}: still interested{% else %}Still
        interested{% endif %}{% else %}{% if role %}{{ role }}<at>: where things
        stand{% elsif company %}{{ company }}: where things stand{% else %}Where things
        stand{% endif %}{% endif %}
        """,
        prose="""
        {% if attempt > 1 %}Thank you for the time you have given my application<for>. I am still
        interested, and would be glad of a word on where things stand whenever it suits you.

        <news>

        I will gladly send anything further, and am happy to stay in touch should the timing have
        changed. <deputy>{% else %}Thank you again for {% if known.interview_day %}our conversation on
        {{ interview_day }}<about>{% else %}the time you have given my application<for>{% endif %}.
        <asks>

        I remain very interested<in>.{% if experience %} {{ experience }}, and I would like to do that
        for you.{% endif %}

        <news>

        If further information, references or examples of my work would help, I will gladly send them.
        <deputy>{% endif %}
        """,
        note="""
        {% if attempt > 1 %}Dear {{ greeting }}, thank you for the time you have given my
        application<for>. I am still interested: may I ask where things stand? I will gladly send
        anything further, and stay in touch either way.<news note>{% else %}Dear
        {{ greeting }}, thank you for the time you have given my application<for>. May I ask where
        things stand, and what the timeline looks like? I remain very
        interested.<news note>{% optional %} I will gladly send anything
        further.{% endoptional %}{% endif %}
        """,
        outline="""
        - Thank {{ recipient }} for the time given to my application<for>.
        - {% if attempt > 1 %}Ask where things stand.{% else %}<asks by phone>{% endif %}
        - {% if attempt == 1 and experience %}Why I fit: {{ experience }}.{% endif %}
        - Say that I am still interested<in>{% if attempt > 1 %}, and happy to stay in touch{% endif %}.
        - <tell news>
        - Offer anything further{% if attempt == 1 %} that would help{% endif %}.
        """,
        why="""
        to ask where things stand with my application<for>, and when a decision is likely
        """,
        more="""
        {% if attempt > 1 %}I am still interested, and would be happy to stay in touch either
        way.{% else %}I remain very interested, and will gladly send anything further.{% endif %}
        """,
    ),
    Words(
        kind="status_follow_up",
        actor=Actor.CONSULTANT,
        subject="""
        {% if candidates.size > 1 %}Our candidates<at>: where things
        stand{% else %}{% if attempt > 1 %}{% if role %}{{ role }}<at>:
        {{ candidate }}{% elsif company %}{{ company }}:
        {{ candidate }}{% else %}{{ candidate }}{% endif %}{% else %}{% if role %}{{ role }}<at>: where
        things stand with {{ candidate }}{% elsif company %}{{ company }}: where things stand with
        {{ candidate }}{% else %}Where things stand with
        {{ candidate }}{% endif %}{% endif %}{% endif %}
        """,
        prose="""
        {% if candidates.size > 1 %}{% if attempt > 1 %}Thank you for the time you have given our
        candidates<at>. They are still interested, and we would be glad of a word on where things stand
        with each, whenever it suits you.{% else %}Thank you for the time you have given our
        candidates<at>. May I ask where things stand with each of them, and what the timeline looks like
        from here?{% endif %}

        <each>

        <news>

        {% if attempt > 1 %}I will gladly send anything further, and we are happy to stay in touch should
        the timing have changed for one or the other. <deputy>{% else %}All of them remain very
        interested, and I continue to think that each would do the work well. If further information or
        references would help with any of them, I will gladly send it.
        <deputy>{% endif %}{% else %}{% if attempt > 1 %}Thank you for the time you have given
        {{ candidate }}'s application<for>. {{ candidate_first_name }} is still interested, and we would
        be glad of a word on where things stand.

        <news>

        I will gladly send anything further, and we are happy to stay in touch should the timing have
        changed. <deputy>{% else %}Thank you again for {% if known.interview_day %}meeting {{ candidate }} on
        {{ interview_day }}<about>{% else %}the time you have given {{ candidate }}'s
        application<for>{% endif %}. <asks>

        {{ candidate_first_name }} remains very interested<in>.{% if experience %} {{ experience }},
        which is why I still see a good fit.{% endif %}

        <news>

        If further information or references would help, I will gladly send them.
        <deputy>{% endif %}{% endif %}
        """,
        note="""
        {% if candidates.size > 1 %}Dear {{ greeting }}, thank you for the time you have given our
        candidates<at>. May I ask where things stand with
        {% for one in candidates %}{{ one.candidate }}{% if known.role and one.role %}
        ({{ one.role }}){% endif %}{% if forloop.rindex == 2 %} and {% elsif forloop.last == false %},
        {% endif %}{% endfor %}?{% if attempt > 1 %}{% optional %} I will gladly send anything
        further.{% endoptional %} We would be happy to stay in touch either way.{% else %}{% optional %} All remain very
        interested.{% endoptional %}{% endif %}<news note>{% else %}{% if attempt > 1 %}Dear
        {{ greeting }}, thank you for the time you have given {{ candidate }}'s application<for>.
        {{ candidate_first_name }} is still interested: may I ask where things stand? I will gladly send
        anything further, and we stay in touch either way.<news note>{% else %}Dear
        {{ greeting }}, thank you for the time you have given {{ candidate }}'s application<for>. May I
        ask where things stand, and what the timeline looks like? {{ candidate_first_name }} remains
        very interested.<news note>{% optional %} I will gladly send anything
        further.{% endoptional %}{% endif %}{% endif %}
        """,
        outline="""
        - {% if candidates.size > 1 %}Thank {{ recipient }} for the time given to our
          candidates<at>.{% else %}Thank {{ recipient }} for the time given to {{ candidate }}'s
          application<for>.{% endif %}
        - {% if candidates.size > 1 %}Ask where things stand with each, and what the timeline looks
          like:
          <each>{% elsif attempt > 1 %}Ask where things stand.{% else %}<asks by phone>{% endif %}
        - {% if attempt == 1 and known.candidates == false and experience %}Why the fit is good:
          {{ experience }}.{% endif %}
        - {% if candidates.size > 1 %}Say that all of them are still interested{% else %}Say that
          {{ candidate_first_name }} is still interested<in>{% endif %}{% if attempt > 1 %}, and that we
          are happy to stay in touch{% endif %}.
        - <tell news>
        - Offer anything further{% if attempt == 1 %} that would help{% endif %}.
        """,
        why="""
        {% if candidates.size > 1 %}to ask where things stand with our candidates<at>, and when a
        decision is likely{% else %}to ask where things stand with {{ candidate }}<for>, and when a
        decision is likely{% endif %}
        """,
        more="""
        {% if candidates.size > 1 %}All of them are still interested{% if attempt > 1 %}, and we would
        be happy to stay in touch either way{% endif %}.{% else %}{{ candidate_first_name }} is still
        interested{% if attempt > 1 %}, and we would be happy to stay in touch either
        way{% endif %}.{% endif %}
        """,
    ),
)
