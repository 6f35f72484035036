"""Whether a message that only gives asks for something after all."""

from __future__ import annotations

from collections.abc import Iterator

from domain.words.checks.finding import Finding, Part
from domain.words.checks.phrases import Phrases
from domain.words.checks.reading import Reading, finding
from domain.words.checks.text import Span

REQUESTS = Phrases(
    """
    could|would|can|will|won't|may|might|do|are|is you|i|we|it|there .. tell|let|give|share|send|say|
        help|forward|confirm|consider|introduce|look|ask|arrange|meet|spare|recommend|pass|think|
        possible|have|know|mind|connect|speak|talk|be_able|be_willing|want|like|put|point|read|reply|
        call|advise|suggest|find|take
    i'd|i|we'd|we would|should? really|very_much|greatly? appreciate|welcome|value it|your|any|a|an|some|knowing|
        hearing|
        feedback|comments|advice|help
    i|we|it would|'d|am|'m be? *? happy|glad|delighted|pleased|keen|curious|grateful|thrilled|eager|
        interested to hear|know|
        learn_what|learn_how|get|receive|discuss|talk|speak|catch_up
    i|we would|'d|should really|very_much|also? love|like to catch|hear|know|learn|discuss|talk|speak|get|visit|ask|
        arrange|
        pick_your
    do tell|let|send|share|write|call|say|keep|bear me|us|her|him|so|to|in
    curious|keen|eager what|how|whether|if|to_know|to_hear
    i|we am|'m|are|'re asking|writing for|you|whether|to_ask
    maybe|perhaps|possibly you|someone|somebody|we can|could|might|would
    i|we need|want|require|seek your|some *? help|advice|support|signature|answer|time|opinion|input
    i|we was|were|am|'m|i'd_been *? hoping|hope you|that_you|someone|somebody might|could|would|can|will
    mean|means a|the|so lot|great_deal|much|world .. if|your|you
    i|we should|would|'d like|love|value|welcome *? your
    do|please|kindly keep|bear me|us|her|him
    feel free|please to? call|write|ask|contact|email|reply|get|drop|ring|suggest|comment|send|reach|let|come_back|
        pass|share
    kindly confirm|let|tell|send|give|reply|answer|call|acknowledge|forward|advise|return|sign|consider|pass|
        note_that_i_need
    glad|happy|pleased|grateful|delighted|thankful of|for|about a|an|any|your|some line|word|reply|answer|comment|
        comments|
        feedback|advice|help|response|introduction|hint|note
    i would|'d|will|shall ask|beg|request|urge|invite you
    i'd ask|beg|invite you
    invite|ask|urge|encourage|challenge you to
    might|may|could|can i|we borrow|have|see|get|ask|count|hear|invite
    it would|'d be great|nice|lovely|wonderful|good|helpful|kind|useful|interesting|ideal|perfect if|to_hear|
        to_know|to_have_your
    let me|us know
    please let|tell|send|give|confirm|reply|answer|call|contact|advise|forward|share|say|write|get|come|
        consider|pass|introduce|respond|review|look|read|keep_me|look_at|take_a_look|include|ask|inform
    let|tell me|us know|have|what|whether|if|when
    would|should|i|be|we 'd? appreciate|grateful|love|like|hope|welcome|obliged .. your|a|any|an reply|
        answer|thoughts|feedback|call|opinion|view|update|response|comment|comments|chance|word|meeting|
        news|introduction
    i|i'd|would|and|we like|love|want|hope|hoping|wanted|wonder|wondering|wondered|ask|need to? .. know|
        hear|ask|whether|if|learn|understand|discuss|arrange|meet_up|talk_about|find_out
    may|might|could|can|must i ask|trouble|call|hope_for|request|impose
    looking|look forward to your|hearing|a reply|answer|thoughts|feedback|response|view|from|what
    what do|did|would|are you
    how do|does|did|would|are|is you|it|that|this
    grateful|glad|keen|curious|eager|interested for|to|if .. reply|answer|know|hear|feedback|thoughts|
        you_could|you_would|learn|your_view
    would|do you mind
    get|come|write back to me
    i await|expect|request|require|ask
    awaiting|await your reply|answer|decision|feedback|response
    please|kindly tell_me|tell_us|write_back|get_in|forward|pass|put|see|take_a|endorse|like_my|accept_and|
        keep_me|ask_me|acknowledge|have_a|share|
        advise|mention|recommend|reply|spread|support|tell|try_it_and|think_about|bear_me|remember_me|check|
            sign|visit_my|
        follow_my|vote|connect_me|join
    keep me posted|updated|informed|in_mind
    send|tell|give|advise|drop|call|write|email|help|ask|show|message|ring me|us a|an|the|what|if|when|
        whether|some|to|
        understand|back|for|more|know|your|how|which
    have|take a look and|at
    get|come back|in_touch to_me|with_me if|when
    get back to me
    let's|let_us talk|meet|find|have|speak|discuss|arrange|set|fix|catch|grab|stay_on_the_phone
    perhaps|maybe we|you can|could|might .. talk|meet|speak|have|find|spare|tell|help|call|mention|catch
    i|we suggest|propose that|a|to|meeting|talking .. meet|call|talk|meeting|coffee|visit|chat|speak
    shall|should|can|may|might|could i|we|it|this|there|you send|call|show|talk|meet|be|have|tell|bring|
        come|continue|
        expect|count|set|arrange|trouble|return|add|explain|ask
    how|what about a|the|meeting|we|if
    how does|did|do|would|could|are|is|about
    why not
    any thoughts|news|comments|ideas|feedback|questions|interest|progress|update|pointers|chance|hint
    have|has|did|do|does|are|is|was|were|would|will|wouldn't|don't|isn't|aren't|might|when|where|which you|
        the|it|that|this|
        there|your|she|he made|decided|met|like|looking|still|agree|interested|something|be_open|be_free|
            happen|have|
        all_right|any|happy|will_you|is_the|help|suit|remember|endorse|introduce|support|put|the_panel_decided|
        the_panel_met
    when|where|which|who will|is|are|do|does|did|can|would you|the|it|we|i
    would|'d|be|am|i'm|are|we're appreciate|value|welcome|love|like|be_glad|be_grateful|be_delighted|
        be_happy|be_thankful|
        be_keen|be_curious|be_interested|be_great|be_nice|be_good|be_wonderful|be_helpful|be_lovely|
            be_interesting|be_kind|
        keen|eager|curious|glad|grateful|interested|thankful .. your_view|your_thoughts|your_opinion|your_answer|
        your_reply|
        your_advice|your_help|your_feedback|your_comments|your_support|if_you|if_we|if_i|if_someone|if_somebody|
        to_hear|
        to_know|hear_from|
            to_discuss|know|any|some|
        a_reply|an_answer|feedback|comments|opinion|thoughts|to_be_considered|catch_up|talk_it|ten_minutes|
            come_by|
        a_second|for_an|for_any|for_a|the_chance_to|a_chance_to|an_introduction|what_you|how_i|how_the|
            meet_again|
        to_learn_what|could_speak|we_could|you_could|you_would|shared
    your|any|a|some opinion|view|comment|comments|feedback|reply|advice|thoughts|line|answer|pointers|hint|
        word would|is|are|
        from_you would|welcome|appreciated|mean|be|help|matter
    short|quick reply|answer|note|line would|from|is
    a reply|line|word would|from_you
    i|we hope|trust|wish|hoping to|you|for|we|that|i *? *? hear|reply|answer|invited|consider|can_count|
        will_let|speak|
        talk|will_find_time|let_me|take_me|will_reply|will_consider|will_answer|quick_answer|see_me
    i|we need|want|wish|like|love|keen|eager|curious to know|hear|learn|discuss|ask|talk|meet|speak|
        explain_it|catch_up
    i'd|i_would ask|like_to_ask|like_an|love_some
    i ask you
    count on your|you
    put in a good
    put my name
    if you like|want|have|find|see|need .. let_me|write|tell|call|ask|drop|contact|questions
    write|call|contact|ask|tell me if|when|for|whether|once
    waiting|wait for your
    looking|look forward to .. reply|answer|hearing|feedback|comments|thoughts|response|opinion|decision
    wonder|wondering|wondered whether|if|what|how|when|about
    trouble you for
    grateful for any|a|an|your
    would it|that|this be|help|suit|make
    would thursday|monday|tuesday|wednesday|friday
    could|would|may|can|might *? interest|be_of_interest to_you
    help me understand|with
    eager|keen|curious to
""",
    unless="""
    no|not|nothing|without|neither|don't .. reply|answer|response|need|needed|obliged|necessary
    please feel|find|accept|give_my|pass_on|pass_my|do_not|don't|note|give_them|thank|use
    look|looking forward to seeing|working|following|reading|meeting_you_again|staying|your_posts|being|
        connecting|crossing
    would|i'd|should|be|could like|love|be|glad|pleased to share|tell|offer|say|thank|send|show|stay|be|
        join|help|bring|add|mention|work|connect|keep|follow|let
    wanted|want|like|love|hope to let|share|tell|say|send|thank|stay|keep|follow|congratulate|mention|
        offer
    thought|know|hope|believe|think you .. might|would|may|could
    thought that|you|this|it|i .. might|may|would|could *
    would|i'd be|am? glad|happy|proud|delighted|pleased to .. bring|be_part|tell_you|explain|help|work|show|
        stay|share|add|
        join|be_in
    i'd|i_would be|am? glad|happy|delighted to .. if_it|on
    when|where|which|who|what|how|why we|i|it|you|they *
    what|how|where|why|which .. we_found|i_learned|depends|struck|is_on|you_need|you_meant|you_work
    i|we asked|ask_nothing|asked_for
    let me add|share|thank|say|tell_you
    thank|thanks you? for .. letting|telling|asking|accepting|answer|sharing|help|showing
    if you .. ever|should .. try
    please enjoy|use|do_not_feel|feel_free|don't_feel
    did|have you .. told
    told|asked|showed you|me
    keep|keeps|kept .. in_mind
    eager to bring|help|work|join|start
    keen|eager|glad|happy to .. join|be|work|stay|keep|bring|start|show|help|explain|share
    any time|reply_needed|answer_needed
    any news|question is|was|of_mine
    could help|save|be_used
    could|might|may save|help|be_of_use
    hope|wish .. goes|go|well|helps|is_of_use|useful
    one could
    that|what|which|who|why|where|because|persuaded|struck|convinced .. was|were|is|are that|the|it|this
    what|which .. was|were that|the|it
    good|useful|ready|welcome from my|the|day
    if you .. like|wish|want to_use|to_try
    means|meant a lot|great_deal to_me|to_us
    happy|glad|pleased|delighted to .. if_you_ever|whenever
    like|love to offer|thank|stay|share|bring
""",
)


def nothing_is_asked(reading: Reading) -> Iterator[Finding]:
    """News and a first note are gifts: no question, no request."""
    found = False
    for span in REQUESTS.find(reading.body, *reading.prose):
        found = True
        yield _asked(reading, reading.body.trimmed(*span) or span)
    for text, sentence in reading.sentences:
        if not found and text is reading.body and text.is_question(sentence):
            yield _asked(reading, sentence)


def _asked(reading: Reading, span: Span) -> Finding:
    return finding(
        Part.BODY,
        span,
        f"{reading.body.quoted(*span)} asks for something; this message only gives.",
        "Say it without a question or a request: “No answer is needed.”",
    )
