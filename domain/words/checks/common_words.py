"""Ordinary English words that also stand with a capital: at the head of a sentence, in a title, in a job's name.

A capital doesn't make a misspelt name of them, and written in capitals they are stress, not an abbreviation.
"""

from __future__ import annotations

from domain.words.checks.text import word_set

COMMON = word_set(
    """
    a about above absolutely accept account across act action actually add address admin advice after again
    against age agency ago agree ahead all allow almost alone along already also although always am amazing
    among amount an analyst and annual another answer answers any anybody anyone anything anyway apart
    apologies apply appointment appreciate are area areas around art as ask asked asking assistant associate
    assurance at attached attention audit available away back bad bank base based be bear because become
    been before begin behind being believe best better between beyond big bill bit black block blue board
    body book born both bring brought budget build building business busy but buy by call called calling
    came can candid candidate candidates cannot capital car care career careful carer case cash cause centre
    center certain certainly chain chance change changes charge chart check chief choice choose city class
    clean clear clearly clerk client clients close coach code cold come coming commercial community company
    complete concern concerns confirm congratulations consider contact content contract control conversation
    cook copy core cost costs could council country course cover create critical cross current currently
    customer customers cut daily dale dark data date day days deal dear decide decided decision definitely
    deliver delivery demand department depot deputy describe design desk detail details developer
    development did different difficult digital direct director discuss discussion do does done door double
    down draft drive driver due during each eager early easily east easy edge else email employer end
    engineer engineering enjoy enjoyed enough enterprise entire especially even evening event ever every
    everybody everyone everything exactly example excellent excited except executive expect experience extra
    extremely eye face fact fair fall family far fast feel feet felt few field figure figures file fill
    final finally finance find fine finish first fit five fleet floor focus follow following food foods for
    force foremost form former forward found four frank free freight fresh friday friend from front full
    fully further future gain game general get getting gift give given glad go goal goals going gone good
    goods got grace grade graded grand grateful great green greet grew ground group grow growth guest guide
    had half hall hand hands hang happy hard hardly has have having he head health hear heard heart held
    hello help helped her here high higher hill him hire hiring his history hold home honest hope hopefully
    hospital hot hotel hour hours house how however huge human hundred i idea ideas if immediately important
    impressed in include including indeed industry information inside insight instead insurance interest
    interested interesting international interview into invoice is issue it item its itself job jobs join
    joined joint joy just keen keep key kind kindest kindly knew know knowing known lab labour lady land
    language large last late later lead leader leadership leading learn learned least leave left legal less
    let letter level library life light like likely line link list listen little live load loan local
    location logistics long look looking lose lot lots love low loyal machine made mail main maintenance
    major make making man manage management manager managing many march mark market marketing marks master
    match matter may maybe me mean meant medical meet meeting member mentor message met method middle might
    mill mind mine minute minutes miss mission mobile model modern moment monday money month months moor
    more moreover morning most mostly move moved moving much multiple must my myself name namely national
    near nearly need needed needs network never new news next nice night nine no nobody none nor north not
    note notes nothing notice now nowhere number nurse nursing object obviously of off offer offered office
    officer often okay old on once one ones only open opening operation operations operator opportunity or
    order other others our ours out outside over overall own owner pack page panel paper park part
    particular particularly partly party pass past people perfect perhaps person phone pick pipe place plan
    planner planning plans plant play please plus point points policy poor port position possible post
    practice prepare present press pretty previous price prior private probably problem process product
    production programme program progress project promise promised proper property proud provide public pull
    purchase purpose push put quality quarter question questions quick quickly quite quiz race raise ran
    range rate rather reach read ready real really reason reasons receive recent recently record recruiter
    recruitment red regarding regards regional regular reliability remain remember report reports request
    research resource resources respect rest result results retail return review rich right risk river road
    role room rose round route rule run running safe safety said sale sales same save saw say school science
    sea search season seat second section security see seek seen self sell send senior sense sent serve
    service services session set seven several share she shift shifts ship shop short shortly should show
    side sign similar simple simply since sincere sincerely single sit site six size skill skills slot small
    so software some somebody someone something sometimes somewhere soon sorry sort sound south space speak
    special specialist speed spent spoke sport spring staff stage stand standard start started state station
    stay step steps still stock stop store story straight strategy street strength strengths strong student
    study style subject success such suggest summary sunday supervisor supplier supply support sure surely
    surgery system systems table take taken taking talk talked talking target task taught teacher team teams
    tech technical technician technology tell ten term terms test than thank thanks that the their them then
    there these they thing things think this those though thought thoughts thousand three through throughout
    thursday thus ticket tie time times title to today together told tomorrow tonight too took top total
    touch tough tour toward towards town trace track trade train trainee trainer training trains transport
    travel treat tried true truly trust try trying tuesday turn twice two type under understand union unit
    university unless until up upon urgent us use used useful usual usually value values various vehicle
    very view visit wait walk wall want wanted ward warehouse warm was waste watch water way ways we web
    wednesday week weeks welcome well went were west what whatever wheel when whenever where whether which
    while white who whole whom whose why wide will wish wishes with within without woman wonder wonderful
    wood word words work worked worker workers working world worth would write writing written wrong yard
    year years yes yesterday yet you young your yours yourself zero zone january february april june july
    august september october november december saturday
    """
)
