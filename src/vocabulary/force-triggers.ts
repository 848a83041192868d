/**
 * Words for the use of force and for readying it, concept by concept, in the form of `event-triggers.ts`: type, mode, frame, part of speech,
 * weight, then the words. A word that means several things stands in several rows, and the first whose roles are there tells of it:
 * *capture* is an arrest of people, and a seizure of ground or things. Two words are a verb with its particle, its object or the
 * word behind it (*open fire*, *fire at*); three are a verb with preposition and noun (*set on fire*). Written for this project from
 * PLOVER's codebook and the words that agencies use.
 */
export const FORCE_TRIGGERS = `
ASSAULT - act v + | attack; bomb; firebomb; carpet-bomb; raid; ambush; invade; storm; assault; besiege; overrun; recapture; retake; counterattack; rout; lay siege to
ASSAULT - act v + | ram
ASSAULT - act v ~ | repulse; repel; set upon; open up; encircle; harass; descend on
ASSAULT heavy-weapons act v + | shell; bombard; pound; torpedo; mortar
ASSAULT aerial act v + | strafe
ASSAULT - act v ~ | strike; hit; target; blast; pummel; hammer; rocket; rake; riddle; pepper; spray; charge at
COERCE seize take v ~ | capture; seize; occupy; conquer; liberate; take; take control of; take over; wrest; reclaim; win back; fall to
ASSAULT - harm v + | kill; murder; massacre; slaughter; slay; lynch; wound; injure; maim; butcher; mutilate
ASSAULT assassinate harm v + | assassinate
ASSAULT execute harm v + | execute; behead; decapitate; put to death
ASSAULT execute harm v ^ | hang
ASSAULT firearms harm v + | gun down; shoot dead; mow down
ASSAULT primitive harm v + | stab; bayonet; bludgeon; hack to death; stab to death; stone to death
ASSAULT primitive harm v ^ | knife; slash; stone
ASSAULT - harm v ^ | poison; strangle; blow up; burn to death; eliminate; liquidate; neutralize; neutralise; wipe out; take out
COERCE destroy down v = | shoot down; intercept; bring down; down; destroy; knock out; take down; neutralize; neutralise; repel
ASSAULT - act v = | damage; destroy; wreck; flatten; level
ASSAULT firearms harm v ^ | shoot
ASSAULT firearms act v ~ | shoot; shoot down
ASSAULT - act v ~ | sink; capsize; cripple
ASSAULT - act v ~ | clash; fight; battle; engage; skirmish
ASSAULT - die v + | die; perish; hurt; succumb; lose life; lose lives; sustain injuries; suffer injuries
ASSAULT beat harm v + | beat up; torture; rape; flog; beat to death; manhandle; rough up
ASSAULT beat harm v ~ | beat; whip; club
ASSAULT beat harm v ^ | beat
ASSAULT explosives fire v = | detonate; set off; explode; go off; rip through; tear through
ASSAULT explosives act v + | detonate; explode; blow up; dynamite
ASSAULT explosives mined v + | hit mine; strike mine; hit landmine; strike landmine; trigger mine; run over mine; hit device; run over device; hit bomb; run over bomb; trigger device
ASSAULT - crash v = | crash; slam
ASSAULT - fire v = | fire; launch; use; lob; rain; unleash; employ; hurl; drop; throw; toss
ASSAULT - fire v ~ | fire at; fire on; fire into; shoot at
PROTEST riot act v + | throw stones; throw rocks; throw bottles; throw bricks; hurl stones; hurl rocks; hurl bottles; hurl bricks; burn tires; burn tyres; burn flag; burn flags; burn effigy; burn effigies
ASSAULT firearms fire v + | open fire; return fire; fire back; shoot back; fire shots; fire bullets; fire rounds; fire volley; fire volleys
ASSAULT crowd-control fire v + | fire gas; fire canisters
ASSAULT - under v + | come under attack; come under fire; come under bombardment; come under shelling
ASSAULT - act n + | attack; strike; raid; bombing; assault; offensive; invasion; ambush; barrage; salvo; incursion; onslaught; counterattack; counter-attack; counteroffensive; counter-offensive; rampage; ramming; storming; firebombing; fusillade; pogrom; stabbing spree; shooting spree; killing spree
ASSAULT aerial act n + | airstrike; air strike; air raid; drone strike; missile strike
ASSAULT heavy-weapons act n + | shelling; bombardment; rocket fire; mortar fire; artillery fire; shellfire
ASSAULT firearms act n + | sniper fire; gun fire
ASSAULT explosives act n + | explosion; blast; detonation; suicide bombing; car bombing
ASSAULT assassinate harm n + | assassination; assassination attempt
ASSAULT execute harm n + | execution; beheading; decapitation
ASSAULT firearms harm n + | shooting
ASSAULT primitive harm n + | stabbing; lynching
ASSAULT - harm n + | massacre; killing; murder; slaying; slaughter; poisoning
ASSAULT firearms meet n + | firefight; shootout; shoot-out; gunfight; gunbattle; gun battle; exchange of fire; crossfire
ASSAULT - meet v + | exchange fire; trade fire; exchange shots; exchange blows; exchange gunfire; trade gunfire; trade shots
ASSAULT - meet n + | clash; fighting; battle; skirmish; scuffle; hostility; combat; dogfight
ASSAULT torture harm n + | torture; beating; flogging; rape
ASSAULT - fire n = | launch; firing; use
COERCE arrest harm v + | arrest; detain; jail; imprison; abduct; kidnap; deport; evict; apprehend; incarcerate; intern; take hostage; take hostages; take prisoner; take prisoners; take captive; round up; take into custody; take as hostages
COERCE arrest harm v ^ | capture; seize; snatch; nab
COERCE seize act v ~ | seize; intercept; capture; occupy; hijack; steal; rob; plunder; commandeer; expropriate
COERCE seize act v + | confiscate; impound
COERCE seize vessel v ~ | board; stop; halt; divert; search; block
COERCE destroy act v ~ | destroy; demolish; burn; bulldoze; raze; burn down; torch; sabotage; damage; wreck; ransack; loot; vandalize; vandalise; desecrate; pillage; smash; scuttle; incinerate; set on fire
COERCE destroy act v + | set ablaze; set alight; set afire; set fire to
COERCE restrict act v ~ | blockade; restrict; prevent; disperse; outlaw; ban; censor; shut down; hack; jam; spoof; quell
COERCE cyber act v ~ | hack into; break into
COERCE arrest harm n + | arrest; detention; abduction; kidnapping; kidnaping; imprisonment; deportation; eviction
COERCE seize act n + | seizure; confiscation; hijacking; occupation; capture; looting
COERCE restrict impose n + | curfew; blockade; martial law; crackdown; siege; state of emergency; lockdown
COERCE cyber act n + | cyberattack; cyber attack; cyber-attack; hacking; hack
COERCE destroy act n + | demolition; destruction; arson; sabotage; arson attack
PROTEST demo act v + | protest; demonstrate; rally; picket; take to streets
PROTEST demo act v ~ | march
PROTEST strike act v + | go on strike; walk out
PROTEST obstruct act v ~ | block; barricade
PROTEST riot act v + | riot
PROTEST demo act n + | protest; demonstration; rally; protest march; sit-in; vigil; picket
PROTEST riot act n + | riot; rioting; unrest; uprising; mutiny
PROTEST strike act n + | general strike; hunger strike; walkout; work stoppage
MOBILIZE weapons fire v + | test-fire; test-launch; flight-test
MOBILIZE weapons fire v = | test
MOBILIZE weapons fire n = | test; test-firing; test launch; missile test
MOBILIZE troops act v + | mobilize; mobilise
MOBILIZE troops act v ~ | deploy; mass; amass; call up; conscript
MOBILIZE troops move v + | deploy; reinforce; garrison; withdraw to; put on alert; place on alert
MOBILIZE troops sail v + | sail; transit; steam; patrol; overfly; fly over; fly overhead; circle; cross line; enter airspace; violate airspace; penetrate airspace; enter waters
MOBILIZE troops act n + | mobilization; mobilisation; deployment; military exercise; military exercises; naval exercise; naval exercises; military drill; drill; buildup; build-up; redeployment; war game
`;
