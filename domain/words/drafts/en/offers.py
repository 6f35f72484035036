"""When there is an offer, theirs or another (rulebook section 7, G2, G1)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words, headed

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="competing_offer_note",
        actor=Actor.CANDIDATE,
        subject=headed("something you should know early"),
        prose="""
        I would rather you heard this early and from me: there is another offer on the table for
        me{% if decide_by %}, and they hope to hear from me by {{ decide_by }}{% endif %}.

        It changes nothing about where I would most like to be: <this job> comes first for
        me.{% if experience %} {{ experience }}, and it is with you that I would like to put that to
        work.{% endif %}

        <news>

        I tell you so that you know it, and not to press you. Thank you for the care you are taking over
        this; if there is anything I can do to make things easier on your side, I will gladly do it.
        """,
        note="""
        Dear {{ greeting }}, I would rather you heard this early: there is another offer for
        me{% if decide_by %}, open until {{ decide_by }}{% endif %}. It changes nothing:
        <this job> still comes first for me.{% optional %} I tell you so that you know it, and not to
        press you.{% endoptional %}
        """,
        outline="""
        - Say that there is another offer{% if decide_by %}, open until {{ decide_by }}{% endif %}.
        - Say that <this job> comes first.
        - Say that the date is told so that they know it, and that nothing is asked.
        """,
        why="""
        to let you know early of another offer{% if decide_by %}, which stays open until
        {{ decide_by }}{% endif %}
        """,
        more="It changes nothing: <this job> still comes first for me.",
    ),
    Words(
        kind="competing_offer_note",
        actor=Actor.CONSULTANT,
        subject=headed("something you should know early about {{ candidate }}"),
        prose="""
        I would rather you heard this early: {{ candidate }} has another offer{% if decide_by %}, open
        until {{ decide_by }}{% endif %}.

        It changes nothing about where {{ candidate_first_name }} would most like to be: <this job>
        comes first.{% if experience %} {{ experience }}, and would like to put that to work with
        you.{% endif %}

        <news>

        We tell you so that you know it, and not to press you. Thank you for the care you are taking
        over this; if there is anything I can do to make things easier on your side, I will gladly do
        it.
        """,
        note="""
        Dear {{ greeting }}, I would rather you heard this early: {{ candidate }} has another
        offer{% if decide_by %}, open until {{ decide_by }}{% endif %}. It changes nothing:
        <this job> still comes first.{% optional %} I tell you so that you know it, and not to press
        you.{% endoptional %}
        """,
        outline="""
        - Say that {{ candidate }} has another offer{% if decide_by %}, open until {{ decide_by }}{% endif %}.
        - Say that <this job> comes first.
        - Say that the date is told so that they know it, and that nothing is asked.
        """,
        why="""
        to let you know early that {{ candidate }} has another offer{% if decide_by %}, open until
        {{ decide_by }}{% endif %}
        """,
        more="It changes nothing: <this job> still comes first.",
    ),
    Words(
        kind="offer_acknowledgement",
        actor=Actor.CANDIDATE,
        subject=headed("thank you for your offer"),
        prose="""
        Thank you for your offer<of>. It made me very happy: I have enjoyed every conversation with you
        so far, and I am honoured by the trust.

        I would like to read it with the care it deserves.{% if reply_by %} You will hear from me by
        {{ reply_by }}.{% endif %} Should a question come up on the way, I hope I may turn to you.

        <news>

        {% optional %}Please pass my thanks on to everybody who took part.{% endoptional %}
        """,
        note="""
        Dear {{ greeting }}, thank you for your offer<of>. It made me very happy.{% if reply_by %} You
        will hear from me by {{ reply_by }}.{% endif %}{% optional %} Please pass my thanks on to
        everybody who took part.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the offer<of>.
        - Let the joy be heard, without a promise.
        - {% if reply_by %}Say that they will hear by {{ reply_by }}.{% endif %}
        - Ask that thanks be passed on to everybody who took part.
        """,
        why="to thank you for your offer<of>",
        more="""
        It made me very happy.{% if reply_by %} You will hear from me by {{ reply_by }}.{% endif %}
        """,
    ),
    Words(
        kind="offer_acknowledgement",
        actor=Actor.CONSULTANT,
        subject=headed("thank you for your offer to {{ candidate }}"),
        prose="""
        Thank you for your offer to {{ candidate }}<of>. {{ candidate_first_name }} is delighted, and
        honoured by the trust that it shows.

        {{ candidate_first_name }} would like to read it with the care it deserves.{% if reply_by %} You
        will hear from us by {{ reply_by }}.{% endif %} Should a question come up on the way, I will
        turn to you.

        <news>

        {% optional %}Please pass our thanks on to everybody who took part.{% endoptional %}
        """,
        note="""
        Dear {{ greeting }}, thank you for your offer to {{ candidate }}<of>. {{ candidate_first_name }}
        is delighted.{% if reply_by %} You will hear from us by {{ reply_by }}.{% endif %}{% optional %}
        Please pass our thanks on to everybody who took part.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the offer to {{ candidate }}<of>.
        - Tell of the joy, without a promise.
        - {% if reply_by %}Say that they will hear by {{ reply_by }}.{% endif %}
        - Ask that thanks be passed on to everybody who took part.
        """,
        why="to thank you for your offer to {{ candidate }}<of>",
        more="""
        {{ candidate_first_name }} is delighted.{% if reply_by %} You will hear from us by
        {{ reply_by }}.{% endif %}
        """,
    ),
    Words(
        kind="acceptance_thanks",
        actor=Actor.CANDIDATE,
        subject=headed("thank you, and see you soon"),
        prose="""
        Now that it is settled, I want to thank you: for your trust, for your time, and for making the
        whole way here such a pleasant one.

        I am very happy to be joining you<in>, and I look forward to the first day. {{ first_steps }}

        {% optional %}Please pass my thanks on to everybody who took part. {% endoptional %}If there is
        anything I can prepare or read beforehand, I will gladly do so.
        """,
        note="""
        Dear {{ greeting }}, now that it is settled, thank you for your trust and your time. I am very
        happy to be joining you<in>. {{ first_steps }}{% optional %} Please pass my thanks on to
        everybody who took part.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the trust, and for the way there.
        - Say how happy I am to be joining<in>.
        - What is agreed for the start: {{ first_steps }}
        - Ask that thanks be passed on to everybody who took part.
        """,
        why="to thank you for your trust, and to say how happy I am to be joining you<in>",
        more="I look forward to the first day.",
    ),
    Words(
        kind="acceptance_thanks",
        actor=Actor.CONSULTANT,
        subject=headed("thank you from {{ candidate }}"),
        prose="""
        Now that it is settled, let me thank you: for your trust, for your time, and for making the
        whole way here such a pleasant one for {{ candidate }}.

        {{ candidate_first_name }} is very happy to be joining you<in>, and looks forward to the first
        day. {{ first_steps }}

        {% optional %}Please pass our thanks on to everybody who took part. {% endoptional %}If there is
        anything to prepare beforehand, I will gladly see to it.
        """,
        note="""
        Dear {{ greeting }}, now that it is settled, thank you for your trust and your time.
        {{ candidate }} is very happy to be joining you<in>. {{ first_steps }}{% optional %} Please pass
        our thanks on to everybody who took part.{% endoptional %}
        """,
        outline="""
        - Thank {{ recipient }} for the trust, and for the way there.
        - Say how happy {{ candidate }} is to be joining<in>.
        - What is agreed for the start: {{ first_steps }}
        - Ask that thanks be passed on to everybody who took part.
        """,
        why="""
        to thank you for your trust, and to say how happy {{ candidate }} is to be joining you<in>
        """,
        more="{{ candidate_first_name }} looks forward to the first day.",
    ),
)
