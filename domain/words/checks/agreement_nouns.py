"""Things that are counted, one and many."""

from __future__ import annotations

THING = (
    "opportunity|reason|role|question|skill|strength|colleague|interview|conversation|idea|customer|"
    "teacher|driver|"
    "depot|challenge|point|year|month|week|day|project|site|task|result|meeting|email|candidate|"
    "company|person|change|"
    "step|detail|example|thing|client|patient|student|engineer|department|problem|issue|document|reference|"
    "certificate|message|language|country|course|hour|minute|time|way|word|position|responsibility|requirement|"
    "member|nurse|pupil|school|hospital|product|tool|quality|goal|answer|letter|visit|topic|subject|"
    "area|option|nation"
)
THINGS = (
    "opportunities|reasons|roles|questions|skills|strengths|colleagues|ideas|customers|teachers|"
    "drivers|depots|years|"
    "months|weeks|days|projects|sites|tasks|meetings|emails|candidates|companies|people|persons|"
    "details|examples|"
    "clients|patients|students|engineers|departments|problems|issues|documents|certificates|"
    "languages|countries|"
    "courses|hours|minutes|positions|responsibilities|requirements|members|nurses|pupils|schools|"
    "hospitals|products|"
    "qualities|goals|letters|areas|options|interviews|conversations|results|challenges|points|"
    "things|lots|colleagues"
)
