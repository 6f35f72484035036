"""Words that stand side by side and differ in number, each with what is meant."""

from __future__ import annotations

from domain.words.checks.agreement_nouns import THINGS
from domain.words.checks.phrases import Phrases

PEOPLE = (
    "parents|drivers|children|people|customers|teachers|colleagues|patients|clients|nurses|pupils|"
    "students|results|"
    "skills|plans|ideas|questions|men|women|visitors|guests|engineers|interviewers|managers|"
    "employees|reasons|figures"
)
RULES: tuple[tuple[Phrases, str], ...] = (
    (
        Phrases(
            f"the|these|those|our|my|your|all|many|some {PEOPLE} was|has|is",
            unless=f"of|for|with|to|from|about|in|on|at|between|by|and|than|keeping|leading|behind|like|seeing|"
            f"teaching|"
            f"helping|serving|see|what|where|told|which|who the|these|those|our|my|your|all|many|some "
            f"{PEOPLE} was|has|is",
        ),
        "were, have or are",
    ),
    (
        Phrases(
            f"""
            this|a|an|another|every|each new|great|good|interesting|different|other? {THINGS}
            """,
            unless=f"""
            this results|challenges|points|questions|interviews|days|lots|issues|details in|to|the|how|what|
                me|us
            a few|couple|good|great|many {THINGS}
            every|another two|three|few|five|ten {THINGS}
            this|a|an|another|every|each {THINGS} visits|meeting|manager|day|evening|fair|centre|service|
                event|old
            a people|sales|goods|points|results|skills|projects|products|members|customers|schools|patients|
                students|
                days|years|clients|languages|drivers|meetings|nurses|documents|details|options|problems|
                    courses *
            each other|another
            """,
        ),
        "the right number",
    ),
    (
        Phrases(
            "much|less|how_much people|persons|questions|years|projects|things|clients|customers|colleagues|"
            "ideas|"
            "experiences|skills|opportunities|interviews|drivers|problems|mistakes|meetings|candidates",
            unless="so|very much people|things",
        ),
        "many or fewer",
    ),
    (
        Phrases(
            "few|many time|information|advice|work|money|experience|interest|help|feedback",
            unless="few time zones",
        ),
        "little or much",
    ),
    (
        Phrases(
            f"""
            there is|was|isn't|wasn't|'s many|several|two|three|four|five|six|ten|a_few|few|some_people|
                various|
                other_people|lots_of|a_lot_of|numerous|no_other {THINGS}
            there is|was many|several|two|three|four|five|a_few|various ways|things|reasons|people|ideas|
                points|
                questions
            there are a|an|one|another|much|no_reason
            """,
            unless="there are|were a_lot|a_few|a_number|a_great|a_good|a_couple|a_range|a_variety|a_hundred|one_or|"
            "a_thousand|a_dozen|one_hundred|a_further|a_total|a_handful|a_million|an_estimated|a_series|"
            "an_additional",
        ),
        "are or were, or is",
    ),
    (
        Phrases(
            "each|one|every_one of the|your|our|my|these|those|us|them *? are|were|have",
            unless="one of the|your|our|my|these|those *? have|are .. to",
        ),
        "is, was or has",
    ),
    (
        Phrases(
            "you|we|they was|wasn't|has|hasn't|doesn't|is|isn't",
            unless="""
            of|for|with|to|from|between|about|like|by|than|what|which|who|and|or|seeing|meeting|helping|
                knowing|telling|
                giving|join|joining|thank|thanking|around|on|at|in|showed|showing|shown|gave|told|offered|near|before|
                    after|behind|
                all|wrote|asked|made|took|let|help|brought|taught|send|sent|call|reach|see|meet|hear|find|
                    drives|
                drew|suits|what_matters_to|wish|if|wrong|talking|interested|reading|that_drew|for_me|give|
                    visit|
                remind you|we|they *
            """,
        ),
        "were, have, do or are",
    ),
    (
        Phrases(
            "i|you|we|they appreciates|wants|likes|hopes|thinks|knows|needs|looks|believes|works|enjoys|"
            "remembers|"
            "understands|wishes|makes|comes|goes|feels|agrees|says|speaks|writes|leads",
            unless="""
            and|or|of|for|with|to|from|like|than|between|what|who|which|that i|you|we|they *
            """,
        ),
        "the verb without -s",
    ),
    (
        Phrases(
            "it|he|she|this|which|everything|everyone|everybody|nobody|somebody|someone make|seem|mean|"
            "sound|give|"
            "speak|want|need|know|have|believe|think|enjoy|lead|like|help|look|work|show|take|bring|require|"
            "allow|"
            "include|remain|don't|were_always|feel|love|find_you|reach_you|go_well",
            unless="""
            does|did|do|don't|didn't|doesn't|would|should|could|can|may|might|must|will|shall|let|make|
                makes|made|see|seen|seeing|making|
                saw|help|helps|helped|had|have|has|hear|heard|to|and|or|whether|if|lest|suggest|recommend|
                    propose|
                insist|ask|asked|suggested|recommended|that|of|for|with|from|in|by|on|all|as|not|than|wish|
                    both|
                time|everything|how|work|skills|qualities|ideas|things|points|plans|strengths|watch|watched|
                    at
                it|he|she|this|which|everything|everyone|everybody|nobody|somebody|someone *
            this work|show|help|need|look|time|go_well
            which make|give|seem|mean|sound|speak|want|need|know|have|believe|think|enjoy|lead|like|help|
                look|work|
                show|take|bring|require|allow|include|remain|don't|feel|love
            """,
        ),
        "the verb with -s",
    ),
    (
        Phrases(
            "hope|trust this|it|my_letter|my_email|that_this find|reach|help", unless="help it|this find"
        ),
        "finds",
    ),
    (
        Phrases(
            "i|he|she|it were",
            unless="""
            if|wish|though|as|were|whether|only|suppose|would_rather|imagine|and|of|with|to|than|until|
                unless|like|what
                i|he|she|it were
            it were not|to|possible
            """,
        ),
        "was",
    ),
    (Phrases("the both"), "both the"),
    (
        Phrases(
            "more cheap|easy|fast|big|small|quick|late|early|cold|hot|near|old|young",
            unless=(
                "more easy_going|early_years|old|young|small|big|late|early|cold|hot|quick|fast people|risers|"
                "wins|starts|shifts|hands|staff|teachers|drivers|ships"
            ),
        ),
        "the form with -er",
    ),
    (
        Phrases("""
        my|your|our|the strength|skill|reason|idea|plan|aim|wish are|were|have
        """),
        "the verb for one",
    ),
    (
        Phrases(
            "telled|goed|comed|speaked|writed|teached|bringed|buyed|catched|choosed|knowed|leaved_the|"
            "feeled|thinked|runned|meeted|gived|taked|maked|seened|sended|builded|keeped"
        ),
        "the irregular form",
    ),
    (Phrases("many thank"), "thanks"),
    (
        Phrases(
            "thank for your|the|this|all|inviting|taking|meeting|having", unless="to|can|must|could thank for"
        ),
        "thank you for",
    ),
    (
        Phrases("""
        news|mathematics|logistics|equipment|information were|are|have
        """),
        "the verb for one",
    ),
    (
        Phrases(
            "your|my|the|our company|firm|team|school|hospital know|want|need|do|don't|make|offer|believe",
            unless="""
        of|from|with|in|at|to|for|let|make|help|does|did|would|will|could|can|should|may|might|that|see|and
            your|my|the|our company|firm|team|school|hospital *
        """,
        ),
        "the verb with -s",
    ),
)
