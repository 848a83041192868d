/**
 * Words that reports use for one and the same happening: verbs with their nouns, and verbs that one event is told by in turn. A word may
 * stand in several lines. Written for this project from the usage of news, to tell that "the quake struck" and "the earthquake hit" may be
 * one event; whether they are is for day, place and parties to say.
 */
export const eventSynonyms: readonly (readonly string[])[] = `
die death dead dying deceased perish demise pass fatality
kill killing murder slay slaying homicide massacre death dead slaughter
assassinate assassination kill murder
shoot shooting shot gun gunfire gunman fire open
stab stabbing knife
injure injury hurt wound wounded wound
arrest apprehend detain detention custody nab capture seize arrested catch bust collar
capture seize take nab catch
hijack hijacking seize commandeer storm take
kidnap abduct abduction hostage kidnapping seize
attack assault strike raid offensive ambush attempt hit onslaught
bomb bombing blast explode explosion detonate blow detonation
shell shelling bombard bombardment pound
strike hit rattle rock jolt shake slam
earthquake quake temblor tremor aftershock seism
launch fire test launching
invade invasion incursion intervene intervention
foil thwart prevent stop avert disrupt repel repulse intercept
attempt try bid effort
flee escape run abscond getaway break
escape flee breakout jailbreak
chase pursue pursuit
crash collide collision accident wreck smash plow derail
fire dismiss sack terminate oust axe relieve ouster termination firing dismissal remove
resign resignation quit step depart leave departure exit
retire retirement bow
appoint appointment name pick choose select tap nominate hire selection
hire sign recruit employ
nominate nomination nominee shortlist
elect election vote poll win
vote ballot voting
win victory triumph beat defeat take clinch earn
defeat beat loss lose top rout edge victory win down
award prize honor honour ceremony
host hosting emcee present presenter
announce announcement unveil reveal introduce launch declare debut
release launch debut issue publish roll unveil
launch introduce introduction debut unveil release
buy purchase acquire acquisition takeover buyout deal
merge merger combine deal
sell sale selling unload divest
offer bid propose proposal approach
agree agreement deal accord pact sign signing
negotiate negotiation talk talks discuss discussion
meet meeting summit visit gather session
visit trip tour travel
sue lawsuit suit litigation file
charge indict indictment accuse accusation count
accuse blame allege accusation claim
plead plea
convict conviction guilty verdict
sentence jail imprison prison sentencing
try trial hearing court
acquit clear exonerate
investigate investigation probe inquiry look
search hunt manhunt
find discover discovery uncover locate recover
rescue save evacuate evacuation
evacuate evacuation flee
destroy demolish level raze ruin flatten destruction
damage destruction harm
burn fire blaze flame torch arson
flood flooding inundate
protest demonstration demonstrate rally march riot unrest demonstrator
riot unrest clash rioting
clash fight battle fighting skirmish
rape assault abuse molest
rob robbery steal theft heist burgle burglary loot
drive drunk dui dwi driving intoxicate
marry wed wedding marriage
divorce split separate
bear birth born deliver
undergo surgery operate operation
treat treatment hospitalize hospital
check enter admit
rehab rehabilitation treatment
play star portray role appear
replace replacement succeed successor succession
cast casting role
premiere debut open opening air
record set break
increase rise grow raise hike jump surge gain climb growth
decrease fall drop cut decline slash reduce tumble plunge slump reduction
cut slash reduce lay layoff
close shut closure shutdown
open opening reopen
build construct construction
suspend suspension ban halt
ban prohibit bar outlaw
approve approval pass pass endorse
reject rejection refuse refusal deny turn rebuff
veto block
sanction sanctions embargo penalty punish punishment
threaten threat warn warning
warn warning alert caution
deny denial refute reject dismiss
confirm confirmation verify
say tell state announce report add comment note statement remark
report say tell
call urge demand ask appeal
condemn condemnation denounce criticize criticism slam
apologize apology
deploy deployment send dispatch
withdraw withdrawal pull pullout retreat leave
supply deliver delivery transfer ship shipment provide send
send ship deliver transfer dispatch
donate donation give gift
pay payment fine
lend loan
collapse fall crumble
sink sinking capsize
land touch landing
disappear vanish missing disappearance
return come
arrive arrival come
begin start commence open
end finish conclude stop cease
delay postpone postponement
cancel cancellation scrap call
happen occur place
hack breach hacking leak
leak spill
infect infection outbreak
recall withdraw
surrender yield
liberate free release
free release
swear inaugurate inauguration oath
claim responsibility
mourn funeral bury burial memorial
honor tribute commemorate
injure sideline injury
suspend bench
trade deal swap
score goal touchdown
`
  .trim()
  .split('\n')
  .map((line) => [...new Set(line.split(' '))]);
