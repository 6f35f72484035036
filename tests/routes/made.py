"""One of each resource, made through the API."""

from __future__ import annotations

from typing import Any

import httpx

Json = dict[str, Any]


async def post(http: httpx.AsyncClient, path: str, body: Json) -> Json:
    answer = await http.post(path, json=body)
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


async def placement_with_all(http: httpx.AsyncClient) -> dict[str, Json]:
    """A placement and everything that it needs, by kind."""
    consultant = await post(http, "/v1/consultants", {"name": "Ines Brandt"})
    client = await post(http, "/v1/clients", {"name": "Müller Maschinenbau GmbH"})
    contact = {"client_id": client["id"], "name": "Petra Müller", "role": "hiring_manager"}
    contact = await post(http, "/v1/contacts", {**contact, "email": "petra@client.example"})
    job = await post(http, "/v1/jobs", {"client_id": client["id"], "title": "Head of Finance"})
    candidate = await post(http, "/v1/candidates", {"name": "Dana Weiss"})
    body = {"candidate_id": candidate["id"], "job_id": job["id"], "contact_ids": [contact["id"]]}
    placement = await post(http, "/v1/placements", body)
    return {
        "consultants": consultant,
        "clients": client,
        "contacts": contact,
        "jobs": job,
        "candidates": candidate,
        "placements": placement,
    }
