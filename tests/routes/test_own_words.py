"""The agency's own words, which are no misspellings."""

from __future__ import annotations

import httpx
import pytest

from tests.routes.at_work import done
from tests.routes.panels import POINTS, after_a_panel, note_to, text_to

PATH = "/v1/agency"


async def test_words_are_shown_and_changed_each_once(http: httpx.AsyncClient) -> None:
    assert done(await http.get(PATH))["words"] == []
    patched = done(await http.patch(PATH, json={"words": ["Isarwerk", " EBITDA", "Isarwerk"]}))
    assert patched["words"] == ["Isarwerk", "EBITDA"]
    assert done(await http.patch(PATH, json={"name": "Probe"}))["words"] == ["Isarwerk", "EBITDA"]
    assert done(await http.get(PATH))["words"] == ["Isarwerk", "EBITDA"]


async def test_a_word_of_the_agencys_own_is_no_misspelling_in_a_draft(http: httpx.AsyncClient) -> None:
    work = await after_a_panel(http)
    path = await note_to(work, "grace")
    text = text_to("Grace Moore", POINTS["grace"], "The shedule at your gate is something to see.")
    found = done(await http.put(path, json=text), 201)["findings"]
    assert [(f["check"], text["body"][f["start"] : f["end"]]) for f in found] == [("spelling", "shedule")]
    done(await http.patch(PATH, json={"words": ["shedule"]}))
    assert done(await http.put(path, json=text))["findings"] == []


@pytest.mark.parametrize(
    ("words", "pointer"),
    [
        (["a"] * 1001, "/words"),
        (["a" * 101], "/words/0"),
        (["fine", " "], "/words/1"),
        ([7], "/words/0"),
        (None, "/words"),
        ("word", "/words"),
    ],
)
async def test_bad_words_are_refused_with_their_place(
    http: httpx.AsyncClient, words: object, pointer: str
) -> None:
    answer = await http.patch(PATH, json={"words": words})
    assert (answer.status_code, [e["pointer"] for e in answer.json()["errors"]]) == (422, [pointer])
