"""Words that people use for each other when they take something up: "roster" for "rota", "delays" for "late".

A short list of what is talked of in any trade, and of words whose forms share no stem. What is missing here is still
found by its stem; what stands here is never needed alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from domain.words.checks.stems import Stems, stem

GROUPS = """
rota roster schedule timetable
staff people employees workforce personnel crew
customer client guest buyer shopper
complaint grievance
delivery shipment consignment arrival
late delay overdue
supplier vendor
warehouse depot store stockroom
pupil student schoolchildren children class child
lorry truck van vehicle fleet
car vehicle
repair mend fix
hire hiring recruit recruitment recruiting
train training teach teaching taught coach coaching
cost expense budget spending money
software system program programme tool application app
accident injury safety
turnover retention leave stay staying leaving left quit
waste scrap leftovers
dish menu recipe
funds fundraising donation donor grants raising
queue line waiting wait
error mistake fault defect
quick fast speed
slow slowly
cut reduce reduction lower fewer bring_down
increase raise grow growth more rise
buy bought purchase purchasing procurement
sell sold sales selling
lead led leading leadership leader manage manager managing managed management charge
drive drove driven driver driving
build built building construction
write wrote written writing
run ran running
speak spoke speech
keep kept keeping
grow grew grown growth
lose lost loss losing
night nights nightly midnight
winter cold frost
month monthly
week weekly
day daily
year yearly annual
book books bookkeeping ledger accounts accounting
pay payroll payslip wages
hand handover
nurse nursing
visitor visit visitors
holiday season christmas
offshore sea
abroad international overseas foreign
move moving relocate relocation
degree diploma university study studies
exam test passed
certificate certification certified
prize award won
article paper publication published
course training
remote distance home
one 1 single
two 2 both
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
colour color
centre center
labour labor
cheque check
tyre tire
plough plow
"""


def _kin() -> dict[str, frozenset[str]]:
    kin: dict[str, set[str]] = {}
    for group in GROUPS.strip().split("\n"):
        stems = {stem(word) for word in group.split()}
        for each in stems:
            kin.setdefault(each, set()).update(stems - {each})
    return {each: frozenset(others) for each, others in kin.items()}


KIN = _kin()


def says(there: Stems, wanted: str) -> bool:
    """Whether a word of the stem is there, or one that people use for it."""
    return there.has(wanted) or any(there.has(each) for each in KIN.get(wanted, ()))


def shared(there: Stems, wanted: Iterable[str]) -> tuple[str, ...]:
    """Those of the wanted stems that are there, themselves or by another word."""
    return tuple(each for each in wanted if says(there, each))
