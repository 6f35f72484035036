"""Names in a text that belong elsewhere: the agency knows its other contacts, clients and candidates."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx
import pytest

from tests.routes.at_work import AtWork, Json, done
from tests.routes.conftest import Tenant
from tests.routes.made import post
from tests.routes.panels import POINTS, after_a_panel, note_to, text_to


async def named(work: AtWork, said: str, ref: str = "grace", to: str = "Grace Moore") -> list[str]:
    """What the check of other names finds in a good note that says this too."""
    path = await note_to(work, ref)
    text = text_to(to, POINTS[ref], said)
    answer = await work.http.put(path, json=text)
    assert answer.status_code in (200, 201), answer.text
    return [
        text[finding["part"]][finding["start"] : finding["end"]]
        for finding in answer.json()["findings"]
        if finding["check"] == "other_names"
    ]


@pytest.fixture
async def work(http: httpx.AsyncClient) -> AtWork:
    """Beside the panel's placement the agency knows Castle Foods with Ben Ito, and Ana Cruz."""
    work = await after_a_panel(http)
    client = await post(http, "/v1/clients", {"name": "Castle Foods Ltd"})
    contact = {"client_id": client["id"], "name": "Ben Ito", "role": "hr"}
    await post(http, "/v1/contacts", contact)
    await post(http, "/v1/clients", {"name": "Börsenblatt"})
    await post(http, "/v1/candidates", {"name": "Ana Cruz"})
    await post(http, "/v1/candidates", {"name": "Mila"})
    return work


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I would love to join Castle Foods.", "Castle Foods"),
        ("At Castle Foods Ltd we did that too.", "Castle Foods"),
        ("The team of CASTLE FOODS did that too.", "CASTLE FOODS"),
        ("That is what Ben Ito said as well.", "Ben Ito"),
        ("As with Ana Cruz, it was a matter of trust.", "Ana Cruz"),
        ("We read of it in the Börsenblatt.", "Börsenblatt"),
    ],
)
async def test_a_strangers_name_is_found(work: AtWork, said: str, name: str) -> None:
    assert any(name in found or found in name for found in await named(work, said))


@pytest.mark.parametrize(
    "said",
    [
        "Your colleague Tom Adeyemi said so too.",  # of the panel itself
        "My friend Mila says so too.",  # a first name is nobody's
        "My daughter loves a castle, and foods of all kinds.",
        "The Castle of Leeds is near.",
    ],
)
async def test_who_belongs_there_or_is_nobody_is_no_stranger(work: AtWork, said: str) -> None:
    assert await named(work, said) == []


async def test_a_colleague_at_the_same_client_may_be_spoken_of(work: AtWork) -> None:
    contact = {"client_id": work.client_id, "name": "Zoe Falk", "role": "interviewer"}
    await post(work.http, "/v1/contacts", contact)
    assert await named(work, "Please give my regards to Zoe Falk.") == []


async def test_what_the_facts_speak_of_is_named_on_purpose(work: AtWork) -> None:
    said = "At Castle Foods I learnt how."
    assert await named(work, said) != []
    strengths: Json = {"strengths": ["ran a night shift of forty at Castle Foods"]}
    done(await work.http.patch(f"/v1/candidates/{work.candidate_id}", json=strengths))
    assert await named(work, f"{said} It was good.") == []


async def test_another_agencys_directory_is_not_looked_into(
    work: AtWork, new_tenant: Callable[..., Awaitable[Tenant]]
) -> None:
    stranger = (await new_tenant("Another")).http
    await post(stranger, "/v1/clients", {"name": "Nordic Bakeries"})
    assert await named(work, "It is as it was at Nordic Bakeries.") == []
    await post(work.http, "/v1/clients", {"name": "Nordic Bakeries"})
    assert await named(work, "It is now as it was at Nordic Bakeries.") != []
