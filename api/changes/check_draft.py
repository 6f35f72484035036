"""The check of a text for a stored action: by its occasion, and by whom else the agency knows by name."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from api.changes.draft_cases import DraftCase, open_case, require_unsent
from api.proofreading import proofread
from api.store.database import Reader, Tx
from api.store.directory import known_by_name
from domain.words.checks.check import Found
from domain.words.checks.checking import check_message
from domain.words.language_of import language_of
from domain.words.mentions import company_spellings, mentions, spellings
from domain.words.occasion import Message, Occasion, Stranger


async def check_draft(
    connection: Reader | Tx, agency_id: str, case: DraftCase, message: Message
) -> list[Found]:
    """All that is found, errors and warnings, in the order of the table of checks."""
    occasion = await _occasion_of_text(connection, agency_id, case, message)
    # A long text takes tenths of a second: others' requests go on meanwhile.
    return await asyncio.to_thread(_checked, message, occasion)


def _checked(message: Message, occasion: Occasion) -> list[Found]:
    return check_message(message, occasion, proofread(message, occasion.language, occasion.words))


async def check_for_action(
    connection: Reader | Tx, agency_id: str, action_id: str, message: Message
) -> tuple[Occasion, list[Found]]:
    """What would be found in this text as the action's draft. Raises NotFound, Conflict."""
    case = await open_case(connection, agency_id, action_id)
    require_unsent(case)
    occasion = await _occasion_of_text(connection, agency_id, case, message)
    return occasion, await asyncio.to_thread(_checked, message, occasion)


async def _occasion_of_text(
    connection: Reader | Tx, agency_id: str, case: DraftCase, message: Message
) -> Occasion:
    assert case.occasion is not None
    return replace(
        case.occasion,
        language=language_of(message, case.occasion.language),
        strangers=await _strangers(connection, agency_id, case, message),
    )


async def _strangers(
    connection: Reader | Tx, agency_id: str, case: DraftCase, message: Message
) -> tuple[Stranger, ...]:
    """Those of the agency's contacts elsewhere, clients and candidates whom the text names. Which of these belong
    in it all the same, because they are the placement's own or its facts speak of them, the check knows."""
    text = "\n\n".join(filter(None, (message.subject, message.body, message.voicemail_script)))
    named = mentions(text)
    people = [each for each in named if each.can_be_a_person]
    companies = [each for each in named if each.can_be_a_company]
    found: dict[str, Stranger] = {}
    for what, among, spelt in (
        ("client", companies, company_spellings),
        ("contact", people, spellings),
        ("candidate", people, spellings),
    ):
        wanted = {mention: spelt(mention.text) for mention in among}
        asked = set().union(*wanted.values())
        names = await known_by_name(connection, agency_id, what, asked, but_of=case.client_id)
        known = {spelling for name in names for spelling in spellings(name)}
        for mention in (each for each in among if wanted[each] & known):
            found.setdefault(mention.text, Stranger(mention.text, what))
    return tuple(found.values())
