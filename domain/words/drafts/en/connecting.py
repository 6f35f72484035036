"""The connection online after a first conversation (rulebook section 7, G1, G2)."""

from __future__ import annotations

from typing import Final

from domain.plan import Actor
from domain.words.drafts.en.frames import note
from domain.words.drafts.template import Template

CONNECTIONS: Final[tuple[Template, ...]] = (
    note(
        kind="connect_online",
        actor=Actor.CANDIDATE,
        text="""
        Dear {{ greeting }}, {% case variant %}
        {% when 1 %}thank you again for our conversation<on>
        {% when 2 %}I enjoyed talking with you<on>, and thank you once more for your time
        {% when 3 %}thank you for the good talk<on>
        {% when 4 %}it was a pleasure to meet you<on>, and thank you for your
        time{% endcase %}{% if role and informational == nil %} about the {{ role }}
        role{% endif %}.{% optional %}{% if known.points %} What you said about {{ points.first }} has
        stayed with me.{% endif %}{% endoptional %} I would be glad to stay in touch here.
        """,
    ),
    note(
        kind="connect_online",
        actor=Actor.CONSULTANT,
        text="""
        Dear {{ greeting }}, {% case variant %}
        {% when 1 %}thank you again for meeting {{ candidate }}<on>
        {% when 2 %}thank you for the time you gave {{ candidate }}<on>
        {% when 3 %}thank you for your good talk with {{ candidate }}<on>
        {% when 4 %}{{ candidate }} enjoyed meeting you<on>, and I thank you for your
        time{% endcase %}{% if role and informational == nil %} about the {{ role }}
        role{% endif %}.{% optional %}{% if known.points %} What you said about {{ points.first }} made
        an impression.{% endif %}{% endoptional %} I would be glad to stay in touch here.
        """,
    ),
)
