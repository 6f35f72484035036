"""Parts of English sentences that stand in many messages, each under its name: "<about>" in a text is replaced by it.

Most vanish where their fact isn't known.
"""

from __future__ import annotations

from typing import Final

PARTS: Final[dict[str, str]] = {
    "at": "{% if company %} at {{ company }}{% endif %}",
    "on": "{% if interview_day %} on {{ interview_day }}{% endif %}",
    "about": "{% if role %} about the {{ role }} role{% endif %}<at>",
    "in": "{% if role %} in the {{ role }} role{% endif %}<at>",
    "for": "{% if role %} for the {{ role }} role{% endif %}<at>",
    "of": "{% if role %} of the {{ role }} role{% endif %}<at>",
    "work": "{% if company %}the work at {{ company }}{% else %}your work{% endif %}",
    "this job": "{% if role %}the {{ role }} role<at>{% elsif company %}the work at {{ company }}"
    "{% else %}your opening{% endif %}",
    "by": "{% if deadline %} in time for {{ deadline }}{% endif %}",
    "talked of": "{% if informational %} about <work>{% else %}{% if role %} about the {{ role }} role{% endif %}<at>"
    "{% endif %}",
    "asks": "{% if decision_passed %}{{ decision_passed }}, the day you had in mind for a decision, has passed, and I "
    "know how easily such plans move. May I ask where things stand, and what the timeline looks like now?"
    "{% elsif decision_by %}You had {{ decision_by }} in mind for a decision. May I ask where things stand, and "
    "whether that day still holds?{% else %}May I ask where things stand, and what the timeline looks like from here?"
    "{% endif %}",
    "asks by phone": "{% if decision_passed %}They had {{ decision_passed }} in mind, and such plans move easily: ask "
    "where things stand, and what the timeline looks like now.{% elsif known.decision_by %}They had {{ decision_by }} "
    "in mind: ask where things stand, and whether it still holds.{% else %}Ask where things stand, and what the "
    "timeline looks like from here.{% endif %}",
    "calls off": "{% if booked %}That also means that what is booked falls away: {{ booked }}. {% endif %}",
    "each": "{% for one in candidates %}\n- {{ one.candidate }}{% if one.role %}, {{ one.role }}{% endif %}"
    "{% endfor %}",
    "items": "{% for item in items %}\n- {{ item }}{% endfor %}",
    "news": "{% if known.news %}{% for one in news %}{{ one.told }} {% endfor %}{% endif %}",
    "news note": "{% if known.news %}{% optional %} {{ news.first.told }}{% endoptional %}{% endif %}",
    "tell news": "{% if known.news %}Tell what is new: {{ news }}.{% endif %}",
    "other news": "{% for one in news offset: 1 %}{{ one.told }} {% endfor %}",
    "detail": "{% if news.first.detail %} {{ news.first.detail | sentence }}{% endif %}",
    "deputy": "{% if deputy %}Should this reach you while you are away, {{ deputy }} may be the one to take it up."
    "{% endif %}",
}
