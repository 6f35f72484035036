"""Things that are counted, one and many: what must stand in the plural after "these" and in the singular after "a"."""

from __future__ import annotations

from domain.words.checks.text import word_set

IRREGULAR = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "crisis": "crises",
    "analysis": "analyses",
    "criterion": "criteria",
    "shelf": "shelves",
    "life": "lives",
    "wife": "wives",
    "foot": "feet",
    "tooth": "teeth",
    "half": "halves",
    "craftsman": "craftsmen",
    "chairwoman": "chairwomen",
    "tradesman": "tradesmen",
    "salesman": "salesmen",
    "foreman": "foremen",
    "midwife": "midwives",
    "grandchild": "grandchildren",
    "leaf": "leaves",
    "loaf": "loaves",
}
PERSONS = word_set(
    """
    person child man woman craftsman tradesman salesman foreman midwife grandchild accountant actor adviser
    advisor agent
    analyst applicant apprentice architect artist assistant auditor author baker banker barrister boss
    bricklayer brother
    builder buyer candidate captain carer carpenter cashier caterer chef cleaner clerk client clinician coach colleague
    collector commander competitor conductor consultant contractor cook coordinator counsellor customer dancer dentist
    designer developer director doctor donor driver economist editor electrician employee employer engineer examiner
    executive expert farmer father fitter friend gardener graduate grandparent guardian guest guide handler
    head inspector
    instructor interviewer inventor investor janitor joiner journalist judge landlord lawyer leader learner lecturer
    librarian lodger machinist manager mechanic mentor merchant miner minister mother musician neighbour nurse nursery
    officer operator organiser owner painter paralegal paramedic parent partner passenger patient physician
    pilot planner
    player plumber policeman porter practitioner principal producer professor programmer psychologist publisher pupil
    reader receptionist recruiter referee refugee reporter representative researcher resident reviewer rider sailor
    scholar scientist secretary seller servant shareholder shopper singer sister skipper solicitor specialist sponsor
    steward student subscriber supervisor supplier surgeon surveyor tailor teacher technician tenant therapist toddler
    tourist trader trainee trainer traveller tutor user valuer vendor veteran viewer visitor volunteer waiter
    warden welder
    winner worker writer youngster
    """
)
# What can't be a plain form of a verb.
PLACES_AND_THINGS = word_set(
    """
    ability acquisition achievement activity address adventure advantage agency agenda agreement airline
    airport allotment amount angle animal anniversary apartment apology appliance application appointment apprenticeship
    area argument article aspect assessment asset assignment assumption atmosphere attempt attitude audience
    award bakery
    band barrier basement basket batch bay bedroom benchmark bicycle bike bill boiler bonus bottle bottleneck
    branch brand
    brewery brief brochure budget building bus business café cafe calculation calendar camera campaign campus car career
    caravan case catalogue category ceremony certificate certification chain chair chance chapter character
    charity chart
    church city clinic college comment commitment committee community company competition complaint component
    computer concept concert concern conclusion condition conference connection constraint container contract
    contribution
    conversation corner corridor council country county course courtyard cow criterion crisis crop culture curriculum
    cycle database day deadline decade decision defect degree delay delivery department depot description
    desk destination detail device diagnosis diagram difference difficulty dimension direction disagreement discipline
    discovery discussion disease district division doctorate document dog door dozen draft drawing duty edition effect
    effort election element email embassy emergency employee engine environment error essay estate estimate
    evening event
    exam examination example exception exercise exhibition expectation expense experiment explanation
    expression extension
    facility fact factor factory failure fair family farm fault feature festival field figure firm flat fleet
    flight floor
    forest formula foundation frame framework fridge function future gap garage garden generation gift goal
    government grade grant greenhouse group guideline gym habit hall hand harbour harvest hazard headline hobby home
    hospital hotel hour household house hypothesis idea ideal image impression improvement incident income industry
    initiative inspection instance institution instruction instrument intention interview interaction
    introduction invention inventory investigation investment invitation invoice island item job journal journey
    key kitchen lab label laboratory lake language laptop law lawsuit leaflet lecture lesson letter level
    library licence
    license lift location lorry loss machine magazine mainframe manual map market material meal measurement
    medal meeting member membership memory menu merger message method metre microscope mile milestone mill mine minute
    mission mistake model module moment month morning motive motor museum name nation network newsletter
    newspaper night number nursery objective obligation observation obstacle occasion occupation offering office opening
    operation opinion opportunity option orchard orchestra organisation organization outcome outlet oven paper
    paragraph parcel parish park part partnership passion path payment peer performance period permission phase phone
    photo photograph picture piece pipe pipeline pitch platform pleasure pocket podcast policy pool population port
    portfolio position possibility poster potential prescription presentation pressure
    principle printer priority prize problem procedure proceeding product profession profile profit prognosis
    programme project proof property proposal proposition prospect prototype province publication qualification quality
    quantity quarter railway reaction reason recipe recommendation redundancy region registration
    regulation relationship renovation reputation requirement reservation residence resolution resource responsibility
    restaurant restriction rehearsal revision reward risk river road robot role roof room route routine
    rota rule salary scandal scene school scheme science screen script season section sector seminar
    sensor sentence server service session setting shop shoe shortage showroom side sign signal
    site situation skill slide society solution song source space speciality specialty speech stadium stage
    stakeholder standard station statement step store story strand strategy street strength structure
    studio style subject subsidiary success suggestion suite summer summit surgery survey system table tablet target
    task tax technique technology template term territory text textbook theatre theme theory thesis thing thought ticket
    time tool topic tour tournament tower town toy trade tradition tram transaction transition treatment tree
    trend truck
    turbine type university update vacancy vaccine valley van variety vehicle venture venue version vessel
    victory video viewpoint village vineyard visa vision volume warehouse warning weakness wedding week
    weekend wing workflow workplace workshop world yard year zone
    """
)
# Nouns that are plain forms of verbs too: "these result" may be right, "these result show" isn't.
BOTH = word_set(
    """
    experience aim answer approach benefit call cause challenge change charge check claim comment cost cover
    damage demand design
    display dream drive estimate exchange experiment favour file finding fit form gain guide hope impact increase
    interest invoice issue link list log look loan match matter measure need note notice object offer order plan plant
    point post practice process programme project promise purchase question range rate reason
    record reference reform report request rest result review ride risk sample saving search shift ship show sort
    sound speaker stay stop study talk tender test tour trade trail train transfer trial trip turn upgrade
    use value view visit vote walk wish word yield
    """
)


def many(noun: str) -> str:
    """The plural of a noun."""
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"


ONE = PERSONS | PLACES_AND_THINGS | BOTH
MANY = frozenset(map(many, ONE))
# Plurals that are verbs too: "this results in", "what matters".
MANY_OR_VERB = frozenset(map(many, BOTH)) | word_set(
    "functions features conditions benefits motors places pictures phases schedules tasks times "
    "figures stages hosts stores "
    "guests targets labels machines ranges skills heads hands experiments"
)
# A team or a company may be one or many.
TEAMS = word_set(
    """
    team company firm school hospital family group staff crew committee board panel department council club
    band audience
    government public press community management couple majority number variety range orchestra class police partnership
    agency bank party union society population percentage half choir army jury faculty unit office charity university
    dozen quarter part share quantity batch mix proportion mass bulk crowd store shop restaurant brewery
    bakery hotel clinic
    practice theatre museum newspaper magazine airline bureau foundation trust institute college parish
    village town city
    church country embassy ministry consultancy studio sector industry market chain
    cast set pair lot selection series minority rest total handful host sort kind type business
    """
)
# What isn't counted at all.
UNCOUNTED = word_set(
    "information advice equipment furniture luggage homework progress knowledge machinery software evidence feedback "
    "hardware traffic weather research news"
)
