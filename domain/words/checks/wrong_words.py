"""Words that exist but aren't the ones that are meant, as phrases, each with the right word."""

from __future__ import annotations

from domain.words.checks.phrases import Phrases

MEANT: tuple[tuple[Phrases, str], ...] = (
    (Phrases("hope|trust|glad|know your well|fine|doing|happy|all_well", unless="know your well"), "you're"),
    (Phrases("who's coat|car|house|name|report|turn|project|fault|decision"), "whose"),
    (
        Phrases(
            "it's own|staff|customers|clients|history|reputation|size|products|employees|plans|kind|aims|"
            "values|role",
            unless="it's own|staff|plans that|who|which",
        ),
        "its",
    ),
    (
        Phrases("""
        who's team|work|plans|name|advice|help|experience|skills|job
        """),
        "whose",
    ),
    (
        Phrases(
            """
        to much|often
        far|way|not|are|were|had|have|got to many
        """,
            unless="""
        to much|many more|of|people|a|other|avail|the
        thanks to much|many
        """,
        ),
        "too",
    ),
    (Phrases("far|much|not|never|bit to late|early|soon"), "too"),
    (
        Phrases("""
        know|ask|sure|wonder|asked|wondered|decide weather you|i|it|we|the|a|there|they|or
        """),
        "whether",
    ),
    (
        Phrases("""
        know|tell|see|ask|understand|me|us were things|we|you|matters|it|the_process stand*|are|is
        """),
        "where",
    ),
    (Phrases("were things|matters stand"), "where"),
    (
        Phrases(
            "quiet sure|certain|interesting|interested|often|clear|different|well|a_lot|a_few|similar|right|"
            "good"
        ),
        "quite",
    ),
    (Phrases("forward|glad|happy|hope to here from|about|more|your|back"), "hear"),
    (Phrases("here from you"), "hear"),
    (
        Phrases("""
        except your|the|my|this offer|invitation|thanks|apologies|decision|position
        """),
        "accept",
    ),
    (
        Phrases("""
        would|will|to|please|can|could|may|kindly advice you|me|us|on|whether|if|when
        """),
        "advise",
    ),
    (
        Phrases(
            """
        your|the|an|any|some|good|his|her advise
        """,
            unless="""
        the advise_line
        """,
        ),
        "advice",
    ),
    (Phrases("the|an|no|any|great|big affect on|of|was|is"), "effect"),
    (Phrases("in the passed"), "past"),
    (
        Phrases("""
        principle engineer|consultant|designer|architect|dancer|teacher|reason|role
        """),
        "principal",
    ),
    (Phrases("an other"), "another"),
    (Phrases("apart of", unless="apart of_it"), "a part"),
    (Phrases("every since", unless="every since_then"), "ever since"),
    (Phrases("of coarse|off course"), "of course"),
    (Phrases("bare in mind"), "bear"),
    (Phrases("make|makes|made due with"), "do"),
    (
        Phrases(
            "is|was|are|were|be|been|it's to far|late|early|hard|big|small|busy|difficult|short|expensive|"
            "tired|good_to",
            unless="to hard|small|busy|big|short|old|late|early work|times|people",
        ),
        "too",
    ),
    (
        Phrases(
            """
        would|'d rather *? *? *? *? then
        rather|other|different|sooner|later|earlier then
        """,
            unless="""
        later|earlier|sooner then
        """,
        ),
        "than",
    ),
    (
        Phrases(
            """
            better|more|less|fewer|faster|easier|cheaper|bigger|stronger|closer|larger|smaller|higher|
                longer|quicker *?
                *? then the|a|an|with|any|most|others|other|my|your|ours|at|just|me|him|her|in|those|last
            """,
            unless="better|more|less *? and|but|if|first|only *? then",
        ),
        "than",
    ),
    (
        Phrases(
            "of|in|with|for|about|on|by|from|and|to|behind it's people|team|staff|values|history|culture|"
            "mission|size|"
            "products|customers|clients|reputation|future|place|way|approach|work|role|aims|name|roof|"
            "founders|services|"
            "growth|plans|safety|standards|methods|guests|pupils|patients|drivers|style|sense|position|"
            "location|focus",
            unless="and|for it's work|people|safety",
        ),
        "its",
    ),
    (Phrases("of|in|with|about|from|by it's"), "its"),
    (
        Phrases(
            """
            know|think|hope|sure|believe|say|because|but|when|feel|and|as|see its a|an|the|been|not|busy|
                important|hard|
                clear|possible|great|good|nice|time|going|only_fair|worth|what|where|why|how|my|your|so|too|
                    early|late
            its a|an|been|not_the|not_easy|going_to|so|really|very_important|nice_to|time_to|worth|my|
                important_to|
                hard_to|exactly_what|exactly_the|just_what|where_i|what_i|why_i|clear_that|easy_to|
                    difficult_to
            """,
            unless="its so_called|my",
        ),
        "it's",
    ),
    (
        Phrases(
            "their is|are|was|were|has_been|have_been|will_be|isn't|may_be|might_be|seems|must_be|would_be",
            unless="their are_more",
        ),
        "there",
    ),
    (
        Phrases(
            "of|in|with|about|for|by|from|trust|share|like|liked|hope|all|meet|met|know|enjoyed|see|to|do|"
            "on there "
            "plans|team|teams|staff|values|office|offices|products|customers|clients|payslips|trust|"
            "experiences|"
            "colleagues|roles|questions|ideas|own|first|jobs|shifts|homes|families|children|names|work|"
            "needs|way|"
            "patients|pupils|guests|drivers|help|time|skills|best|routes|orders|parents|machines",
            unless="in|to|on|from|for|by|of|all there first|work|help|time|best|way",
        ),
        "their",
    ),
    (
        Phrases("""
        their|there going|coming|looking|planning|working to|for|on|with
        """),
        "they're",
    ),
    (
        Phrases(
            "they're team|staff|office|company|own|customers|products|plans|work|values|patients|drivers"
        ),
        "their",
    ),
)
