"""Around the application: following it up, asking somebody inside, writing after an event (rulebook section 7, G2)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words, headed

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="application_follow_up",
        actor=Actor.CANDIDATE,
        subject=headed("my application"),
        prose="""
        Thank you for the chance to apply<for>. Now that my papers have had a few days to reach you, I
        would like to add in two or three lines why I did.

        {% if wanted and experience %}You are looking for {{ wanted }}. {{ experience }}, and I would
        like to put that to work for you.{% elsif experience %}I believe the fit is a good one:
        {{ experience }}.{% endif %}

        <news>

        I am very interested<in>, and I look forward to the next step. {% optional %}Should anything be
        missing from my application, I will gladly send it.{% endoptional %}
        """,
        note="""
        Dear {{ greeting }}, thank you for the chance to
        apply<for>.<news note>{% optional %}{% if known.experience %}
        {{ experience }}.{% endif %}{% endoptional %} I am very interested and look forward to the next
        step.
        """,
        outline="""
        - Thank {{ recipient }} for the chance to apply<for>.
        - Why I fit: {% if wanted %}they look for {{ wanted }}; {% endif %}{{ experience }}.
        - <tell news>
        - Say how interested I am, and that I look forward to the next step.
        """,
        why="to thank you for the chance to apply<for>",
        more="I am very interested, and I look forward to the next step.",
    ),
    Words(
        kind="application_follow_up",
        actor=Actor.CONSULTANT,
        subject=headed("{{ candidate }}'s application"),
        prose="""
        Thank you for the chance to put {{ candidate }} forward<for>. Now that the application has had a
        few days to reach you, let me add in two or three lines why I did.

        {% if wanted and experience %}You are looking for {{ wanted }}. {{ experience }}: that is what
        made me think of you.{% elsif experience %}I see a good fit: {{ experience }}.{% endif %}

        <news>

        {{ candidate_first_name }} is very interested<in>, and we both look forward to the next step.
        {% optional %}Should anything be missing, I will gladly send it.{% endoptional %}
        """,
        note="""
        Dear {{ greeting }}, thank you for the chance to put {{ candidate }}
        forward<for>.<news note>{% optional %}{% if known.experience %}
        {{ experience }}.{% endif %}{% endoptional %} {{ candidate_first_name }} is very interested, and
        we look forward to the next step.
        """,
        outline="""
        - Thank {{ recipient }} for the chance to put {{ candidate }} forward<for>.
        - Why the fit is good: {% if wanted %}they look for {{ wanted }}; {% endif %}{{ experience }}.
        - <tell news>
        - Say how interested {{ candidate_first_name }} is, and that we look forward to the next step.
        """,
        why="about {{ candidate }}'s application<for>, and to thank you for the chance",
        more="""
        {{ candidate_first_name }} is very interested, and we look forward to the next step.
        """,
    ),
    Words(
        kind="request_informational_interview",
        actor=Actor.CANDIDATE,
        subject="""
        Twenty minutes about your work<at>
        """,
        prose="""
        My name is {{ candidate }}, and I follow <work> with interest{% if known.role %}, all the more
        since the {{ role }} role came up{% endif %}. {{ why_them }}

        {% if known.experience %}So that you know who is asking: {{ experience }}.{% endif %}

        Would you have twenty minutes for me, by telephone or over a coffee, at a time that suits you? I
        would not ask you for a job, only to hear how the work looks from the inside.
        {{ prepared_questions }}

        Should it not suit you at present, I will understand, and I thank you for reading this.
        """,
        note="""
        Dear {{ greeting }}, I follow <work> with interest. {{ why_them }} Might I ask you for twenty
        minutes about it, at a time that suits you? {% optional %}I come with three questions, and not
        to ask for a job. {% endoptional %}Thank you.
        """,
        outline="""
        - Why you are the one I ask: {{ why_them }}
        - Ask for twenty minutes about the work<at>, at a time that suits; not for a job.
        - The questions, should there be time at once: {{ prepared_questions }}
        """,
        why="""
        to ask whether you might have twenty minutes for a few questions about your work<at>
        """,
        more="I am interested in how it looks from the inside, and not calling about a job.",
    ),
    Words(
        kind="request_informational_interview",
        actor=Actor.CONSULTANT,
        subject="""
        Twenty minutes about your work<at>
        """,
        prose="""
        I write on behalf of {{ candidate }}, who follows <work> with interest. {{ why_them }}

        {% if known.experience %}So that you know who is asking: {{ experience }}.{% endif %}

        Would you have twenty minutes for {{ candidate_first_name }}, by telephone or over a coffee, at
        a time that suits you? It is not about a job, only about how the work looks from the inside.
        {{ prepared_questions }}

        Should it not suit you at present, I will understand, and I thank you for reading this.
        """,
        note="""
        Dear {{ greeting }}, {{ candidate }} follows <work> with interest. {{ why_them }} Might I ask
        you for twenty minutes for a talk about it, at a time that suits you? {% optional %}It is not
        about a job. {% endoptional %}Thank you.
        """,
        outline="""
        - Why {{ candidate }} would like to speak with you: {{ why_them }}
        - Ask for twenty minutes about the work<at>, at a time that suits; not for a job.
        - The questions that {{ candidate_first_name }} has prepared: {{ prepared_questions }}
        """,
        why="""
        to ask whether you might have twenty minutes for {{ candidate }}, who has a few questions about
        your work<at>
        """,
        more="It is out of interest in how it looks from the inside, and not about a job.",
    ),
    Words(
        kind="event_follow_up",
        actor=Actor.CANDIDATE,
        subject="""
        {% if event_name %}After {{ event_name }}{% else %}Good to have met
        you{% endif %}{% if company %}: {{ company }}{% endif %}
        """,
        prose="""
        It was good to meet you{% if event_name %} at {{ event_name }}{% endif %}, and I thank you for
        your time. Our talk about {{ talked_about }} has stayed with me.

        I am interested in what you do<at>, and I would like to keep in touch. {% optional %}If I can
        ever be of help to you from my side, I will be glad to.{% endoptional %}
        """,
        note="""
        Dear {{ greeting }}, it was good to meet you{% if event_name %} at {{ event_name }}{% endif %}.
        Our talk about {{ talked_about }} has stayed with me. I am interested in what you do<at>, and
        would be glad to keep in touch.
        """,
        outline="""
        - Where we met{% if event_name %}: {{ event_name }}{% endif %}.
        - What we talked about: {{ talked_about }}.
        - Say that I am interested in the work<at>, and would like to keep in touch.
        """,
        why="""
        because it was good to meet you{% if event_name %} at {{ event_name }}{% endif %}
        """,
        more="I am interested in what you do<at>, and would like to keep in touch.",
    ),
    Words(
        kind="event_follow_up",
        actor=Actor.CONSULTANT,
        subject="""
        {% if event_name %}After {{ event_name }}{% else %}Good to have met
        you{% endif %}{% if company %}: {{ company }}{% endif %}
        """,
        prose="""
        {{ candidate }} was glad to meet you{% if event_name %} at {{ event_name }}{% endif %}, and we
        thank you for your time. The talk about {{ talked_about }} made an impression.

        {{ candidate_first_name }} is interested in what you do<at>, and would like to keep in touch.
        {% optional %}If we can ever be of help to you from our side, we will be glad
        to.{% endoptional %}
        """,
        note="""
        Dear {{ greeting }}, {{ candidate }} was glad to meet you{% if event_name %} at
        {{ event_name }}{% endif %}. The talk about {{ talked_about }} made an impression.
        {{ candidate_first_name }} is interested in what you do<at>, and would like to keep in touch.
        """,
        outline="""
        - Where {{ candidate }} met {{ recipient }}{% if event_name %}: {{ event_name }}{% endif %}.
        - What they talked about: {{ talked_about }}.
        - Say that {{ candidate_first_name }} is interested in the work<at>, and would like to keep in
          touch.
        """,
        why="""
        because {{ candidate }} was glad to meet you{% if event_name %} at {{ event_name }}{% endif %}
        """,
        more="""
        {{ candidate_first_name }} is interested in what you do<at>, and would like to keep in touch.
        """,
    ),
)
