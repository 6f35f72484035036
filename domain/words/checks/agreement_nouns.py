"""Things that are counted, one and many."""

from __future__ import annotations

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
