"""The words by which people say that somebody fits: what they would bring, and what the job needs."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

FITS_IT = Phrases(
    """
    match|matches|matched|fit|fits|fitted|suit|suits|suited|corresponds|correspond|qualif*|equip*|align|aligns|meet|
        meets|
        mirrors|mirror|overlap*|complement* me|her|him|us|the|your|for|well|with|to|what|my|each|perfectly|closely|
        all|every|exactly|
        both|into|in|right_in|that
    tick|ticks|tick_off|meet|meets|cover|covers|satisfy|fulfil|fulfill *? *? *? *? box|boxes|requirement|
        requirements|list|criteria|points|
        need|needs|all
    good|strong|great|right|natural|excellent|perfect|ideal|close|exact|obvious|fine|rare|safe *? match|fit|person|
        candidate|choice|
        hand|pair_of_hands|man|woman|one|planner|addition for|with|to|and|between|in|on|i_have
    right|best|ideal|perfect|very person|candidate|planner|choice|man|woman|fit|match
    just|exactly|precisely what|whom|who|the|the_one .. need|needs|looking|asks|ask|wants|searching|you_want
    bring|brings|contribute|contributes|add|adds|offer|offers|lend *? *? *? *? experience|years|skills|knowledge|eye|
        hand|mind|calm|
        energy|both|head|ability|background|to_your|to_the|to_you|with_me|with_her|with_him|patience|german|
        french|languages|ideas|contacts|network|practice|expertise|skin|perspective|touch|order|discipline|lot|much|
        what|tools|
        everything|insight|understanding|humour|stamina|strengths|dedication|training
    i|she|he|i'd|she'd|he'd|i'll|she'll|he'll *? bring|brings|contribute|strengthen|enrich
    could|can|would|will|i'd|i'll|she'd|he'd *? *? help|contribute|serve|support|be_of_use|be_useful|step_in|
        take_over|start_where|cope|
        handle|manage|make_a_difference|add_value|make_myself_useful|pull_my|be_productive|be_an_asset|be_a_good|
        be_a_great|
        be_a_strong|be_a_valuable|hit_the_ground|lend_a|pick_up|run|do_this|do_it|do_the|hold_my|get_the|teach|sort|
        offer|make_a
    useful|of_use|valuable|asset|help|service|benefit|good_use|addition to|for you|your|the|harlow
    contribute|help|make_a_difference|contribution|pull_my_weight
    what you|the_post|the_job|the_role|it need|needs|seek|describe|described|ask_for|asked_for|look_for|
        are_looking_for|want|require|
        requires .. is|are|matches|corresponds|fits *? *? what|exactly|just|my|her|his|i|she|he|something
    you|job|role|post|it|position|desk *? *? need|needs|require|requires|asked_for|ask_for|asks_for|look_for|
        are_looking_for|
        want|wants .. i_can|i_am|i_have|i_do|i_know|which_i|as_i|that_i_do|that's_me|that_is_me|my|that_person|and_i|
        she_can|she_has|
        he_can|he_has|she_is|he_is
    close|similar|near|akin|related|comparable|parallel|identical|no_different to|from what|my|the|where|her|his
    like|as i|she|he did|have_done|do|does|has_done
    it's|that's|this|that|it|which is|'s|was? what|how|where i|she|he
    because|since|as|for i|i've|she|he|my|her|his .. have|has|had|know|knows|can|could|do|does|did|been|come|worked
    because|since .. need|needs
    skills|qualities|duties|tasks|requirements|criteria|experience|strengths|points|work|job you|the_post|the_role *? *?
        listed|described|named|mentioned|need|ask|asked|look|want|require|seek|offer|advertised|set_out .. i|i'm|i've|
        she|he|my|mine|me|hers|his|her
    same problem|problems|work|task|tasks|machines|system|systems|programme|program|worries|challenge|kind|thing|
        craft|situation|question
        .. i|we|my|our|in|at|her|his
    kind|sort|type of *? *? .. i|she|he
    reason|reasons *? *? i|she|he *? *? *? fit|suit|right|good
    """,
    unless="""
    glad|happy|pleased|delighted|able|can|could|would|will|'ll *? to? help if|with_anything|in_any|with_further|
        with_questions|you_decide
    would|could|might|if|this|that|it|these helps|help if|to
    help|helpful if|to_know
    right|best|ideal|perfect|very|good|great person|choice|candidate|man|woman .. soon|quickly|found|find|for_you|
        you_will
    find|found|finding|choose|chosen|chose .. right|best|good|great|strong|ideal person|candidate|match|fit|one
    suits|suit|fits you|your_calendar|your_diary|your_schedule|best|me
    bring|brings along|them|it|copies|papers|news
    meets|meet you|your_team|the_team|with|in|on|tom|them
    accept|decline|an|any|the|your|their|another offer|offers
    kind|sort of you|reply|answer|letter|word
    right place|job|role|next_step|post|move|step|for_me
    close|near|similar to my|her|his home|house|flat|family|door
    ever|time|long|years|weeks|days since
    because|since|as|for i|i've|she|he .. wanted|wished|hoped|dreamt|dreamed|longed|seen|read|heard|admired|waited
    same day|time|hour|week|page|train
    """,
)
