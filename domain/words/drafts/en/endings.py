"""When it ends without one: withdrawing, and being refused (rulebook section 7, G4)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import Words, headed

WORDS: Final[tuple[Words, ...]] = (
    Words(
        kind="withdrawal_note",
        actor=Actor.CANDIDATE,
        subject=headed("my application"),
        prose="""
        Thank you for the time and the interest you have given my application<for>. I have enjoyed
        getting to know you.

        After careful thought I have decided to withdraw my application. <calls off>It was not an easy
        decision, and I wanted you to have it from me directly, so that you can plan.

        I have come to think highly of the work<at>, and should our paths cross again I would be glad of
        it. I wish you every success in finding the right person.
        """,
        note="""
        Dear {{ greeting }}, thank you for the time you have given my application<for>. After careful
        thought I have decided to withdraw my application.{% optional %} {% if booked %}What is booked
        falls away: {{ booked }}.{% endif %}{% endoptional %} I hope our paths cross again.
        """,
        outline="""
        - Thank {{ recipient }} for the time and the interest<for>.
        - Say plainly that I withdraw, without reproach.
        - {% if booked %}Call off what is booked: {{ booked }}.{% endif %}
        - Say that I hope our paths cross again.
        """,
        why="""
        to thank you for your time, and to let you know that I withdraw my application<for>
        """,
        more="I think highly of you all, and hope that our paths cross again.",
    ),
    Words(
        kind="withdrawal_note",
        actor=Actor.CONSULTANT,
        subject=headed("{{ candidate }}'s application"),
        prose="""
        Thank you for the time and the interest you have given {{ candidate }}'s application<for>.

        After careful thought {{ candidate_first_name }} has decided to withdraw. <calls off>It was not
        an easy decision, and we wanted you to have it at once, so that you can plan.

        {{ candidate_first_name }} has come to think highly of the work<at>, and would be glad if your
        paths crossed again. I wish you every success in finding the right person, and am happy to help
        with it.
        """,
        note="""
        Dear {{ greeting }}, thank you for the time you have given {{ candidate }}'s application<for>.
        After careful thought {{ candidate_first_name }} has decided to withdraw.{% optional %}
        {% if booked %}What is booked falls away: {{ booked }}.{% endif %}{% endoptional %} We hope our
        paths cross again.
        """,
        outline="""
        - Thank {{ recipient }} for the time and the interest<for>.
        - Say plainly that {{ candidate }} withdraws, without reproach.
        - {% if booked %}Call off what is booked: {{ booked }}.{% endif %}
        - Say that we hope our paths cross again.
        """,
        why="""
        to thank you for your time, and to let you know that {{ candidate }} withdraws<for>
        """,
        more="""
        {{ candidate_first_name }} thinks highly of you all, and we hope that our paths cross again.
        """,
    ),
    Words(
        kind="gracious_reply",
        actor=Actor.CANDIDATE,
        subject=headed("thank you for your time"),
        prose="""
        Thank you for letting me know, and for the time you gave {% if known.interview_day %}me when we
        met on {{ interview_day }}<about>{% else %}my application<for>{% endif %}.

        I respect your decision, and I am grateful for what I learned
        {% if known.interview_day %}in our conversations{% else %}on the way{% endif %}. I wish you and the
        person you have chosen a very good start.

        I remain interested in the work<at>. Should another opening come up where I might be of use, I
        would be glad to hear from you.
        """,
        note="""
        Dear {{ greeting }}, thank you for letting me know, and for the time you gave my
        application<for>. I respect your decision. I remain interested in the
        work{% optional %}<at>{% endoptional %}{% optional %}, and would be glad to hear from you
        another time{% endoptional %}.
        """,
        outline="""
        - Thank {{ recipient }} for the word, and for the time<for>.
        - Say that I respect the decision; no question about it.
        - Say that I stay interested in the work<at> for another time.
        """,
        why="to thank you for your time, and for letting me know<for>",
        more="I respect your decision, and stay interested in the work<at> for another time.",
    ),
    Words(
        kind="gracious_reply",
        actor=Actor.CONSULTANT,
        subject=headed("thank you from {{ candidate }}"),
        prose="""
        Thank you for letting us know, and for the time you gave
        {{ candidate }}{% if known.interview_day %} on {{ interview_day }}<about>{% else %}'s
        application<for>{% endif %}.

        We respect your decision. {{ candidate_first_name }} is grateful for what came out of the
        conversations, and wishes you and the person you have chosen a very good start.

        {{ candidate_first_name }} remains interested in the work<at>. Should another opening come up,
        we would be glad to hear from you.
        """,
        note="""
        Dear {{ greeting }}, thank you for letting us know, and for the time you gave {{ candidate }}'s
        application<for>. We respect your decision. {{ candidate_first_name }} remains interested in the
        work{% optional %}<at>{% endoptional %} for another time.
        """,
        outline="""
        - Thank {{ recipient }} for the word, and for the time given to {{ candidate }}'s
          application<for>.
        - Say that we respect the decision; no question about it.
        - Say that {{ candidate_first_name }} stays interested in the work<at> for another time.
        """,
        why="to thank you for your time with {{ candidate }}, and for letting us know<for>",
        more="""
        We respect your decision, and {{ candidate_first_name }} stays interested in the work<at>.
        """,
    ),
)
