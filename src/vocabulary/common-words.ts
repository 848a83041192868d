/**
 * Words that news in English prints with a small letter: seen twice or more so, three times in four or more, in the train texts of
 * PolNeAR, ECB+ and the UW factuality set (counts only). They tell "Human Rights" from a person of that name.
 */
export const commonWords: string = `
aback abandon abandoned abandoning abated abetting abide abiding abilities ability ablaze able abnormal aboard
abolish abolished aborted abortion abortions about above abroad abrupt abruptly absence absent absentee absolute
absolutely absorb absorbed abstentions absurd abundance abundant abuse abused abuses abusing abusive abyss ac
academic academics accelerate accelerated accelerating acceleration accent accept acceptable acceptance accepted
accepting accepts access accessed accessible accessing accession accessories accident accidentally acclaimed
acclamation accolades accommodate accommodates accommodating accommodation accommodations accompanied accompany
accompanying accomplice accomplices accomplish accomplished accomplishing accomplishment accomplishments accord
accordance according accordingly accords account accountability accountable accountant accounted accounting accounts
accreditation accumulated accuracy accurate accurately accusation accusations accuse accused accusers accuses
accusing accustomed achievable achieve achieved achievement achievements achieving acknowledge acknowledged
acknowledgement acknowledges acknowledging acquaintances acquainted acquiesced acquire acquired acquiring
acquisition acquisitions acquittal acquittals acquitted acre acres acrimony acronym across acted acting action
actions activated activating active actively activism activist activists activities activity actor actors actress
actresses acts actual actually acute acutely ad adamant adamantly adapt adaptation adapted adapting add added
addicted addiction addicts adding addition additional address addressed addresses addressing adds adept adequate
adequately adhere adherence adherents adjacent adjective adjunct adjust adjusted adjusting adjustment adjustments
administer administered administration administrations administrative administrator administrators admirable
admirably admiration admire admired admirers admission admissions admit admits admitted admittedly admitting adopt
adopted adoptee adoptees adopting adoption adoring ads adult adultery adults advance advanced advancement advances
advancing advantage advantages adventure adventurism adversaries adversary adverse advertise advertised
advertisement advertisements advertisers advertising advice advise advised adviser advisers advises advising advisor
advisory advocacy advocate advocated advocates advocating aerial aesthetic affair affect affected affecting
affection affectionately affects affidavit affiliate affiliated affiliates affiliation affiliations affirm
affirmation affirmative affirmed affirming affirms afflicted affluent afford affordability afforded afield afloat
afoul afraid after aftermath afternoon aftershocks afterthoughts afterward afterwards aga again against age aged
agencies agency agenda agendas agent agents ages aggravated aggravating aggression aggressive aggressively
aggressiveness aggrieved aging agitated agitating ago agonized agony agree agreed agreeing agreement agreements
agrees agricultural ah ahead aid aide aided aides aiding ailing aim aimed aiming aims air aircraft aired airing
airline airplane airplanes airport airports airstrikes airtime airwaves aisle aisles akin alarm alarmed alarming
alarms alaskapublic albeit album alcohol alcoholic alert alerted algorithm alias aliases alienate alienated
alienating alienation aliens alight align aligned aligning alike alive all allay allegation allegations allege
alleged allegedly alleges allegiance allegiances alleging alley alleyway alliance alliances allied allies allocate
allocated allow allowed allowing allows alltime alluded alluding allure ally almost aloft alone along alongside
aloud alpha already alright also alt alter altercation altered alternate alternately alternates alternative
alternatives alters although altogether aluminum alumnus always am amalgam amass amassed amateur amazed amazement
amazing ambassadors ambiguity ambition ambitions ambitious ambivalence ambivalent ambush amend amended amendments
amenities amiably amicable amid amidst ammunition amnesty amok among amongst amorphous amount amounted amounts amp
ample amplified amplifies amplify amusing an anachronistic analogy analyses analysis analyst analysts analytics
analyze analyzed analyzing anarchist anarchists anchor anchored anchors ancient and anecdote anecdotes anew anger
angered angering angle angled angles angrily angry angst anguish anguished animal animals animated animating
animosity ankle anniversary announce announced announcement announcements announcer announces announcing annoy
annoyance annoying annual annually anointed anomaly anonymity anonymous anonymously another answer answered
answering answers antagonism antagonist antagonists anterior anthem anthropologist anti antiabortion anticipate
anticipated anticipates anticipating anticipation antics antidote antipathy antitrust anxieties anxiety anxious any
anybody anymore anyone anything anytime anyway anywhere apace apart apartment apartments apiece apologetic apologies
apologised apologize apologized apologizes apologizing apology apostasy app appalled appalling apparatus apparel
apparent apparently appeal appealed appealing appear appearance appearances appeared appearing appears appease
appending appetite applaud applauded applauding applause apples appliances applicable applicants application
applications applied applies apply applying appoint appointed appointee appointees appointing appointment
appointments appraises appreciate appreciated appreciates appreciation appreciative apprehended apprehension
approach approached approaches approaching appropriate appropriately appropriations approval approve approved
approves approving approximately apr apt aqua aquatic arbiter arbitrarily arbitrary arbitration arc archconservative
archipelago architect archive archived archives ardent are area areas arenas arguably argue argued argues arguing
argument arguments arise arm armed armies arming armored arms arose around arraigned arraignment arrange arranged
arrangement arrangements arranging array arrest arrested arresting arrests arrival arrive arrived arrives arriving
arrogant arrondissement arsenal arsenals arson arsonist arsonists artery artful arthroscopic article articles
articulate articulated articulating artificial artificially artillery artist artists as ashamed aside ask asked
asking asks aspect aspects asphalt aspirations aspires ass assail assailant assailants assailed assails assassin
assassinate assassination assault assaulted assaulting assaults assemble assembled assembling assert asserted
asserting assertion assertions assertive asserts assess assessed assesses assessment assessments asset assets assign
assigned assigning assignment assignments assimilation assist assistance assistant assistants assisted assisting
assists associate associates associations assuage assume assumed assumes assuming assumption assumptions assurance
assurances assure assured assuring astonishment astronaut asylum at ate athletes athletic athletics atmosphere atop
atrocious atrocities attach attache attached attack attacked attacker attackers attacking attacks attained attempt
attempted attempting attempts attend attendance attended attendee attendees attending attends attention attire
attitude attitudes attorneys attract attracted attracting attraction attractions attractive attractiveness attracts
attributable attribute attributed attributes attrition au auction audacious audience audiences audio auditing
audition auditorium aura auspices austerity authentic authenticity author authored authoritarian authoritarians
authoritative authorities authority authorization authorize authorized authorizing authors autism autistic auto
autobiography autocrat automated automatic automatically automobile automotive autopsy avail availability available
avalanche average averaged averages averaging aviation avid avoid avoidance avoided avoiding avoids avowed await
awaited awaiting awaits awake award awarded awarding awards aware awareness away awe awful awkward awkwardly
awkwardness ax az ba babies baby back backbone backdoor backdrop backed backend backer backers backfield backfire
backfired background backgrounds backhaul backing backlash backlog backs backscratcher backseat backstage backstop
backtracked backup backward backwards backyard bad badge badly badminton baffled bag baggage bagman bags bail bailed
bailing bailout bailouts bait baiting bakery balance balanced balances balancing balcony bald balding balked ball
ballgame ballistic ballistics balloon balloons ballot balloting ballots ballroom balls ban band bandit bands
bandwidth bane bang bangs bank banker bankers banking bankrolled bankrupt bankruptcy banks banned banner banners
banning bans bar barbarians barbershop barbs bare barely bargain bargaining bargains barked barn barnstorming
barometer barracks barrage barred barrel barricade barricaded barricades barrier barriers barring barroom bars base
baseball based baseline baseman basement bases bashed bashing basic basically basis basket basketball baskets
bastion bat batch batches bathed bathing bathrobe bathroom bathrooms bathtub battered battery battle battled
battlefield battleground battlegrounds battles battling bb be beaches beam beamed beaming beams bear bearded bearer
bearers bearing bears beat beaten beating beats beautiful beautifully beauty became because become becomes becoming
bed bedeviled bedrock bedroom beef been beer beers before befuddlement beg began begged begging begin beginning
begins begrudged begun behalf behave behaving behavior behaviors behaviour beheaded beheadings behemoth behind
beholden being beings belatedly beleaguered belief beliefs belies believe believed believers believes believing
belittled bellicose belligerent bells bellwether belong belonged belonging belongs beloved below belts bemoaned
bench benchmark benchmarks bend beneath beneficial beneficiaries beneficiary benefit benefited benefiting benefits
bent berated berth beset beside besides bespectacled best bested besting bet betray betrayal betrayed betraying bets
better betterment betting between beyond bi bias biased biases bickering bicultural bid bidder bidders bidding
biding bids big bigger biggest bigot bigoted bigotry bigots bigstory bike bikes bikinis bilateral bilingual bilking
billboards billed billion billionaire billionaires billions bills binary bind binding binds bio biodiversity biofuel
biofuels biographer biographers biographical biographies biography biologists biomedical bioresearch biotechnology
bipartisan birth birthday birthdays birther birtherism birthplace birthright bisexual bit bite bites biting bits
bitter bitterly bitterness bittersweet bizarre black blackboard blacked blacklisted blackmail blackout blacks blah
blame blamed blames blaming blank blanket blankets blared blasphemers blast blasted blasting blasts blatant blaze
blazer blazing bleak bleed bleeding bless blessed blessing blew blind blindsided blink blip blistering blitz
blizzard bloated bloc block blockade blockbuster blocked blocking blocks blocs blog blogger bloggers blogs blogspot
blond blood blooded bloodletting bloodshed bloody blooming blow blowback blowers blowhard blowing blown blowout
blows bludgeon blue blueprint blues blunt bluntly bluster blustery bn board boarded boarding boardroom boardrooms
boards boast boasted boasters boasting boasts boat boats bodega bodies body bodyguards bogged bogus boil boiled
boisterous bold boldly bolster bolstered bolstering bolted bolting bomb bombastic bombed bomber bombers bombing
bombings bombs bombshell bona bond bondage bonds bone bones bonus bonuses boo boobs booed booing book booked
bookmaking books boom boomed boomer booming boon boos boost boosted booster boosters boosting boosts booth booths
boots booty border bordering borders bore boredom boring born borne boroughs borrow borrowed borrowers borrowing bos
bosom boss bosses botched both bother bothered bothering bothers botnets bottle bottled bottles bottom bought bounce
bounced bounces bouncing bound boundaries bounds bouquet bout boutique boutiques bouts bow bowed bows box boxes
boxing boy boycott boycotted boycotts boyfriend boyhood boys brace braced bracing bracket brag bragged bragging
brags brain brainchild brains bran branch branches brand branded brandished brandishing brands brash brass bravado
brave bravery brawl brazen breach breached breaches bread breadth break breakdown breakfast breakfasts breaking
breakout breaks breakthrough breakthroughs breakup breast breasts breath breathe breathing breeze breezy
brianefallon bribe bribery bribes bribing brick bricks bridesmaid bridge bridges brief briefed briefing briefings
briefly brigade bright brightest brilliance brilliant bring bringing brings brink bristled broad broadband broadcast
broadcaster broadcasts broaden broadening broader broadest broadly broadside broccoli brochures broke broken broker
brokerage brokered brokers brother brought browse browser browsers browses browsing bruised bruises bruising brunch
brunt brush brushed brushes brutal brutality brutally bu bubble bubbly buck bucket bucking buckle buddies budding
buddy budged budget budgetary budgets buffer buffoon bug bugged bugging bugs build buildable builder builders
building buildings builds buildup built bulk bulldozers bullet bullets bullhorn bullied bullish bullshit bully
bullying bulwark bump bumped bumper bunch bundlers bungalow bungled buoyed burden burdened burdens bureaucracy
bureaucratic bureaucrats burglarization burglars burglary buried burlesque burn burned burning burnish burnt
burrowing burst bury burying bus bused buses busiest business businesses businessman businessmen businesswoman
busting bustling busy but butter button buttons butts buy buyer buyers buying buys buzz by bygones bypass bypassed
ca cabal cable cables cache cacophony cafes cafeteria cage cagey cajole cajoling cake calamity calculate calculated
calculates calculating calculation calculations calculus calendar caliber calibrate calibrated call called calling
callousness calls calm calmer calmly came camels camera cameraman cameras camouflage camp campaign campaigned
campaigner campaigners campaigning campaigns camps campus campuses can cancel canceled canceling cancer candid
candidacies candidacy candidate candidates candidly candle candlelight candlelit candles candor candy canisters
canned cannon cannot cans cantonal canvas canvassers capabilities capability capable capacity capita capital
capitalism capitalist capitalization capitalize capitalized capitalizing capitals capitulate capped capricious caps
captain captains captive capture captured captures capturing car carbon card cardboard cards care cared careening
career careers careful carefully caregivers careless carelessly carelessness cares caretakers cargo caricature
caricatured caring carjacker carpet carping carried carriers carries carry carrying cars cart cartel cartels carve
carved cascaded case cases cash casia casino casinos cast casting casts casual casualties casualty cat catapult
catapults catastrophe catastrophic catastrophically catch catcher catches categorically categories category cater
catering cats caucus caucused caucuses caucusgoers caucusing caught causal cause caused causes causing caustic
caution cautionary cautioned cautioning cautions cautious cautiously caveat caveats cbslocal cease cede ceiling
ceilings celebrate celebrated celebrating celebration celebrations celebratory celebrities celebrity cell cellphone
cellphones cells cellular cement cemented censorship cent centered centerfold centerfolds centerpiece centers
centrefold centres centrist centrists cents centuries century cereal ceremonial ceremonies ceremony certain
certainly certainty certificate certificates certified certify cfm chafed chagrin chain chained chains chaired
chairman chairmen chairs chairwoman challenge challenged challenger challengers challenges challenging chambers
chameleon champ champagne champion championed championing champions chance chances chandeliers change changed
changer changes changing channeled channeling channels chant chanted chanting chants chaos chaotic chapters
character characteristic characteristics characterization characterize characterized characterizes characters charge
charged charges charging charisma charismatic charitable charities charity charm charming charred chart charter
charters chased chasing chastising chat chatted chatter chatting cheap cheaper cheapest cheaply cheat cheated
cheating check checked checkers checking checks cheek cheer cheered cheering cheerleader cheerleading cheers cheese
cheetahs chemical chemicals chemistry cherish cherished cherry cherubs chest chic chicken chided chiding chief
chiefly child childhood childish children chilling chime chimed chins chip chipped chipping chips choice choices
choked chokehold choking choose chooses choosing chop chopped chopping chops chord choreographed chorus chose chosen
chronic chuckled chummy chunk chunks churches cigarette cinematic circle circled circles circuits circulate
circulated circulating circulation circumspect circumstance circumstances circumvent circus cite cited cites cities
citing citizen citizenry citizens citizenship civil civilian civilians civility civilization civilizations civilized
clad claim claimed claiming claims clamored clamoring clamp clan clandestine clans clapped clapping clarification
clarified clarify clarifying clarity clash clashed clashes clashing clasped class classes classic classical
classification classified classify classmates classroom clause clean cleaner cleaning clear clearance clearances
cleared clearer clearest clearing clearly clergy cleric clerks clever click clicked clicking clicks client clientele
clients cliff climate climb climbed clinch clinched clinching cling clinging clinic clinics clip clips cloak
clobbered clock cloning close closed closely closeness closer closes closest closet closing closure closures clothes
clothing cloud clouded clouds clout clown clubhouse clubs clue clues clutch clutching co coach coaches coaching coal
coalesce coalescing coalitions coarse coastal coat coattails cobbled cocaine cocktail cocktails code coded codes
coding coerced coffee coffers coffins coherent cohesion coin coincided coincidence coincidentally coined
collaborated collaboration collaborative collapse collapsed collapses collapsing collar collateral colleague
colleagues collect collected collecting collection collections collective collectively colleges collegial collie
collisions collusion colonists color colored colorful coloring colors colossal column columnist columns com coma
combat combating combative combination combine combined combines combing combo combustion come comeback comebacks
comedian comedians comedy comes comfort comfortable comfortably comforting comic comical coming command commanded
commander commanders commanding commemorate commemorations commencement commend comment commentary commentator
commentators commented commenter commenting comments commercial commercially commercials commissioned commissioners
commissions commit commitment commitments commits committed committees committing commodity common commonly
commotion communicate communicated communicating communication communications communicator communists communities
community companies company comparable comparatively compare compared compares comparing comparison comparisons
compartmentalized compassion compassionate compel compelled compelling compensate compensated compensation compete
competed competence competent competing competition competitive competitiveness competitor competitors compile
compiled compiling complacent complain complained complaining complaint complaints complemented complete completed
completely completing completion completions complex complexity compliance complicate complicated complication
complications complicity complied complies compliment comply complying component components composed composite
compound compounded compounds comprehensive compressed comprise compromise compromised compromises compromising
computer computers con conceal concealed concealing concede conceded conceding concentrate concentrated
concentrating concentration concept conceptual concern concerned concerning concerns concert concerted concerts
concession concessions conciliatory conclude concluded concludes concluding conclusion conclusions conclusive
concrete concurred condemn condemnation condemnations condemned condemning condemns condensed condescending
condition conditional conditioners conditioning conditions condolences condone condoning condos conduct conducted
conducting conducts confab confer conference conferences conferred confessed confession confidant confidence
confident confidential confidentiality confidently configure confined confinement confirm confirmation confirmations
confirmed confirming confirms confiscated conflagration conflated conflict conflicted conflicting conflicts conform
confounding confront confrontation confrontational confrontations confronted confronting confronts confuse confused
confusing confusion congenital congestion congestive conglomerate congratulate congratulated congratulating
congratulations congratulatory congregation congregations congressional congressman congressmen congresswoman
conjunction connect connected connecting connection connections connectivity connects conquer conquered conquest
conscience conscious consciousness consecutive consensus consent consequence consequences consequential conservatism
conservative conservatives conserve consider considerable considerably consideration considered considering
considers consistency consistent consistently consisting consists consolidate consolidated consolidating
consolidation conspicuously conspiracies conspiracy conspiring constant constantly constellation consternation
constituencies constituency constituents constitute constitutes constitutional constrained constraints constructed
construction constructive consulate consulates consult consultant consultants consultation consultations consulted
consulting consume consumed consumer consumers consuming consummate consumption contact contacted contacting
contactmusic contacts contain contained containers containing containment contains contaminated contemplate
contemplated contemplating contemporaneous contemporary contempt contend contended contender contenders contending
contends content contention contentions contentious contents contest contestant contested contests context continent
continents contingency contingent continual continually continuation continue continued continues continuing
continuous continuously contortions contraception contract contractor contractors contracts contractually contradict
contradicted contradicting contradiction contradictions contradictory contrarian contrary contrast contrasted
contrasting contrasts contribute contributed contributing contribution contributions contributor contributors
control controlled controller controllers controlling controls controversial controversies controversy conundrum
convened convenience conveniently convening convention conventional conventions convergence converging conversation
conversations conversion convert converted convertible converting converts convey convict convicted conviction
convictions convince convinced convinces convincing convincingly convoluted cookie cookies cool cooling coolly
cooperate cooperated cooperating cooperation coordinate coordinated coordinates coordinating coordination
coordinator cop cope copier copies coping cops copy cord cordial cordon cordoned core corn corner cornerback
cornered corners cornerstone coronation corporate corporations corral correct corrected corrective correctly
correctness correlation corresponded correspondence correspondent corridor corridors corrupt corrupted corrupting
corruption cosmetic cosponsor cost costing costlier costly costs couches could couldn counsel counseling count
countdown counted counter counterattack countered counterintelligence counterpart counterparts counterproductive
counterpuncher counters counterterrorism countervailing counterweight counties counting countless countries country
countrymen countryside counts coup couple coupled couples courage courageous course courses courted courtesy
courthouse courting courtroom courts cousin cousins cover coverage covered covering covers coverup coveted coward
cowboy cowering coworkers cozy crabgrass crack crackdown cracked crackers cracking cracks craft crafted crafting
crafts cramped cranes crap crash crashed crashing craze craziness crazy cream create created creates creating
creation creative creator creators creature credentials credibility credible credit credited crediting creditors
credits creeping crew crews cried cries crime crimes criminal criminalizes criminals cringe cripple crippled
crippling crises crisis crisscross crisscrossed criteria critic critical critically criticised criticism criticisms
criticize criticized criticizes criticizing critics critique critiques cronies crook crop cross crossed crosses
crossfire crossing crossover crotch crowd crowded crowds crowned crucial cruciate crude cruelty cruised crumbling
crunch crusade crusader crush crushed crushing cry crying crystal crystallize crystallized cue cues cuff culminated
culmination culpability culprit culprits cult cultivate cultivated cultural culturally culture cultures cumulative
cunning cup cups curb curbed curbing cure cures curiosity curious currencies currency current currently currents
curse cursory curtailing curve curvy cushion cusp custodian custody custom customary customer customers customized
cut cutbacks cute cutoff cuts cutting cyber cybersecurity cyberspace cycle cycles cynical cynicism dad dailymail dam
damage damaged damages damaging damn damned damning dampen dampened dams dance danced dancing danger dangerous
dangerously dangers dangling dare dared daring dark darkened darkly darkness darling darn darted dash dashed data
database databases date dated dates datetime dating daughter daughters daunting day daylight daylong days dazzling
de dead deadliest deadline deadlines deadlock deadlocked deadly deaf deafening deal dealer dealers dealerships
dealing dealings deals dealt dear death deaths debacle debate debated debater debates debating debentures
debilitating debris debt debts debunk debunked debut decade decades decaf decamped deceive decency decent
decentralized deception deceptive decide decided decidedly decides deciding decimate decimated decision decisions
decisive decisively deck declaration declarations declare declared declares declaring declassify decline declined
declines declining decorated decrease decreased decreasing decree decrees decrepit decried decries decrying
dedicated dedication deed deeds deemed deepen deepening deeper deepest deeply deer defamation defamatory default
defaulted defaulting defaults defeat defeated defeating defeats defect defection defections defectors defects defend
defendant defendants defended defender defending defends defense defenses defensive defer deference defiance defiant
defiantly deficiencies deficit deficits defied defies define defined defining definite definitely definition
definitive definitively deflating deflect deflected deformed defrauded deftly defunct defund defunding defy defying
degradation degrading degree degrees delay delayed delaying delays delegate delegates delegation delegations delete
deleted deletions deliberate deliberately deliberating deliberation deliberations delicate delighted deliver
delivered delivering delivers delivery delusion delusional delve demagogic demagogue demand demanded demanding
demands demeanor dementia demise democracies democracy democratically democraticunderground democratization
demographic demographically demographics demolished demonizing demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations demonstrators demoralized demotion demurred denial denials denied denies denizens
denounce denounced denouncing densely dent dented denting dentist denunciation deny denying departed departing
departments departure depend depended dependent depending depends depicting depiction deplorable deploring deploy
deployed deploying deployment deployments deport deportation deportations deported deporting depose deposition
deposits deprecating depressed deprive depriving depth deputies deputy derail derailing derby deregulation
dereliction derided derision derisive derisively derived derives deriving derogatory descend descendant descendants
descended descent describe described describes describing description descriptions deserted deserters deserve
deserved deserves design designated designed designer designs desirable desire desires desk desperate desperately
desperation despicable despises despite destabilize destabilizing destination destinations destined destiny destroy
destroyed destroying destroys destruct destruction destructive detail detailed detailing details detained detainees
detect detected detective detectives detention deter deteriorating determination determinations determinative
determine determined determines determining deterrent detonate detonated detour detours detractors detrimental
devastated devastating devastation develop developed developer developers developing development developmental
developments develops device devices devil devilish devise devolved devolving devoted devoting devotion devout
diagnosed diagnoses dial dialed dialing diamond diamonds diaspora dichotomy dictate dictated dictates dictating
dictator dictators dictatorship dictum did didn die died dies dif differ differed difference differences different
differentiated differentiating differently differs difficult difficulties difficulty dig digging digit digital
digits dignified dignify dignity digs dilemma diligently dilute diluted dilution dime dimension dimensions diminish
diminished diminishing din diner diners dinged dining dinner dinners dioxide dip diplomacy diplomat diplomatic
diplomats dipped dire direct directed directing direction directions directives directly director directors
directory directs dirt dirtiest dirty disabilities disability disabled disadvantage disaffected disaffection
disagree disagreed disagreement disagreements disagrees disallowing disappear disappearance disappeared disappearing
disappears disappointed disappointing disappointingly disappointment disapproval disapprove disarmed disarray
disaster disasters disastrous disastrously disavow disavowed disavowing disavows disbanded disbelief discarded
discharged disciplinary discipline disciplined disclose disclosed discloses disclosing disclosure disclosures
discomfort disconcertingly disconnect disconnected discontent discontinued discord discount discounted discounting
discounts discourage discouraging discourse discover discovered discoveries discovery discredit discredited
discrediting discretion discretionary discriminate discriminated discrimination discriminatory discuss discussed
discusses discussing discussion discussions disdain disease diseases disenfranchised disenfranchisement disgrace
disgraced disgraceful disgruntled disguised disgust disgusted disgusting disheartened dishes disheveled dishonest
dishonor dishonored disingenuous disintegrating disintegration disk disks dislike disliked dislocated dislocation
dislodge disloyal disloyalty dismal dismantle dismay dismayed dismiss dismissal dismissed dismisses dismissing
dismissive disobedience disobedient disorder disorderly disparage disparaged disparaging disparagingly disparate
disparities disparity dispatched dispatcher dispatchers dispatching dispel dispense disperse dispersed displace
displaced displacement display displayed displaying displays displeasure disposal dispose disposition
disproportionate disproportionately dispute disputed disputes disqualified disqualify disqualifying disregard
disregarded disrespect disrespected disrespectful disrupt disrupted disrupting disruption disruptions disruptive
disrupts dissatisfaction dissatisfied dissemination dissent disservice dissidents dissolution dissolve dissuade
distance distanced distancing distant distaste distinct distinction distinctions distinctive distinguish
distinguished distinguishes distort distorted distorting distortion distract distracted distraction distraught
distress distressed distribute distributed distributing distribution distributional districts distrust distrusted
distrustful disturbances disturbed disturbing disturbingly ditch dive diverge divergent diverse diversify diversion
divert diverted diverting divide divided dividend dividends divides dividing division divisions divisive
divisiveness divorce divorced divorcing divulge dlrs dmartosko dnain do dock docket docks doctor doctorate doctors
doctrine document documentary documentation documented documents dodge dodging does doesn dog dogfight dogged
doggedly dogs doing doldrums doled doling dollar dollars dolls domain domestic domestically dominance dominant
dominate dominated dominates dominating domination donate donated donating donation donations done donning donor
donors doom doomed door doorbell doorman doors dory dose dossiers dot dotted double doubled doubles doubling doubt
doubted doubtful doubts dove dovish down downed downfall downfield downgraded download downloaded downloaders
downloading downloads downplay downplayed downright downs downside downsides downtime downtown downturn downward
dozen dozens draconian draft drafted drafters drafting drag dragged dragging drama dramas dramatic dramatically
drank draped drastic drastically draw drawing drawings drawn draws dream dreamed dreams dress dressed dresses
dressing drew drift drifted drilling drills drink drinker drinking drinks drip drive driven driver drivers drives
driving drone drones drop dropped dropping drops drove droves drown drowned drubbing drug drugs drum drumbeat drunk
dry dryly dual dubbed dubious duboard duck ducked due dueling dues dug dumb dump dumped dumping dunk dunked duo
durability durable duration duress during dust duties dutifully duty dwarfs dwell dwelled dwelling dwindled
dwindling dying dynamic dynamics dynasty dysfunction dysfunctional each eager eagerly eagerness ear earlier earliest
early earn earned earners earning earnings earns earpiece ears earth earthquake earthquakes ease eased easier
easiest easily easing easternmost easy eat eaten eating eaves eavesdropping ebullient eccentric echo echoed echoes
echoing eclectic eclipse eclipsed ecologist economic economically economics economies economist economists economy
ecosystem edge edged edges edging edgy edhenry edit edited editing editions editor editorial editorials editors
educate educated education educational educators eerie effacing effect effective effectively effectiveness effects
effervescent efficiency efficient effigy effort efforts effusively egg egged eggs ego egregious eight eighth either
eked elaborate elaborated elated elder elderly elders eldest elect electability electable elected electing election
elections elective electoral electorate electorates electrical electricity electrified element elemental elements
elephant elevate elevated elevating eleven eleventh eligibility eligible eliminate eliminated eliminating
elimination elite elites elitist elocution eloquent else elsewhere elusive em email emailed emails emanating embargo
embarked embarrass embarrassed embarrassing embarrassment embassies embassy embattled embedded embittered emblem
emblematic embodied embodiment embody embolden embrace embraced embraces embracing embroiled embryos emerge emerged
emergence emergencies emergency emerges emerging emigrated emigration eminent emirate emissions emotion emotional
emotionally emotions empathetic empathize empathy emphasis emphasize emphasized emphasizes emphasizing emphatically
employ employed employee employees employer employers employing employment employs empower empowered empowering
empowerment empowers emptied empty emulate en enable enabled enabler enables enabling enact enacted enacting
enamored encapsulates enclave enclaves encompasses encounter encountered encounters encourage encouraged
encouragement encourages encouraging encrypted encryption end endanger endangering endear ended ending endless
endorse endorsed endorsement endorsements endorser endorsers endorses endorsing ends endure endured endures enduring
enemies enemy energetic energize energized energy enforce enforced enforcement enforcer enforcing engage engaged
engagement engagements engaging engine engineer engineered engineering engines engraved engulfed engulfing enhance
enjoy enjoyed enjoying enjoys enlist enlisted enormous enormously enough enrollment ens ensconced enshrined ensued
ensure ensured ensures ensuring entails entanglements enter entered entering enterprise enters entertain entertainer
entertaining enthusiasm enthusiastic enthusiastically enthusiasts entice enticing entire entirely entirety entities
entitle entitled entitlement entitles entity entourage entrails entrance entrenched entrepreneur entrepreneurial
entrepreneurs entrusted entry enviable environment environmental environmentalists envision envisioned envoy envoys
epic epicenter epidemic episode episodes epitome eponymous equal equality equally equate equation equilibrium
equipment equipped equity equivalent equivocal equivocation era eradicate erase erased erect erected erecting erode
eroded eroding erosion err erroneous erroneously error errors ers erstwhile erupt erupted erupting erupts es
escalate escalated escalating escalation escape escaped escapee escapes escaping escort escorted especially
espionage espoused essay essence essential essentially essentials establish established establishing establishment
estate esteem estimate estimated estimates etc eternal eternity ethanol ethical ethics ethnic ethnically ethnicity
ethos euphoria euro euros eurozone evacuate evacuated evacuation evade evaluate evaluated evaluating evaluation
evaluations evangelical evangelicals evangelist evaporated evasive even evenhanded evening evenly event events
eventual eventually ever every everybody everyday everyone everything everywhere evidence evidenced evident
evidently evil evils eviscerated evoke evolution evolve evolved evolving ex exacerbated exact exactly exaggerated
exaggeration exam examination examine examined examines examining example examples exams exasperated exasperation
exceed exceeded exceeding exceedingly exceeds excellence excellent excels except exception exceptional exceptionally
exceptions excerpt excerpts excess excesses excessive excessively exchanged exchanges excise excite excited
excitement exciting exclaimed exclude excluded excludes exclusion exclusive exclusively excuse excuses execute
executed executing execution executions executive executives exemplifying exempt exercise exercised exercises
exercising exhausted exhaustive exhibit exhibiting exhibition exhibits exhorted exile exiles exist existed existence
existent existential existing exists exit exited exodus exonerated exotic expand expanded expanding expands
expansion expansionist expansive expect expectation expectations expected expecting expects expedited expeditions
expel expelled expend expended expenditure expenditures expense expenses expensive experience experienced
experiences experiencing experiment expert expertise experts expire expired expires expiring explain explained
explaining explains explanation explanations expletive explicit explicitly explode exploded explodes exploding
exploit exploitable exploitation exploited exploiters exploiting exploits exploration explore explored exploring
explosion explosions explosive explosives export exporters exports expos expose exposed exposes exposing exposure
express expressed expresses expressing expression expressions expulsion extend extended extenders extending extends
extension extensions extensive extensively extent external extinct extinction extinguished extolled extort extortion
extra extract extracted extraction extradite extradited extradition extramarital extraordinarily extraordinary
extreme extremely extremes extremism extremist extremists eye eyeballs eyebrow eyebrows eyed eyeing eyes eyewitness
ez fabric fabricated fabulous face faced faces facet facilitate facilitated facilities facility facing facsimile
fact faction factions facto factor factored factories factors factory facts factual factually faculty fade faded
fades fading fail failed failing failings fails failure failures fairly fairness fairways faith faithful faithfully
fake faked faking fall fallen falling fallout falls false falsely falter faltered faltering famed familial familiar
familiarity families family famous famously fan fanatic fanatical fanatics fancy fanned fanning fans fantasies
fantastic fantasy far fare fared fares farewell faring farm farmer farmers farming farms farmworkers farther
fascinating fascination fascism fascist fascists fashion fashioned fast faster fastest fat fatal fatally fate fated
fateful father fathers fatigue fault faultlines faults faux favor favorability favorable favorably favored favoring
favorite favorites favoritism favors fax fear feared fearful fearing fears feasible feat feature featured features
featuring feckless federal federally feds fee feed feedback feeding feeds feel feeling feelings feels fees feet
feigned feigning fell fellow felon felons felony female feminine feminism feminist feminists fence fences fend
fended ferent ferocious ferret ferries fertile fertilizer fertilizing fervent fervor festivities festooned fetched
fetish fetus feud feuded feuding feuds fever few fewer fianc fiasco fibbing fiber fibers fibre fibula fickle fiction
fictitious fide fides field fielded fierce fiercely fiery fifteen fifth fifties fifty fight fighter fighters
fighting fights figure figured figures figuring file filed files filibuster filing filings fill filled filling film
filmed filming filmmaker filmmakers films filthy final finale finalized finalizing finally finance financed finances
financial financially financier financiers financing find finding findings finds fine fined fines finesse finest
finger fingerprints fingers finish finished finishes finishing fir fire fireable firearm firearms firebomb firebrand
fired firefighter firefighters firefighting firehouse firemen firepower fires firestorm firewall fireworks firing
firm firmer firmly firms first firsthand fiscal fishing fissure fissures fit fitful fitness fits fitting five fives
fivethirtyeight fiving fixed fixes fixing fixture fixtures fizzled flag flagging flags flagship flailing flak flame
flames flaming flanked flap flare flared flares flash flashed flashes flashing flashpoint flat flatly flattering
flattery flaw flawed flawlessly flaws fled fledgling flee fleeing fleet flesh flew flexibility flexible flick fliers
flies flight flights flinch fling flip flipped flips flirtations flirted float floated floating flock flocked flood
flooded floodgates flooding floor floored flooring floors flopped flopper flopping flourish flouting flow flowed
flower flowerpot flowers flowing flown flows fluke flung fluoride flurry flush flux fly flying fo foam focus focused
focuses focusing fodder foe foes foil fold folded folk folks folksy follow followed followers following follows
folly foment fond fondly fondness font food fool foolish foot footage football foothold footing footnote footprint
footsteps for forays forbid forbidden force forced forceful forcefully forces forcibly forcing fore forearm forecast
forecasts foreclosure forefront foregoing foregone forehead foreign foreigner foreigners foremost forensic forensics
foresee foreseeable foreshadowed forests foretell forever forfeiture forge forged forgeries forget forging forgive
forgiven forgiveness forgo forgot forgotten fork forlorn form formal formally format formation formative formed
former formerly formidable forming forms formula formulate forth forthcoming fortifications fortified fortitude
fortunate fortune fortunes forty forum forums forward forwarded forwards fossil fostering fought foul found
foundations founded founder founders founding four fourth fourths foxnews fr fracas fracking fraction fractious
fracture fractured fracturing fragile frail frame framed framework framing franchise franchises frankly frat
fraternal fraternity fraud frauds fraudulent fraudulently fraught fray free freed freedoms freeing freelance freely
freewheeling freeze freight frenzy frequency frequent frequented frequently fresh freshman friction friend
friendliest friendly friends friendship frightened frightening fringe fringes frisk frittered from fronds front
frontiersman frontrunner frontrunners fronts frowned froze frozen fruit fruition fruitless frustrate frustrated
frustrates frustrating frustration frustrations fuel fueled fueling fuels fugitive fugitives fulfill fulfilling
fulfillment full fullest fully fumble fumbled fumbles fumed fumes fun function functioning functions fundamental
fundamentally funded funders funding fundraised fundraiser fundraisers fundraising funds funeral funnel funneling
funny fur furious furnaces furniture furor further furtherance furthering fury futile future futures fuzzy gadfly
gaffe gaffes gagged gain gained gaining gains gala gallery gallon gallons galvanize galvanized galvanizing gambling
game games gaming gang gangland gangs gangster gangsters gap gaping gaps garage garages garbage garment garnered
garnering garters gas gases gash gasoline gasp gate gather gathered gathering gatherings gathers gauge gaunt gave
gay gays gaze gear gearing gems gender general generally generals generate generated generates generating generation
generational generations generators generic generosity generous generously genocide genre gentle gentleman
gentlemanly gentlemen gentrification genuine genuinely geographic geographical geographically geography geologist
geopolitical ger gesture gestured gestures get getaway gets getting ghost giant gift gifted gifts gig gigantic gigs
gilded gin gingerly girl girlfriend give given givers gives giving glacial glad gladly glamorous glamour glaring
gleaming gleeful gleefully glide glimpse glitch glittering global globalization globalized globally gloom gloomy
glory gloss glosses gloves glow glowing glued glumly glut gmobile go goal goals goat godfather goers goes goggles
going golf golfer gon gone gonna good goodbye goodness goods goodwill goosebumps gosh gossip got gotta gotten govern
governance governed governing government governmental governments governor governorates governors governs grab
grabbed grabbing grabs grace grad grade grader graders grades grads gradual gradually graduate graduated graduates
graduating graduation graffiti grafted grain grandchildren granddaughter grandfather grandiose grandmother
grandmothers grandparents grandson grant granted granting grants graphics grapple grappled grappling grasp grasped
grass grassroots grateful gratified gratitude grave gravely gravitas gravitated gravitating gravity graze grazed
great greater greatest greatly greatness greed greenhouse greens greet greeted greeting gregarious grenades grew
grid gridlock gridlocked grief grievances grieving grim grimace grimly grin grind grinding grip gripped gripping
grips grist grit groan groceries grocery groin gross grossed grossing ground groundbreaking grounded grounding
grounds groundwork group groups grow growing grown grows growth grudgingly grueling gruesome gruff guacamole
guarantee guaranteed guaranteeing guarantees guard guarded guarding guards gubernatorial guerrilla guerrillas guess
guessed guessing guest guests guidance guide guided guidelines guiding guilt guilty guitar gun gunfire gunman gunned
gunning gunplay gunpoint guns gunshot gunshots guru gusto gut guts gutter guy guys gym gynecologist ha habit habitat
habitats habits hack hacked hacker hackers hacking had hadn hailed hailing hair haircut haired half halftime halfway
hallmark halls hallway halt halted halting hammer hammered hammering hampered hamstring hand handcuffed handcuffs
handed handful handgun handily handing handle handled handles handling handpicked hands handshake handsome
handwritten handy hang hangar hanged hanging hangs hapless happen happened happening happens happily happiness happy
harass harassed harassing harassment hard hardball harden hardened harder hardest hardline hardliners hardly
hardship hardware hardworking harm harmed harmful harmless harms harness harrowing harsh harshly harvest has hash
hashtag hasten hastily hat hatched hate hated hateful hater haters hates hatred hats haul hauled haunted haunts have
haven having havoc hawkish hawks hazard hazardous hazards he head headache headaches headed heading headline
headlined headlines headphones headquarters heads headway headwinds heady heal healer healing health healthier
healthy hear heard hearing hearings hears heart hearted heartened heartfelt heartland hearts heat heated heater
heating heats heaven heavier heavily heavy heavyweight heavyweights heck heckler hecklers heckling hedge hedged heed
heeled hefty height heighten heightened heinous heir heist heists held helicopter helicopters hell helm helmed
helmets help helped helpful helping helps hemorrhaging her heralded here heritage herniated hero heroes heroic
heroin heroine heroism hers herself hesitant hesitate hesitation hewed heyday hi hid hidden hide hiding hierarchy
high higher highest highlight highlighted highlighting highlights highly highway highways hijack hijacked hike hikes
hiking hilarious hillside him himself hindsight hinge hinges hint hinted hinting hints hip hire hired hires hiring
his historian historians historic historical historically histories history hit hitch hitman hits hitter hitting
hoax hold holders holding holdout holdouts holds hole holed holes holiday holidays hollowed hollywoodreporter homage
home homegrown homeless homemade homemaker homers homes hometown homicide homicides homophobic homosexual
homosexuality homosexually hone honest honestly honesty honing honor honorable honorary honored honoring hooded
hoodie hoodlums hooks hoop hoops hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopes hoping hopped
horizon horns horrendous horrible horribly horrific horrified horrify horror horrors horse horserace horses hospice
hospital hospitalized hospitals host hostage hostages hosted hostile hostilities hostility hosting hosts hot hotels
hotly hotspots hour hourly hours housed household households houses housing hovered hovering how however href htm
html http https hub hubs huddle huddled huffingtonpost hug huge hugely hugged hugging huh human humanitarian
humanity humble humbled humbling humiliated humiliating humility humor hundred hundreds hung hungry hunky hunting
hurdle hurdles hurled hurling hurt hurtful hurting hurts husband husbands hush hydraulic hydrogen hype hyped hyper
hyperdrive hyperinflation hypocrisy hypocritical hypothesized hypothetical hysterical iDefense iFrame iPhone iPhones
iTunes ice icon iconic id idea ideal idealism idealist idealistic ideally ideals ideas identical identifiable
identification identified identifies identify identifying identities identity ideological ideologically ideologies
ideology idiot idly idolised if ignite ignited ignorance ignorant ignore ignored ignores ignoring ilduce ill illegal
illegality illegally illegals illiberal illicit illness illnesses illusion illustrate illustrated illustrates
illustration image imagery images imagination imagine imagined imaging imagining imbalance immediate immediately
immense immensely immigrant immigrants immigrated immigration imminent immoral immune immunity impact impacted
impacting impacts impaired impartial impasse impassioned impatient impeachment impede impeded impediments impending
imperative imperfect imperil imperiled impermissibly impetus implement implementation implemented implementing
implicated implication implications implicit implicitly implied implies implore imply implying import importance
important importantly importation imported imports impose imposed imposing imposition impossible impossibly
impotence impotency impoverished impractical impress impressed impression impressions impressive imprisoned
imprisonment improbable impromptu improper improperly improprieties improve improved improvements improves improving
impugning impulse impulsive impulsively in inability inaccurate inaction inactive inadequate inadvertently
inappropriate inappropriately inaugural inauguration inauthentic inbox incapable incarcerated incarceration
incarnation incendiary incentive incentives inception incest inch inches incident incidents incite incited
incitement incites inciting inclination inclined include included includes including inclusion inclusive
inclusiveness incoherently income incomes incoming incompatible incompetent incomplete incomprehension inconceivable
inconclusive incongruously inconsistencies inconsistency inconsistent inconvenience inconvenient incorrect
incorrectly increase increased increases increasing increasingly incredible incredibly incredulous incremental
incumbent incumbents indebted indecency indeed indefinite indefinitely independent independently independents index
indexing indiatimes indicate indicated indicates indicating indication indications indicative indicator indicators
indict indicted indictment indigenous indignation indirect indirectly indiscretions indiscriminate indispensable
indistinguishable individual individually individuals inducing industrial industrialist industrialized industry
industrywide ineffective inefficiencies ineligible inequality inequities inevitability inevitable inevitably
inexcusable inexperience infamous infamously infant infants infatuated infected inference inferior infield
infighting infiltrated infinitely inflammatory inflate inflation inflection inflict inflicted influence influenced
influences influencing influential influx inform informal informally informant informants information informed
informers informing informs infrastructure infrequent infringing infuriated infused ing ingredients inhalation
inherent inherently inheritance inherited inhospitable inhumane initial initially initiate initiated initiation
initiatives inject injected injecting injection injections injects injunction injured injuries injuring injury
injustice ink inmate inmates inner innocence innocent innocents innovate innovation innovative inoculate inordinate
input inquire inquiries inquiry inroads insane insanity insecure insecurities insecurity insensitive insensitivity
insert inserted inserting inside insiders insidious insight insignificant insist insisted insistence insistently
insisting insists inspect inspection inspections inspectors inspiration inspire inspired inspiring instability
install installation installations installed installing installment instance instances instant instantly instead
instinct instinctive instinctively instincts institutional institutions instructed instructing instructions
instructive instructor instrument instrumental insufficient insult insulted insulting insults insurance insured
insurer insurers insurgent insurgents insurmountable intact integrate integrating integration integrity intellectual
intellectually intellectuals intelligence intelligent intemperate intend intended intends intense intensely
intensification intensified intensifies intensify intensifying intensity intensive intensively intent intention
intentional intentionally intentions intents interact interaction interactions interactive interagency intercepted
interception interceptions interconnected interdict interdiction interest interested interesting interests
interfaith interfere interference interfering interim interjected interlopers intermission intern internal
internally internationalist internationally internment interns interpret interpretation interpreted interrogation
interrogations interrupted interrupting interruptions intersection intervals intervene intervened intervening
intervention interventionist interview interviewed interviewer interviewing interviews intimated intimately
intimidate intimidation into intolerable intolerance intolerant intranet intricacies intrigued intriguing introduce
introduced introduces introducing introduction introductory intruders intrusions inundated invade invalid
invalidated invalidating invasion invented inventories inventory inversion inversions invest invested investigate
investigated investigating investigation investigations investigative investigator investigators investing
investment investments investor investors invincible invitation invite invited inviting invoke invoked invokes
invoking involve involved involvement involves involving inward ire ironic ironically irony irrelevant irresistible
irresponsible irreverent irreversible irritated irritation is isn isolate isolated isolation isolationist issuance
issue issued issues issuing it itching item items iteration itis its itself ized jab jabbed jabs jacket jail jailed
jails jam jammed jarring jaw jaybirds jeans jeered jeers jeopardize jeopardizing jeopardy jerk jet jewel jeweler
jewelers jewellers jewellery jewelry jewels jibe jihad jihadist jihadists job jobless joblessness jobs jock
jockeying jogging join joined joining joins joint jointly joke joked jokes joking jokingly jolt jolted journalist
journalistic journalists journey joy js jsp judge judgement judges judging judgment judgments juggernaut juice jumbo
jump jumped jumper jumping jumpsuit juncture jungle junior junk junta juries jurisdiction jurisdictions jurist juror
jurors jury just justices justifiably justification justified justify keen keenly keep keeping keeps kept kerfuffle
key keynote keys keystrokes kick kicked kicking kickoff kid kidnapped kidnappers kidnapping kidney kids kill killed
killer killers killing killings kills kilometer kilometers kilometres kind kinds kingpin kinky kiss kissing kitchen
km kms knack knee knees knew knife knit knock knocked knocking knockout knockouts know knowing knowingly knowledge
knowledgeable known knows knuckled kooky kudos lab label labeled labeling labels labor laboratory labored laboring
lack lacked lacking lackluster lacks ladder ladders ladies lady laggard lagged lagging lags laid lambasted lame
lament lamented lamenting laments land landed landing landings landlines landlord landmark landmarks lands landscape
landslide lane lanes language languages lap lapse lapses larceny large largely larger largest laser lash lashed
lashing last lasted lasting lasts late lately latency later latest latimes latter lauded laugh laughed laughing
laughs laughter launch launched launching laundry law lawfully lawmaker lawmakers lawn laws lawsuit lawsuits lawyer
lawyers lax lay layer laying layoff layoffs layout lays lazy lead leader leaders leadership leading leadoff leads
leaf leak leaked leaker leaking leaks lean leaned leaner leaners leaning leanings leans leap learn learned learning
lease leases leasing least leather leave leaves leaving lectern lecture lectured lecturer lectures lecturing led
leery leeway left leftist leftward leg legacies legacy legal legality legalization legalize legalized legalizing
legally legend legendary legions legislating legislation legislative legislator legislators legislature legislatures
legit legitimacy legitimate legitimately legs len lend lender lenders lending length lengths lengthy lens lenses
lent leopard lesbian lesbianism lesbians less lesser lesson lessons lest let lethal lets letter letters letting
leukemia level leveled leveling levels lever leverage leveraged leveraging levy lewd liabilities liability liable
liaison liar liars libel liberal liberalism liberalization liberals liberate libertarianism libertarians license
licensed licenses licensing lick lid lie lied lies lieutenant lieutenants life lifelong lifestyle lifetime lifetimes
lift lifted lifting ligament light lighter lighthearted lighting lightly lightning lights lightweight lignite
likable like liked likelihood likely likened likes liking limelight limit limitation limitations limited limiting
limits limp line linebacker lined liner liners lines lineup lineups lingered lingerie lingering lining link linked
linking links lip lips lipstick liquid liquor list listed listen listened listeners listening listens listing
listings lists lit litany literal literally literary literature litigated litigation litmus littered little live
lived lively liver lives livestream living ll load loaded loads loan loaned loans loathed lobbed lobbied lobbing
lobby lobbying lobbyist lobbyists local locales localities localize locally locals locate located location
locationEcode locations lock lockdown locked locker locking locks lodged lofty logged logging logic logical
logistics lone lonely long longer longest longevity longstanding longtime look looked looking looks loom loomed
looming looms loony loop loophole loopholes loose looser loot looted lopsided lore lose loser losers loses losing
loss losses lost lot lots lottery loud louder loudest loudly lounge lousy love loved lovely lover lovers loves
loving low lower lowered lowering lowers lowest lows loyal loyalist loyalists loyalties loyalty lucid lucky
lucrative ludicrous lull lump lunch luncheon lurch lurching lure luring lurking luxurious luxury ly lying
machinations machine machinery machines mad made madrassa magazine magazines magic magically magistrate magnanimous
magnate magnetism magnificent magnified magnitude mail mailed mailer mailers mails maimed main mainframe mainland
mainly mainstay mainstream maintain maintained maintaining maintains maintenance major majorities majority make
makeover maker makers makes makeshift makeup making malaise male males malfunctioned malicious maliciously maligning
mall malls malware mammoth man manage managed management manager managers manages managing mandate mandated mandates
mandatory maneuver maneuvering mangled manhunt manifesto manipulated manipulating manipulation manipulator manner
manners mano manpower mansion manslaughter mantle manufactured manufacturer manufacturers manufacturing many map
mapping maps marathon marble marched marchers marches marching margin marginal marginalized margins marijuana
marital marked markedly marker market marketed marketing marketplace marketplaces markets marking markings markkaa
marks marquee marred marriage marriages married marry marrying marshals martyr marveled marvelous mask masked
masking masks mass massacre masse masses massing massive massively master mastered mastermind masterminding masters
match matched matches matching matchup matchups mate material materialized materials maternity mates math
mathematical mathematically matter mattered matters maturity maverick max maximize maximum may maybe mayhem mayoral
mayors me meal meals mean meandered meaning meaningful meaningless means meant meantime meanwhile measure measured
measures measuring meat mechanic mechanism media medial median medication medieval medium meet meeting meetings
meets mega megadeal melee melt meltdown melted melting member members membership memberships memo memoir memorable
memorably memorandum memories memorized memory men menace mend mending meniscus menstrual mental mentality mentally
mention mentioned mentioning mentions mentor menu merchandise merchant merchants mercy mere merely merge merged
merger mergers merit meritless meritocracy merits mess message messages messaging messed messenger messy met
metadata metal metaphor metastasizing meteoric method methodical methodically methods metric metrics metro metsblog
microphone microprocessor microprocessors microscopic mid midafternoon midcourt midday midnight midst midway miffed
might migrant migrants migration mild mile miles milestone militant militants militaries militarily military militia
militias milk mill millennium million millionaires millions mimic mind minded mindful minds mine mined miners mines
mingle mini minimal minimize minimum mining ministers minor minorities minority mins minus minuscule minute minutes
miracle mired mirror mirrored mirrors miscalculation miscalculations mischief misconduct misconstrued miscreants
misdeeds misdemeanor misdemeanors misdirected miserable miserably misfire misfortune misgivings misguided mishandled
mishandling misinformation misinterpreted misjudged mislead misleading misled misogynist misogynists misogyny
misplaced misrepresenting missed misses missile missiles missing mission missions missives misspoke misstated
missteps mistake mistaken mistakenly mistakes mistreated mistreatment mistress mistrust misunderstanding
misunderstandings misunderstood misused mitigate mitigating mix mixed mixing mlbtraderumors mn moan moaning mob
mobile mobility mobilization mobilize mobilized mobilizing mobster mobsters mock mocked mockery mocking mocks mode
model modeled modeling models moderate moderated moderates moderating moderator moderators modern modest modestly
modified modify modus mogul mojo mold molecule molester mom moment momentous moments momentum moms monarch
monarchist money mongering moniker monitor monitored monitoring monitors monolithic monopoly monster montage month
monthly months monument mood moorings moot moral morale morality morals moratorium more moreover morning mortal
mortar mortem mortgage mortgages mosque mosques mosquito mosquitoes most mostly motel mother mothers motion motions
motivate motivated motivating motivation motivational motivations motive motives motorcycles motorists mount mounted
mounting mourn mourned mourners mourning mouth move moved movement movements moves movie movies moving mowing much
mud muddled mudslinging mulling multi multibillion multimillion multimillionaires multinational multiple mum
mumbling municipal municipalities murals murder murdered murderer murderers murdering murderous murders murky muscle
muscling muscular mused music musical musicals must muster mustered muted muttering mutual mutually my mybroadband
myriad myself mysteries mysterious mystery mystified myth mythology myths nCircle na nab nagging nailing naive
naivete naked name named namely names namesake naming namo narcissistic narcotics narrative narrator narrow narrowed
narrower narrowing narrowly nasty nation nationalism nationalist nationalists nationalities nationalized nationally
nationwide native natives nativist natural naturalized naturally nature naughty naval navigate navigated navigating
naysayer nbcnews nbcphiladelphia nbcsports nd ne near nearby nearest nearing nearly nears neatly necessarily
necessary necessity neck necklace necklaces necks need needed needing needle needs needy negative negatives
negativity neglect neglected negligence negligible negotiable negotiate negotiated negotiating negotiation
negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors neighbour neighbouring
neighbours neither neo neon neophyte nephew nerve nerves nervous net netted network networking networks neurosurgeon
neutral neutrality neutralize never nevertheless newcomer newcomers newer newest newfound newly newlywed newsbrief
newsletter newsletters newsmaker newspaper newspaperman newspapers newsprint newsrooms newswire next nhpolitics
niceties niche nickel nickname nicknamed niece night nightclothes nightclub nightly nightmare nights nihilistic nine
nineteen ninety ninth nl no nobody nod nodded node nods noise noises nollie nominal nominate nominated nominating
nomination nominations nominee nominees non nondisclosure none nonetheless nonexistent nongovernment nonpartisan
nonprobability nonprofit nonprofits nonsense nonviolent nonwhite nonwhites noon noose nor norm normal normality
normally norms northeastern nose noses nostalgia not notable notably notch notched note noted notes nothing notice
noticed notices noticing notified noting notion notions notoriety notoriously notwithstanding novel novelist novels
novice now nowadays nowhere ns nuanced nuances nuclear nude nudge nudity nukes nullify number numbered numbering
numbers numerous nun nurse nurtured nutritional nuts nydailynews nypost nyti nytimes oat oath oats obesity obey
obfuscation obits obituaries obituary object objected objection objectionable objections objective objectives
objects obligated obligation obligations obliged obliquely oblivion oblivious obscene obscured obscurity observation
observe observed observers observing obsessed obstacle obstacles obstruct obstructing obstruction obtain obtained
obtaining obvious obviously occasion occasional occasionally occasions occupation occupied occupiers occupying occur
occurred occurrence occurrences occurring occurs odd oddly odds odor of off offend offended offender offenders
offense offenses offensive offer offered offering offerings offers office officeholders officer officers offices
official officially officials offline offs offseason offset offsetting offshore offstage oft often oil ois okay ol
old older oldest olds oligarch olive ominous omnibus on onboard once one onerous ones oneself onetime ongoing online
only onslaught onstage onto onus onward oop op opaque open opened opener opening openings openly openness opens
operate operated operates operating operation operational operations operative operatives operator operators opined
opinion opinionated opinions opioid opponent opponents opportune opportunism opportunist opportunities opportunity
oppose opposed opposes opposing opposite opposition oppression oppressive opt opted optic optics optimal optimism
optimistic option optional options or oral oranges oration orator orbit orchestrate orchid ordeal order ordered
ordering orderly orders ordinary org organ organisations organised organization organizational organizations
organize organized organizer organizers organizing organs orientation oriented original originally originated
origins orphan orphanage orthodoxy os ostensibly other others otherwise ought ounce our ours ourselves oust ousted
ouster out outage outages outbid outbreak outburst outcome outcomes outcry outdated outdoor outer outfit outflow
outflows outgoing outing outings outlandish outlasted outlet outlets outlier outline outlined outlining outnumber
outnumbered outpost outpouring output outrage outraged outrageous outreach outright outs outscoring outset outside
outsider outsiders outsize outsized outskirts outsource outsourced outsourcing outspent outspoken outstanding
outstripped outweigh outweighs ovation ovations over overall overarching overblown overcame overcapacity
overclassification overcome overcoming overdrive overdue overflow overgrown overhaul overhauled overhauling overhead
overheard overlap overlapping overlay overlook overlooked overlooking overlooks overly overmatched overnight
overpaid overpowered overpowering overpromise overreach overrepresented overruled overrun oversaw overseas oversee
overseeing overseen overseer oversees overshadow overshadowed overshadowing oversight oversize overstate overstated
overt overtake overtaken overtaking overthrow overtime overtly overtones overtook overtures overturn overturned
overturning overturns overvalued overwhelmed overwhelming overwhelmingly owe owed owes owing own owned owner owners
ownership owning owns oxygen oysters pace paced pacifism pack package packages packaging packed packing pact padding
pageant pages pagewanted paid pain painful painfully pains painstakingly paint painted painting paintings paints
pair pajamas palaces pale palpable pals paltry pandered pandering panel panels panic panicked panning pants pantsuit
paparazzi paper paperback papers paperwork par parade parades paragraph parallel parallels paralysed paralysing
paralyzed parameters paramilitary paramount paranoid pardon pardoned parent parental parents parishioners parked
parking parks parlance parliamentary parodies parole parolee parse part parted partial partially participant
participants participate participated participating participation particular particularly partied parties parting
partisan partisans partisanship partly partner parts partying pass passage passages passed passenger passengers
passer passes passing passion passionate passionately passionless passions passport passports password passwords
past pastimes pastor pastors patch patched patches patented paternal paternity path pathetic pathological paths
pathway patience patient patients patriarch patriotism patrolled patrolling patron patronizing pattern patterns
pause paused pauses pave paved pavement paving pawn pawns pay payable payback paycheck paychecks payday paydays
payer paying payment payments payoff payoffs payout payouts payroll pays peace peaceful peacefully peacekeepers peak
peaked peaking peanut peanuts peasants pebble peccadilloes pedaled peddling pediatric pediatrician peel peer peers
pegged pegs pelting penalized penalties penalty penchant pencil pending penetrate penitentiary penned penny pension
pensions pent people pep pepper peppered peppering per perceive perceived perceives percent percentage percentages
percentile perception perceptions perch perennial perfect perfection perfectly perform performance performances
performed performing perfunctory perhaps peril perilous perimeter period periodic periodically periods perished
perjury perk permanent permanently permission permit permits permitted permitting perpetrator perpetrators perpetual
perpetuate persecution persist persistence persistent person persona personal personalities personality personalize
personally personnel persons perspective perspectives perspiring persuadable persuade persuaded persuading pertinent
pervasive perverse perversion pesos pessimism pessimistic pesticide pet petite petition petitions petrified petrol
phantom pharmaceutical pharmacy phase phenomenal phenomenon philanthropic philanthropist philanthropy philosophical
philosophy phishing phone phoned phones phoning phony photo photograph photographed photographer photographers
photographs photography photos php phrase phrasing physical physically physician physique pic pick picked picket
picking picks pickup picture pictures piece pieces piercing pigment pigs pile piled piles piling pill pillar pillars
pillow pilot pimping pin pinch pink pinned pinpointing pinup pioneered pioneering pipe pipeline pipelines pipes
pique pirate pissed pistol pistols pit pitch pitched pitcher pitchers pitches pitchforks pitching pitted pitting
pivot pivotal pivoted pivoting pivots pizza placards placate place placed placement places placing plagiarism
plagued plagues plain plainclothes plainly plaintiff plaintiffs plan plane planes planet planks planned planners
planning plans plant planted planting plants plastered plastic plastics plate plates platform platforms platitudes
plausible play playable playbooks played player players playful playfully playing playoff playoffs plays playwright
plea plead pleaded pleading pleas please pleased pleasing pleasure pledge pledged pledges pledging plenary plentiful
plenty plight plodding plot plotted plotting plow plowed plug plugged plumbing plummeted plundered plunge plunged
plurality plus pneumonia pocket pocketbook pocketed pockets podcast podium point pointed pointedly pointer pointers
pointing points poised poison poisoned poisoning poisonous polar polarization polarized polarizing pole poles police
policeman policemen policies policing policy policymakers policymaking polished polishing polite politely politi
political politically politician politicians politicize politicized politicizing politicking politicos politics poll
polled polling polls pollster pollsters pollutants polluting pollution polystyrene pompadour pompous pondered
pondering pontiff pooh pool pools poor poorer poorest poorly pop popping popular popularity populated population
populations populism populist populists populous pore poring pork porn pornographic pornography porous port portal
portfolio portion portions portrait portray portrayal portrayed portraying ports pose posed poses posh posing
position positioned positioning positions positive positively positives possess possessed possesses possession
possessions possibilities possibility possible possibly posted poster posters posting postings postpone postponed
postponing posts postseason posture potato potency potent potential potentially pothole pottery pouncing pound
pounded pounding pounds poured pouring poverty powder power powered powerful powerfully powerhouse powerless powers
practical practically practice practiced practices practicing pragmatic pragmatism pragmatist praise praised praises
praising prank pray prayed prayer prayers prays pre preaches precarious precaution precede preceded precedence
precedent precedents precedes precincts precious precise precisely preclude precursor predatory predecessor
predecessors predetermined predicament predicated predict predictable predicted predicting prediction predictions
predictive predicts predominantly prefer preferable preference preferences preferred preferring prefers pregnancy
pregnant prejudiced prejudicial preliminary prelude premature prematurely premeditated premiere premiered premised
premises premium premiums prep preparation preparations preparatory prepare prepared preparedness prepares preparing
prescribing prescription prescriptions preseason presence present presentation presentations presented presenting
presently presents preservation preserve preserved preserving presided presidency presidential presidents presiding
pressed presses pressing presstelegram pressure pressured pressures pressuring prestigious presumably presume
presumed presumptive presumptively pretax pretend pretending preternaturally pretty prevail prevailed prevailing
prevails prevalence prevent prevented preventing prevention prevents preview previous previously price priced prices
pricing prides priest primaries primarily primary primed primitive princess principal principally principals
principle principled print printed printer printing prints prior prioritize prioritized priority prison prisoner
prisoners prisons pristine privacy private privately privatization privatize privilege privileges privy prizes pro
proactive probability probable probably probation probe probes probing problem problematic problems procedural
procedure procedures proceed proceeded proceeding proceedings proceeds process processes processing proclaimed
proclaims proclamations produce produced producer producers produces producing product production productive
productivity products professed professing profession professional professionalism professionally professionals
professor professors profile profiled profiles profiling profit profitability profitable profiting profits
profligacy profootballtalk profound profoundly prognosis program programming programs progress progressed
progressive progressively progressives prohibit prohibited prohibition prohibitions prohibitive prohibits project
projected projecting projection projections projects proliferated proliferation prolific prolong prolonged prom
prominence prominent prominently promise promised promising promote promoted promotes promoting promotion
promotional prompt prompted prompting promptly prone pronounced pronouncements proof prop propaganda propel
propelled propensity proper properly properties property prophet prophetic proponent proponents proportion
proportional proportionality proportionally proportions proposal proposals propose proposed proposes proposing
proposition propping proprietary props prosecute prosecuted prosecuting prosecution prosecutions prosecutor
prosecutors prospect prospective prospects prospectus prosperity prosperous prostitutes protagonist protect
protected protecting protections protects protest protested protester protesters protesting protestor protestors
protests protocol protocols protracted proud proudest proudly prove proved proven proves provide provided provider
providers provides providing province provinces provincial proving provision provisional provisions provocateur
provocative provoke provoked provoking proxy prudent pseudonym psychiatric psychiatrist psychiatrists psychological
psychologists psychology psychopath public publication publications publicist publicity publicized publicizing
publicly publish published publisher publishes publishing puffy pugilistic pugnacious pull pulled pulling pulls pulp
pulpit pump pumped pumps punch punched punches punching punctuated pundits punish punished punishing punishment
punitive punk punt punts puppet purchase purchased purchasers purchases purchasing pure purely purge purges
purported purportedly purports purpose purposely purposes pursuant pursue pursued pursues pursuing pursuit pursuits
push pushed pushes pushing put putatively puts putting puzzle puzzled puzzling px pyramid quagmire quake
qualifications qualified qualify qualities quality qualms quantities quantity quarantine quarrels quarter
quarterback quarterfinal quarterfinals quarterly quarters quash quashed queen quell queries query quest question
questionable questioned questioners questioning questionnaire questions queue quick quickly quiet quieter quietly
quintet quip quipped quit quite quixotic quiz quo quote quoted quotes quoting rA rVotes rabbi rabbis rabbit rabble
rabid race raced races racial racially racing racism racist racists racked racketeering rackets racking radar
radiation radical radicalization radicalized radically radicals radio radius raft rage raging raid raided raiders
raids rail railed railing railroad rails railway rain rainbow rains rainy raise raised raiser raisers raises raising
rallied rallies rally rallying ram rambling rammed ramp rampage rampaged rampant ramped ramping ran rancor random
randomly range ranged ranges ranging rank ranked ranking rankings ranks rant ranting rap rape raped rapid rapidly
rapist rapists rare rarely rarity rash ratcheted ratcheting rate rated rates rather ratification ratified ratify
rating ratings ratio rational rationale rattled ratty raucous ravaged ravaging raven raw razed razor rd re reach
reached reaches reaching react reacted reacting reaction reactions reactive reacts read reader readers readies
readily readiness reading reads ready reaffirm reaffirmed real realDonaldTrump realistic realistically realities
reality realization realize realized realizes really realm reap reappointed rear reason reasonable reasonably
reasoning reasons reassess reassigned reassurance reassure reassured reassuring reauthorization rebates rebel
rebellion rebellious rebels reboot reboots rebound rebounded rebounding rebounds rebranding rebuff rebuffed rebuild
rebuilding rebuilt rebuke rebuked rebukes rebut rebuttal rebuttals rebutting recalibrated recall recalled recalling
recanvass recapture recast receded receipts receive received receiver receivers receives receiving recent recently
reception receptions receptive recess recipe recipient recipients recite recited recites reciting reckless
recklessness reckoning reclaim reclaimed reclaiming recluse reclusive recognition recognize recognized recognizes
recognizing recollection recollections recommend recommendation recommendations recommended recommending recommends
reconcile reconciliation reconnect reconsider reconstruction reconvenes record recorded recording recordings records
recount recounted recounting recounts recourse recover recovered recovering recovers recruit recruited recruiter
recruiting recruitment recurring recycling redacted redeem redeemed redemption redemptions redirect redirected
redistricting redouble reduce reduced reducing reduction reductions reductive reel reelection reeling reemerged
reevaluate ref refer referee reference referenced references referencing referenda referendum referendums referral
referred referring refers refinement reflect reflected reflecting reflection reflective reflects reform reformed
reformer reforming reforms refoulement refrain refrained reframed refreshing refrigeration refuge refugee refugees
refundable refurbished refusal refuse refused refuses refusing refute regain regained regaining regard regarded
regarding regardless regards regime region regional regions register registered registering registers registration
regret regrets regrettable regretted regroup regular regularly regulars regulate regulating regulation regulations
regulator regulators regulatory rehab rehabilitation rehire rehires reign reigned reigning reignited reigns rein
reined reinforce reinforced reinforcements reinforces reinforcing reins reinstate reinstated reinstatement
reinstating reinsurance reinvented reinvigorated reiterate reiterated reiterating reject rejected rejecting
rejection rejects rejoin relatable relate related relates relation relations relationship relationships relative
relatively relatives relax relaxed relay relayed release released releases releasing relentless relentlessly
relevance relevant reliable reliably reliant relied relief relies relieved relieves religion religions religious
relinquish relish relished relocate relocated relocating relocation reluctance reluctant reluctantly rely relying
remain remainder remained remaining remains remake remanded remark remarkable remarkably remarked remarking remarks
remedies remember remembered remembering remembers remind reminded reminder reminders reminding reminds reminiscent
remnants remodeling remorse remote removal remove removed removing renamed render rendered rendering rendezvous
reneging renegotiated renew renewables renewal renewed renews renominate renounce renouncing renovated renovating
renovation renovations renowned rent rented reopen reopened reorder reorganization repackaged repair repaired
repairing repairs repatriate repatriated repatriation repay repaying repayment repeal repealed repealing repeat
repeated repeatedly repeating repel repelling repercussions replace replaced replacement replacements replacing
replay replete replica replicate replied reply report reported reportedly reporter reporters reporting reports
represent representation represented representing represents repressive reprieve reprimand reprimanded reprising
reproach reproductive reprogrammed republish repudiate reputation reputational reputations reputed request requested
requesting requests require required requirement requirements requires requiring requisite reroute rerouted
rerouting rescind rescinded rescue rescued rescuers rescuing researched researcher researchers resemble resembled
resentment resentments reservation reservations reserved reserves reset resettle resettled resettlement reshape
reshaping reside residence residency resident residential residents residual resign resignation resigned resigning
resilient resist resistance resistant resisted resisting resolution resolutions resolve resolved resonance resonant
resonate resonated resonates resonating resort resorts resounding resoundingly resources respect respectability
respected respectful respectfully respecting respective respectively respects respond responded respondents
responders responding responds response responses responsibilities responsibility responsible rest restart restated
restaurant restaurants rested resting restive restoration restore restored restores restoring restrained restraining
restraint restrict restricted restricting restrictions restrictive restroom restructure restructuring rests result
resulted resulting results resume resumed resuming resurgence resurrect resurrected retail retailer retailers retain
retained retainer retaining retains retaliate retaliation retelling retention rethink rethinking retire retired
retiree retirees retirement retiring retooled retort retreat retreated retreating retrieve retroactively retrospect
return returned returner returning returns retweet retweeted retweeting reunion reunite reunited revamping reveal
revealed revealing reveals revelation revelations revelers reveling revenge revenue reverberating revered reverence
reversal reversals reverse reversed reverses reversing review reviewed reviewers reviewing reviews reviled revise
revised revising revision revisionist revisions revisit revisiting revitalizing revival revive revived reviving
revoke revoked revolt revolted revolution revolver revved reward rewarded rewarding rewards rewrite rewritten
rhetoric rhetorical rhetorically rhyme ribbon rich riches richest richness ricochet ricocheted rid ridden ride
riders rides ridicule ridiculous ridiculously riding riff rifles rift rigged rigging right rightful rightly rights
rightward rigorous rile riling ring rings riot rioters rioting riots rip ripe ripped ripping ripple rips rise risen
rises rising risk risked risking risks risky risque ritual rival rivalry rivals road roadblocks roads roamed roar
roared robber robberies robbers robbery robo robocall robot robotic robots robust rockabilly rocked rocket rocketed
rocks rocky rod rode rods roiled roiling role roles roll rollback rolled rolling rollout rolls romance romantic romp
romped roof rooftop rooftops rookie room roommate rooms root rooted rooting roots rope ropes rose roster rote rough
roughed roughly round rounded roundly rounds roundtable roundup roused rousing rout route routes routine routinely
row rowdy rows royalties rub rubbed rubber rubbernecking rubbing rubble rude ruin ruined ruins rule ruled rulemaking
rules ruling rulings rumor rumored rumors run rung runner runners running runoff runs rupture rural ruse rush rushed
rusher rushes rushing ruthless sabotage sabotaged sack sacked sacks sacred sacrifice sacrificed sacrifices sad
saddened sadly sadness sadomasochistic safe safeguard safeguards safekeeping safely safer safes safest safety saga
sagged sagging said sailing sailors sake salaried salaries salary sale sales salesman salient salmon salutatorian
salvage salve same sample samples sampling sanctioned sanctions sanctuary sand sandwiched sane sang sanity sank
sarcastic sarcastically sat satellite satellites satirists satisfactorily satisfactory satisfied satisfy saturated
saturation savage savaged savaging save saved saving savvy saw say saying says scale scaled scales scam scandal
scandals scanner scant scapegoats scar scare scared scares scarf scary scathing scattered scenario scenarios scene
scenes scent schadenfreude schedule scheduled schedules scheduling scheme schemes schizophrenia schizophrenic
schmoozing scholar scholars scholarship school schoolboy schoolchildren schooled schoolers schools schoolteacher
science scientific scientist scientists scintillate scion scolded scooped scooping scoops scope scorched score
scoreboard scored scoreless scorer scores scoring scorn scorned scourge scramble scrambled scrambles scrambling
scrapped scrapping scrappy scratch scratching screamed screaming screams screen screened screening screenings
screenplay screens screenwriter screw screwed scrimmage script scripted scripts scriptural scrutinize scrutiny
scuffle scum scurried scuttle scuttled seafood seafront seal sealed seamstress search searchable searched searches
searching searing seas seaside season seasoned seasons seat seated seating seats seattlepi second secondary seconds
secrecy secret secretaries secretly secrets sectioned sections sector sectors secular secure secured secures
securing security seductive see seed seeded seeds seeing seek seeker seekers seeking seeks seem seemed seeming
seemingly seems seen sees seethed seething segment segments segregate segregation segregationist seismic seismologic
seize seized seizing seizure seizures seldom selected selecting selection self selfies selfish sell sellers selling
sells semantics semblance semi semiautomatic semifinal semifinals seminar seminars semitism senators send sending
sends senior sensation sense sensed senseless senses sensibilities sensible sensing sensitive sensitivities
sensitivity sensors sensuality sent sentence sentenced sentences sentencing sentiment sentiments separate separated
separately separating separation sequel sequels sergeant serial series serious seriously seriousness servant
servants serve served server servers serves servicemen services serving session set setback setbacks sets setting
settings settle settled settlement settlements settles settling setup seven seventh seventies seventy several severe
severed severely severity sewed sewn sex sexier sexism sexist sexting sexual sexuality sexually sexy shabby shade
shades shadow shadows shadowy shake shaken shakes shakeup shaking shaky shale shall sham shame shameful shaming
shape shaped shapes shaping share shared shareholder shareholders shares sharia sharing sharking sharp sharpened
sharpens sharper sharpest sharply shatter shattered shattering she shed shedding sheds sheer sheet sheets shell
shells shelter shelters shelved shelves shenanigans shepherd sheriffs shied shield shielded shielding shift shifted
shifting shifts shin shines shining shiny ship shipbuilding shipment shipments shipped shipping ships shipyard shirt
shirts shock shocked shocking shocks shoe shoes shook shoot shooter shooters shooting shootings shootout shoots shop
shoppers shopping shops shore shores short shortage shortages shortcoming shortcomings shortcuts shortened shorter
shortfall shortfalls shorthand shortly shorts shot shotgun shots should shoulder shoulders shout shouted shouting
shove shoving show showbiz showcase showcased showcasing showdown showed shower showers showing showings showman
shown shows shrewd shrink shrinking shrinks shrug shrugged shrugging shtml shuffle shuffling shunned shut shutdown
shuttered shutting shuttle shy sibling siblings sic sick sickening sickest side sided sideline sidelined sidelines
sides sidestep sidewalk siding sigh sight sights sign signal signaled signals signature signatures signed
significance significant significantly signing signings signs silence silencing silent silently silly similar
similarities similarly simmering simple simpler simplicity simplify simply simulation simulations simultaneous
simultaneously sin since sincere sincerely sincerity sing singing single singled singles singularly sinister sink
sinking sipping sir sirens sister sisterhood sisters sit site sites sits sitting situated situation situations six
sixth sixties sizable size sizeable sized sizes skateboarders skateboarding skating skeptical skepticism skeptics
sketch sketched skew skewed skidded skill skilled skills skin skinned skinny skip skipping skirmishes skirt sky
skyline skyrocket skyscraper skywriting slack slain slam slammed slamming slams slandering slant slap slapped
slapping slaps slash slashing slate slated slates slaughtered slave slavery slay slaying slayings sleep sleeper
sleeping sleepy sleeves slept slew slice slick slid slide slight slightest slightly slights slim slimmer slip
slipped slippers slipping slips slit slog slogan slogans slot slots slow slowdown slowed slower slowing slowly slug
slugger slugging sluggish slump slumped slumping slums slurs small smaller smallest smart smarter smartest
smartphone smartphones smarts smash smashed smashing smear smeared smell smelled smile smiled smiles smiling smirk
smoke smoking smolder smooth smoothest smoothly smuggled smugglers smuggling snag snagged snags snake snap snapped
snappy snaps snapshot snapshots snare snarky snatched snatching sneak sniper snow snowballs snowfall snowy snuck so
soar soared soaring sober sobering sobs soccer social socialism socialist socially societies sociopath soft soften
softening softer softpedia software soil solace solar sold soldier soldiers sole solely solicit solicited solicitor
solid solidarity solidified solidify solidifying solidly solo solution solve solved solving somber some somebody
somehow someone something sometime sometimes somewhat somewhere son songs sons soon sooner sophisticated sophomore
sore sorrow sorry sort sorting sorts sought soul sound sounded sounding soundly sounds soup sour source sourced
sources soured southeastern southpaw sovereign sovereignty sow sowing space spacious spam spamming span spanking
spare spared sparing sparingly spark sparked sparking sparkling sparred sparse sparsely spat spate spawned speak
speakers speaking speaks spear spearhead spearheaded spearheading special specialists specializes specially
specialty specific specifically specifics specified specify spectacle spectacular spectacularly spectators spectrum
speculate speculated speculates speculation speculative speculators speech speeches speechless speechwriter speed
speedy spell spelled spelling spend spenders spending spends spent sphere spied spies spiked spill spilled spilling
spillover spin spine spiral spiraled spirit spirited spirits spiritual spite splash splashed splashy splinter
splintered split splits splitting spoiled spoiler spoke spoken spokesman spokesperson spokeswoman sponsor sponsored
sponsors sponsorship spontaneous spoon sporadic sport sports spot spotlight spotlighting spots spotted spotting
spouse spouses sprain sprained sprawled sprawling spray sprayed spraying spread spreading spreads spreadsheets spree
spring springboard springing sprinkled sprint spun spur spurn spurned spurred spurs spy spying squabble squabbling
squad squandered squarely squat squeeze squeezed squeezing squelch squinting stabbed stabbing stability stabilize
stable stack stacked staff staffer staffers staffing staffs stage staged stages staggering staging stagnant
stagnation stake staked stakes staking stall stalled stalling stalwart stalwarts stamina stamp stampede stampedeblue
stamps stance stances stand standard standardized standards standby standing standings standoff standout standpoint
stands standstill staple staples star stardom stare stared staring stark starkly starlet starpulse starred starring
stars start started starters starting startled startling starts stated statehood statement statements statesman
statewide stating station stationed stationhouse stations statistical statistics stats statue stature status statute
statutes statutory staunch staunchly staving stay stayed staying stays steadfast steadfastly steadily steady steaks
steal stealing steam steel steeled steelmaker steelmakers steely steep steer steered steering stellar stem stemmed
stemming stems step stepfather stepmother steppe stepped stepping steps stereotypes stereotyping stick sticker
stickers sticking sticks sticky stiff stiffer stifling stigmatization still stimulate stimulus stint stir stirred
stirring stirs stm stock stocked stockholders stockpile stocks stocky stoke stoked stoking stole stolen stones stood
stop stoppage stopped stopping stops storage store stored storefront stores storied stories storm stormed story
stove straddle straight straighten straightforward strain strained strains strand strange stranger strangers strap
strapped strategic strategically strategies strategist strategists strategy straw stray streak stream streamed
streamlining streams streets strength strengthen strengthened strengthening strengthens strengths stress stressed
stressful stressing stretch stretched stretches stretching strewn stricken strict stricter strictly stride strides
strife strike strikes striking strikingly string stripped stripping strive strives strode stroke stroller strong
stronger strongest stronghold strongholds strongly strongman struck structural structure structured structures
struggle struggled struggles struggling stubborn stubbornly stuck studded student students studied studio studiously
study studying stuff stuffed stumble stumbled stumbles stumbling stump stumped stumping stun stung stunned stunning
stuns stunt stupid sturdy style styled styles stymied sub subcommittee subdued subject subjected subjects submarine
submission submit submitted subordinated subpoena subpoenaed subpoenas subprime subscribe subscribers subsequent
subsequently subset subsided subsidiaries subsidiary subsidies subsidized subsidy substance substandard substantial
substantially substantive substitute subterfuge subtext subtle subtler suburb suburban suburbs subway succeed
succeeded succeeding succeeds success successes successful successfully succession successive successor successors
such suck sucker suckers sucking sucks sudden suddenly sue sued suffer suffered suffering suffers suffice sufficient
sufficiently suffocated sugar suggest suggested suggesting suggestion suggestions suggests suicide suing suit
suitable suite suited suitor suitors suits sum sumA summary summed summer summers summon summoned summons sums
sunjournal sunny sunset superb supercomputer superdelegate superdelegates superiority supermajority supermarket
superpower supersedes superstar superstars supervised supervision supervisor supplement supplemented supplements
supplied supplier supplies supply supplying support supported supporter supporters supporting supportive supports
suppose supposed supposedly suppress suppressed suppressing suppression supremacist supremacists supremacy sure
surefire surely surface surfaced surfers surfs surge surged surgery surging surmised surname surpass surpassed
surpassing surplus surpluses surprise surprised surprises surprising surprisingly surreal surrender surrendered
surrendering surreptitiously surrogate surrogates surround surrounded surrounding surveillance survey surveyed
surveying surveys survival survive survived survives surviving survivors susceptible suspect suspected suspects
suspend suspended suspending suspends suspension suspensions suspicion suspicions suspicious suspiciously sustain
sustainable sustained swagger swaggering swallow swallowed swallowing swamp swap swapped swarmed swath swaths swats
sway swayed sweat sweep sweeping sweepstakes sweeten sweetened sweetheart swell swelled swelling swept swiftly swim
swimmer swimming swimsuit swing swinging swings swipe swipes swiping switch switched switching swoop swore sworn
swung syllabus symbol symbolic symbolizes sympathetic sympathizers sympathy symphony synagogue sync syndicate
syndicated syndication synonymous system systematic systematically systemic systems table tables tabloid tabs tacit
tack tacked tacking tackle tackled tackles tackling taco tactful tactic tactical tactics tag tailor tainted take
takeaway takedown taken takeover taker takes taking tale talent talented talk talked talker talkie talking talks
tall taller tallied tallies tally tame tampering tamping tandem tangible tangled tank tanks tantalizing tap tape
taped tapes taping tapped tapping target targeted targeting targets tariff tariffs tarnish tarnished task tasked
tasks taste tastes tattered tattooed tattoos taught taunt taunted taunting tax taxes taxi taxing taxpayer taxpayers
teach teacher teachers teaches teaching team teamed teammates teams tear tearful teargas tearing tears tech
technical technically technician technique techniques technological technologists technology tedcruz tee teeing teen
teenage teenager teenagers teens teeth telecommunications telecoms telegrams telegraphed telenovela telephone
telephoned teleprompter televised television televisions tell teller telling tells tellusatoday temblor temper
temperament temperamentally temperature temperatures tempered template temporarily temporary temptation tempted
tempting ten tend tended tendencies tendency tender tendered tends tenet tenets tennis tenor tens tense tension
tensions tent tentative tentatively tenth tents tenuous tenure tepid term termed terminal terminate terminated
termination terms terraced terrain terrestrial terrible terribly terrific terrified terrifying territorial
territories territory terror terrorism terrorist terrorists test testament tested testified testifies testify
testifying testimonial testimony testing tests testy textbook textiles th than thank thanked thankful thankfully
thanking thanks that the theater theaters theatrical theatrics thedailybeast theft thefts theguardian thehill their
them theme themed themes themselves then theoretical theories theorist theory therapeutic therapy there thereafter
thereby therefore thereof thermonuclear these thesis they thick thieves thigh thin thing things think thinkers
thinking thinks thinly third thirds thirty this thorny thorough thoroughly those though thought thoughtful thoughts
thousand thousands thrall thread threat threaten threatened threatening threatens threats three threshold threw
thrift thrifts thrilled thriller thrive thrived throated throes through throughout throw throwing thrown throws
thrust thrusting thudding thugs thumb thumbs thumping thunder thundered thus thwart thwarted tick ticked ticket
tickets ticking tide tidy tie tied tier ties tight tighten tightened tightening tighter tightly till tilt tilting
tilts timber time timed timeframe timeline timely timeout timeouts timesofindia timestamp timing tinged tinkering
tiny tip tipped tipping tips tired tissue titan titans titillated title titled titles to toast toasts tobacco today
toe together toilet toilets toiling token told tolerable tolerance tolerant tolerate tolerates toll tomorrow ton
tone toned tones tongue tonight tons too took tool tools toothless top topic topics topless topped topping toppled
toppling tops torch torched torches tore torn torso torture tortured toss tossed tossing total totaled totaling
totalitarian totally totals touch touchdown touchdowns touched touches touching tough tougher toughest toughness
tour toured touring tourism tourist tourists tournaments tours tout touted touting touts tow toward towards towel
towered towering town townhall townhome townhouse towns toxic toy toys trace traced track tracked tracker trackers
tracking tracks traction trade tradecraft traded trademark tradeoffs trader traders trades trading tradition
traditional traditionalists traditionally traditions traffic traffickers trafficking tragedies tragedy tragic
tragically trail trailed trailer trailing trails train trained trainer trainers training trains traitor traitors
traits trajectories trajectory trample transaction transactions transcend transcends transcript transcripts transfer
transferred transferring transform transformation transformative transformed transforming transgender transit
transition transitional translate translated translates translating transmission transmit transparency transparent
transphobic transpired transplant transplants transport transported transporting trap trapped traps trash trashed
trashing traumatic travails travel traveled travelers traveling travels treasure treasurer treat treated treaties
treating treatment tree trees trek tremendous tremendously tremor tremors trench trending trends trepidation trial
trials tribe tribute tributes trick tricked trickier trickle tricks tricky tried tries trifecta trigger triggered
triggering triggers trillion trillions trilogy trim trimmed trio trip triple tripped tripping trips tritium triumph
triumphant troop troops trophies trouble troubled troubles troublesome troubling trounced troupe trove truce truck
trucking trucks true truly trumped trumpet trumpeted trumpeting trumping trust trusted trusting trustworthiness
trustworthy truth truthful truths try trying tsk tsunami tsunamis tube tug tugboat tuition tuitions tumble tumbled
tumult tumultuous tune tuned tuning tunnel tunnels turban turbine turbulence turbulent turf turmoil turn turnaround
turncoat turncoats turned turning turnout turnover turnovers turns turtles tussled tweaked tween tweet tweeted
tweeting tweets twelve twenty twice twist twisted two tycoon tycoons tying type types typewriter typical typically
typing tyranny ubiquitous ucsusa ugliness ugly uh uk ultimate ultimately ultimatum ultra ultraconservative um
umbrella umpire unabashed unabated unable unacceptable unaccompanied unaccountable unaffected unaffiliated
unaffordable unafraid unaligned unambiguously unanimity unanimous unanimously unanswered unapologetic unarmed
unassuming unauthorized unavailable unaware unbeaten unbelievable unbending unbiased unborn unbound unburdened
uncertain uncertainties uncertainty unchanged uncharted unclassified uncle unclear uncles uncomfortable uncommitted
uncommon uncompromising unconditional unconfirmed unconscionable unconstitutional unconventional unconvinced
uncooperative uncover uncovered uncovering undecided undeclared undefeated undemocratic under undercard undercover
undercut undercutting underdog underdogs underestimate underestimated underestimating underfoot undergoing
undergraduate undergraduates underlined underlining underlying undermine undermined undermines undermining
underneath underperforming underscore underscored underscores underscoring undersea underserved understand
understandable understandably understanding understands understated understood undertake undertaking undervalued
underwater underway underwear underwent underworld underwriter underwriters undeserved undetermined undisclosed
undisputed undivided undo undocumented undone undoubtedly undrafted undue unearthed unease uneasy unemployed
unemployment unequivocally unethical unexpected unexpectedly unfair unfairly unfamiliar unfavorability unfavorable
unfavorably unfettered unfinished unfit unflattering unfold unfolded unfolding unfolds unforced unfortunate
unfortunately unfounded unfurling unhappiness unhappy unharmed unheard unhinged unidentified unification unified
unifier uniform uniformed uniformly uniforms unify unifying unilateral uninjured uninsured unionize unionized unions
unique uniquely unison unit unite unites uniting units unity universal universally universities unjust unkind
unknown unlawful unleash unleashed unless unlicensed unlike unlikeable unlikely unlimited unlit unload unloaded
unlock unmarked unmarried unmask unmistakable unmoved unnamed unnecessarily unnecessary unnerving unnoticed
unofficial unorthodox unpaid unpatched unpatriotic unpledged unpopular unpopularity unprecedented unpredictability
unpredictable unprepared unprofitable unprompted unprotected unqualified unquestionably unquote unravel unraveled
unrealistic unreasonable unregistered unrelated unrelenting unreliable unreported unresolved unrest unrestricted
unruly unsafe unscripted unseat unsecured unseemly unsettled unsolicited unsparing unspeakable unspecified unspoken
unstable unstoppable unstructured unsubscribe unsubstantiated unsubtle unsuccessful unsuccessfully unsure
unsurprising unsustainable untenable unthinkable until untimely untold untouched untrue untrustworthy unusual
unusually unveil unveiled unveiling unwanted unwarranted unwary unwavering unwed unwelcome unwilling unwillingness
unwitting unwittingly unworthy unyielding up upbeat upbringing upcoming update updated updates updating upend
upended upfront upgrade upgraded upheaval upheld uphold upholding upi uplifting upmarket upon uprising uprisings
uproar ups upscale upset upsets upsetting upside upstage upstairs upstart upstate upswing uptown upturn upward urban
urge urged urgency urgent urges urging urine us usability usatoday use used useful useless user users uses usher
ushered using usual usually utility utilizations utilized utter uttered utterly vacancies vacancy vacant vacated
vacation vaccine vacuum vagaries vague vain valedictory valid validate validating validation validity valuable
valuation valuations value valued values vampire vampires vandalism vanish vanished vanquished variables variants
variations varied variety various varsity vary varying vast vastly vaulted vaunted ve veer veered vegetables
vehemently vehicle vehicles veiled vein velvet vendetta vendor vendors vengeful vented venture ventures venue venues
verbal verdict verge verification verified verify vernacular versatility version versions versus very vessel vessels
vested vestige vests vet veteran veterans veto vetoed vetoing vetted vetting vexed via viability viable vibrant vice
vicinity vicious viciously victim victimized victims victor victories victory video videolink videos vie view viewed
viewer viewers viewership viewing viewpoint views vigil vigilant vigils vigor vigorous vigorously vile villagers
villages villain vindicated vintage violate violated violates violating violation violations violence violent viral
virtual virtually virtue virtues virtuous virulent virus viruses visa visas visceral visibility visible visibly
vision visionary visit visited visiting visitors visits visual vital vitriol vivid vocal vocally vodka vogue voice
voiced voiceover voices void volatile volatility volleys volume volumes voluntarily voluntary volunteer volunteered
volunteering volunteers vote voted voter voters votes voting vouched vouchers vouching vow vowed vowing vows vs
vulgarity vulnerabilities vulnerability vulnerable vying waded waffled wage waged wages waging wagon wagons waist
waistband wait waited waiting waits waive waiver waivers wake waking walk walked walkie walking walkout walkouts
walks wallets walls wand wander wandering waned waning wanna want wanted wanting wanton wants warehouse warehouses
warfare warily wariness warm warming warmly warmth warn warned warning warnings warns warrant warranted warrants
warrior wars wartime wary was washingtonpost waste wasted wasteful wasting watchdog watched watches watching water
waterboarding watermelon watershed waterway wave waved wavered waves waving way ways wayside we weak weaken weakened
weakening weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing wears
weathered weave webs website websites wed wedding wedge weed week weekday weekend weekends weeks weeping weigh
weighed weighing weighs weight weird welcome welcomed welcomes welcoming welfare well went wept were westcountry wet
whack whacked what whatever whatsoever wheel wheelchair wheelhouse wheeling wheezing when whenever where whereabouts
whereas wherever wherewithal whether which whiff while whiner whipped whipping whips whirl whirlwind whisper
whispered whispering whistle whiter whites whittling who whoever whole wholeheartedly wholesale wholesaler wholesome
wholly whom whomever whores whose why wicked wide widely widen widened widening wider widespread widow width wield
wielded wielding wife wig wiggle wild wildfire wildly will willing willingly willingness win wind windfall winding
window winds wine wing wings winking winner winners winning winnow winnowing wins winter wiped wiping wire wireless
wisdom wise wisely wish wished wishes wishful wit witch with withdraw withdrawal withdrawals withdrawing withdrawn
withdraws withdrew withering withheld withhold withholding within without withstand withstood witness witnessed
witnesses witnessing wives wo wobbly woefully woes wolves woman women won wonder wondered wonderful wondering wonk
wont woo wooded wooden wooed wool word worded wording wordplay words wordsmatter wore work workable workaround
workarounds worked worker workers workforce working workings workload workmanlike workplace works workstations world
worldnews worldview worldwide wormability worn worried worries worrisome worry worrying worse worsen worsened
worship worshiped worst worth worthwhile worthy would wouldn wound wounded wounding wounds wracked wrap wrapped
wrapping wrath wreak wreath wreck wrecked wrench wrest wrested wrestled wrestling wrists write writer writers writes
writing writings written wrong wrongdoing wrongdoings wrongful wrongly wrote www xenophobe xenophobia xenophobic
yanked yard yardage yards yawning yd yeah year years yell yelled yelling yellow yen yes yesterday yet yield yielded
yields yoga you young younger youngest youngsters your yourself youth youthful youths za zeal zero zeroing zombie
zone zones zoning zoo
`;
