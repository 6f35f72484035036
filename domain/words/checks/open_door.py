"""Whether a door is left open."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, missing

OPEN = Phrases(
    """
    future|another_time|one_day|some_day|someday|some_time|sometime|down_the_road|down_the_line|
        later_on|later_date|later_stage|again|next_time|once_more|anew|another_day|another_year|
        another_occasion|another_role|another_post|another_opening|goodbye|farewell
    door|doors is|are|stay|stays|remains|remain|always|open|ajar
    paths|path|ways|way .. cross|meet
    stay|keep|keeping|staying|remain|get|be|in_close in touch|contact
    stay|keep|remain connected|in_mind
    other|another|similar|further|different|new|suitable|later|any|next|future role|roles|post|posts|
        position|positions|opening|openings|vacancy|vacancies|opportunity|opportunities|chance|job|jobs|
        project|projects|search|season|round
    something|anything else|similar|suitable|fitting|opens|comes_up|come_up|change*|new|i_can|in_common|
        for_me|for_her|for_him
    should|if|when|whenever|were|in_case ... change*|opens|open|arise|arises|comes_up|come_up|come_free|
        becomes|become|vacant|need|elsewhere|somebody_else|someone_else|ever|help|of_use|looking_for|
        different|fall_through|falls_through|comes_free|of_service|useful
    think|keep|bear|consider|remember|considered|kept|thought .. of|me|us|her|him|my|in_mind|on_file|
        name|for|list
    till|until we meet|then
    continue|continues|keep|go_on|will|shall|'ll .. following|to_follow|follow|watch|watching|an_eye|
        looking_out|look_out
    remain|remains|still|stay|stays|as_ever|always|continue|continues *? *? *? interested|keen|open|
        attached|committed|available|admirer|friend|hope|hopes|eager|enthusiastic|like|love|want|wants|
        glad|delighted|ready
    as keen|interested|eager|enthusiastic as
    interest|enthusiasm|offer .. remains|is|continues|stands|unchanged|as_strong|has_not
    chance|opportunity|occasion .. come|comes|offer|offers|present|presents|arise|arises|round
    this time|year
    still|ever *? love|hope|wish|like_to|want|glad|hopes|loves
    not|n't changed|faded|waned|cooled
    if|should ... filled|gone_to|been_given|negative|otherwise|no_longer
    even if
    not the last|end
    for now|the_time_being|the_moment|the_present
    next year|season|term|spring|summer|autumn|winter|round|opening|vacancy|search|time|role
    recommend you|your|the
    good|happy|glad to .. help|present|introduce|suggest|propose|assist .. again|other|another|any|your|
        search|candidates
    present|introduce|suggest|propose .. other|others|another|further|more candidates|candidate|people
    should you|the|she|he|i|it .. decide|prove|look|turn|choose|wish|want|not|fall|open|come
    if you|the|it|she|he|this .. decide*|prove*|turn*|choose|does_not|doesn't|not_work|goes|falls|
        somebody|someone
    look|looking forward to seeing|meeting|crossing|working|running_into|following|hearing
    feel free to|if
    know|knows where|how to
    hear|write|get_back|come_back|contact|call|return|turn .. from_you|to_me|to_us|to_you|me|us ..
        any_time|anytime|whenever|if|should|at_any|gladly|ever
    hope|hopes|glad|happy|pleased|love|like|welcome|delighted ... touch|contact|elsewhere|back|
        come_back|return|be_of_help|hear_from_you|hear_of|hear_about|meet|see_you|talk|be_thought|kept
    whatever|either|whichever you|the|way|comes|happens
    always be|a|welcome|glad|happy
""",
    unless="""
    thank|thanks|thanking you? again|once_more|anew
    wish|wishes|best|luck|success|well|all|good .. future|ahead
    without|no .. hope|future|further|other
    never|not .. again
    again|once_more for|my|i|with_thanks|thank|thanks|on
    other|another|new|different role|roles|post|position|job|offer|opportunity|opening|place|project
        that_i|i_have|elsewhere|closer|which_i|nearer|in_another|has_been|with_another|at_another|
        has_made
    accepted|accept|taking|take|taken|chosen|choose|pursue|pursuing|received|joining|decided_for|got|
        found|with|start .. other|another|new|different|further .. role|post|position|offer|job|
        opportunity|opening|place|project
    other|another|further|new|any candidates|applicants|offer|offers|commitments|interviews
    any|further news|information|questions|update
    look|looking forward to hearing|your
    hear .. from_you .. by|soon|about_the_decision|before
    happy|glad .. hear .. your|the|about_your|of_your decision|answer|news
    sorry .. hear
""",
)


def the_door_stays_open(reading: Reading) -> Iterator[Finding]:
    """A word on the future, or on staying in touch."""
    if not reading.says(OPEN):
        yield missing(
            reading.prose.end,
            "It doesn't leave the door open.",
            "End with a word on the future: “I would be glad if our paths crossed again.”",
        )
