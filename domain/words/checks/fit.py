"""Whether a message gives a reason why the candidate fits."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading
from domain.words.checks.stems import Stems, main_stems

DID = (
    "led|run|ran|managed|built|planned|kept|cut|raised|taught|trained|moved|worked|written|wrote|designed|launched|opened|"
    "handled|sold|won|saved|reduced|doubled|grew|grown|brought|developed|spent|set_up|mentored|coached|organised|organized|"
    "delivered|introduced|improved|looked_after|done|served|coordinated|supervised|overseen|oversaw|headed|hired|tested|"
    "migrated|audited|negotiated|maintained|repaired|installed|advised|cared|nursed|treated|drafted|argued|appeared|edited|"
    "published|researched|analysed|analyzed|modelled|programmed|coded|translated|rebuilt|rewrote|rewritten|restructured|"
    "closed|held|carried|increased|lowered|halved|tripled|steered|commissioned|produced|cooked|balanced|restored|driven|"
    "drove|flown|flew|used|been_doing|been_a|been_in|learned|learnt|practised|solved|fixed|mended|owned|answered|passed|"
    "completed|made_it|turned_round|turned_around|prepared|brought_down|brought_up|taken_over|took_over|started|founded"
)
REASONS = Phrases(
    f"""
    experience|experiences|experienced|background|track_record|skill|skills|skilled|expertise|qualified|qualification*|
        credentials|competence|strengths|trained|versed|apprenticeship|profession|certified
    knowledge|command|grasp|understanding of
    five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several|these|those|my|her|his years|seasons|winters
        of|in|as|with|at|on|running|leading|abroad|behind|spent|have|has|with|i|she|he
    for|over|after|in two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several
        years|seasons|winters|summers
    my|her|his *? record|work|career|years|training|degree|past|history|knowledge|ability|talent|results|projects|
        research|apprentices|fleet|ward|kitchen|desk|classes|clients|patients|pupils|crew|crews|guests|students|papers|
        last_job|present_job|current_job|present_post|last_post|own_team|licence
    at|in my|her|his *? last|present|current|own company|job|firm|hospital|post|role|plant|team|school|shop|store|
        kitchen|hotel|bank|depot|studio|practice|position|ward|employer|house|department|lab|museum|site
    match|matches|matched|fit|fits|fitted|suit|suits|suited|suitable|prepared|prepares|equip*|qualif*
        me|her|him|us|the|your|for|well|with|to|what|my|each|perfectly|closely
    good|strong|great|right|natural|excellent|perfect|ideal|close match|fit|person|candidate for|with|to|and|between
    bring|brings|contribute|contributes|add|adds .. experience|years|skills|knowledge|eye|hand|mind|calm|energy|both|
        head|ability|background|to_your|to_the|to_you|with_me|with_her|with_him|patience|german|french|languages|ideas
    i|she|he|who|and|we|having have|has|had|'ve|'s? *? {DID}
    i|she|he|we know|knows|speak|speaks|hold|holds|lead|leads|run|runs|manage|manages|hire|hires|plan|plans|teach|
        teaches|understand|understands .. how|both|the|what|from|people|and|with|in|a|my|well|it|them|german|
        french|spanish|english
    i|she|he am|is|'m|'s used_to|at_home|good_at|no_stranger|familiar|fluent|certified|a_trained|an_experienced
    where|how|what i|she|he could|can|would help|contribute|add|offer|bring|serve|do
    i|she|he could|can|would .. help|contribute|serve|support|be_of_use|be_useful|step_in|take
    part|side|kind|sort of .. work|job|trade i|she|he .. know|knows|best|do|does|love
    close|similar|near|akin|related|comparable to what|my|the|where|her|his
    what|as i|she|he do|does|did now|today|at|every|best|for|daily|in|well
    taught|prepared me|her|him for|to|how|that|what|the|a|calm|patience|much|most|all|to_plan
    as|like i|she|he did|have|do|does
    i|she|he am|is|'m|'s *? at_my_best|at_her_best|at_his_best|strong|best|good|comfortable|happiest|experienced
    where|what|which i|she|he .. best|most
    come|comes|came from a|the|an
    it's|that's|this|that|it is|'s? what|how|where i|she|he
    is|are|was what|where i|she|he did|do|does|have_done|has_done|have_been|has_been|trained|learned|learnt|know|knows
    having .. {DID}
    because|since|as|for .. i|she|he|my|her|his .. have|has|had|am|is|know|knows|love|like|can|could|was|do|does|want
    kind|sort|type of *? *? .. i|she|he
    """,
    unless="would|to .. share|send .. my|her|his experience|record",
)
LONGEST_DEED = 60  # characters
DEEDS = Phrases(
    f"""
    has|had|'s *? {DID}
    {DID}
    knows|speaks|holds|leads|runs|manages|plans|teaches|understands|brings
    would|could|can bring|help|fit|contribute|add|be_a|be_an|strengthen
    """
)


def gives_a_reason(reading: Reading) -> bool:
    """Whether it tells what the candidate has done or knows, by a strength that is known or otherwise."""
    return reading.says(REASONS) or _names_a_strength(reading) or _tells_deeds(reading)


def _tells_deeds(reading: Reading) -> bool:
    """Of the candidate by name, as a consultant tells them."""
    names = {key for name in reading.names.candidates for key in name}
    return any(
        word.key in names
        and (deed := DEEDS.first(text, word.end, word.end + LONGEST_DEED)) is not None
        and deed.start - word.end <= 2
        for text, sentence in reading.sentences
        for word in text.words_in(*sentence)
    )


def _names_a_strength(reading: Reading) -> bool:
    """Whether one sentence takes up a strength or a requirement."""
    known = [main_stems(each) for each in (*reading.occasion.strengths, *reading.occasion.requirements)]
    for text, sentence in reading.sentences:
        said = Stems(main_stems(text, *sentence))
        if any(wanted and len(said.share(wanted)) >= max(0.6 * len(wanted), 1) for wanted in known):
            return True
    return False
