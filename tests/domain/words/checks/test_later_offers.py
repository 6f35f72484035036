"""An offer of further information is due at every attempt; a word on later openings is none."""

from __future__ import annotations

import pytest

from domain.facts.people import Channel
from tests.domain.words.checks.given import occasion, said

OFFERED = """I am glad to send anything that may help, now or later.
I'm happy to send references, and would be glad to be considered for later openings.
If I can send you anything more, now or later, please tell me.
Happy to talk at any time.
I'd be happy to talk whenever it suits you.
Should you want a second talk, I can come any day.
I would be glad to come in again.
I would be glad to come by for another talk.
Anything you still need for this or a later opening, I will gladly send.
I would be happy to answer any further questions you may have, whatever you decide.
I'd be glad to help with anything else you need for your decision.
I am happy to help with anything that is still open.
Happy New Year! I can send you two references if you like.
Any questions, please call me on 01632 555 0142.
I would be glad to talk through the rota with you."""
NOT_OFFERED = """I would be happy to come to Leeds, now or later.
I would come gladly.
I would be glad to work with you another time.
If the choice falls on somebody else, I would be happy to talk about other posts.
If the answer is no, I would be free to talk about other sites.
If it is not to be this time, she would be pleased to talk again when another depot opens.
We would be glad to support you with later searches.
Should you prefer another candidate, I would gladly be thought of again.
If you have another opening later, I would be happy to meet.
Please keep me in mind for something else.
If your plans have changed, I'd be happy to stay in touch.
I would be happy to help with the next depot one day.
Whenever you next have need of me, I would be delighted to come.
Happy New Year to you and the team.
I can be reached on 01632 555 0142 all day.
Please call me on 01632 555 0142.
May I ask whether there is any change in the timetable?
Have you been able to settle on a date?
I'd still love to have it."""


@pytest.mark.parametrize("attempt", [1, 2, 3])
@pytest.mark.parametrize("sentence", OFFERED.split("\n"))
def test_something_further_is_offered(sentence: str, attempt: int) -> None:
    assert not said("further_information", sentence, occasion(kind="status_follow_up", attempt=attempt))


@pytest.mark.parametrize("attempt", [1, 2, 3])
@pytest.mark.parametrize("sentence", NOT_OFFERED.split("\n"))
def test_nothing_further_is_offered(sentence: str, attempt: int) -> None:
    assert said("further_information", sentence, occasion(kind="status_follow_up", attempt=attempt))


def test_a_linkedin_message_has_no_room_for_it() -> None:
    of = occasion(kind="status_follow_up", attempt=2, channel=Channel.LINKEDIN)
    assert not said("further_information", "Have you been able to settle on a date?", of)
