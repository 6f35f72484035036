"""The pages drawn from the code are what the code says."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest

from api.commands import docs, main
from api.routes import action_outputs
from domain.rules.table import KINDS
from domain.status import Status
from domain.words.states import ARROWS, STATES, STATUSES, State


def test_the_committed_pages_are_what_the_table_and_the_states_say() -> None:
    assert docs.stale_pages() == [], "run `python -m api docs`, and look at the difference"


def test_a_page_that_was_changed_by_hand_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(docs, "DOCS", tmp_path)
    for command, code in (("--check", 1), ("--write", 0), ("--check", 0)):
        with pytest.raises(SystemExit) as ended:
            main(["docs", command])
        assert ended.value.code == code
    (tmp_path / "rules.md").write_text("by hand")
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["docs", "--check"])
    assert "docs/rules.md is not what the code says" in capsys.readouterr().out


def test_every_kind_has_its_row_and_its_paragraph() -> None:
    page = docs.pages()["rules.md"]
    for kind in KINDS:
        assert page.count(f"| [{kind}](#{kind}) |") == 1
        assert page.count(f"\n## {kind}\n") == 1


def test_the_diagram_has_every_state_that_the_api_shows_and_no_other() -> None:
    drawn = {arrow.after for arrow in ARROWS} | {arrow.before for arrow in ARROWS if arrow.before}
    assert drawn == set(STATES) == set(State)
    assert {state.value for state in State} == set(get_args(action_outputs.State))
    assert list(STATUSES) == list(Status)


def test_every_state_can_be_reached_and_left_but_a_lapse_is_not_voided() -> None:
    assert {arrow.after for arrow in ARROWS} == set(State)
    assert {arrow.before for arrow in ARROWS} == {None, *State}
    assert not [arrow for arrow in ARROWS if (arrow.before, arrow.after) == (State.LAPSED, State.SCHEDULED)]
