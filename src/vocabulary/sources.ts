// Words that say what kind of source a noun phrase is: heads of noun phrases, in the singular.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People without a name: "a senior official", "two witnesses". */
export const peopleNouns = set(`
  official source witness resident eyewitness expert analyst diplomat critic supporter people person observer insider aide adviser advisor lawmaker
  voter activist reporter journalist investigator prosecutor doctor medic lawyer attorney spokesman spokeswoman spokesperson
  commander soldier officer minister president secretary chief head leader director ambassador envoy governor mayor senator
  representative delegate member scientist researcher economist historian professor teacher student neighbour neighbor relative survivor
  victim scholar strategist operative staffer candidate politician lobbyist donor negotiator mediator inspector veteran general
  colonel captain major sergeant admiral rebel fighter militant insurgent separatist protester worker employee executive manager owner
  driver farmer fisherman villager refugee mother father son daughter wife husband brother sister man woman boy girl child judge juror
  chairman chairwoman chair deputy premier chancellor king queen prince princess bishop priest imam pope rabbi counsel
  congressman congresswoman legislator policymaker conservative liberal moderate progressive opponent observer narrator writer speechwriter
  author blogger columnist commentator pundit host moderator editor biographer critic colleague friend family parent couple passer-by
  bystander tourist customer patient nurse engineer economist pollster donor investor trader banker farmer miner pilot sailor passenger
  immigrant migrant prisoner detainee hostage campaigner demonstrator protestor marcher organiser organizer insider loyalist backer fan
  hardliner dissident defector translator nominee contender rival ally intermediary go-between nobody everyone everybody anyone somebody
  someone viewer listener reader audience public crowd user consumer buyer shopper participant attendee respondent taxpayer caller questioner
  player athlete artist actor actress singer musician celebrity billionaire millionaire businessman businesswoman entrepreneur tycoon
  follower churchgoer worshipper feminist populist centrist capitalist socialist communist nationalist evangelical speaker counsellor surrogate individual volunteer
  ex-official whistleblower informant counterpart shopkeeper vendor trucker baker butcher tailor herder trafficker smuggler deserter conscript recruit reservist
  paramedic rescuer firefighter imam preacher elder chieftain warlord electorate mogul magnate justice`);

/** "a group of rabbis", "the majority of voters": who they are is said behind *of*. */
export const partitives = set(`
  majority minority number group handful host crowd couple pair trio score dozen hundred thousand million half third quarter lot rest
  series generation share proportion plurality bunch band cross-section percentage percent all one some most many each none several both
  either neither few any much`);

/** What people write or say under their name: "a post from Ana Ruiz" is her word. */
export const utterances = set(`
  statement post tweet letter memo note email message op-ed column speech remark comment blog`);

/** Bodies: "the ministry", "the army". */
export const bodyNouns = set(`
  ministry government administration department agency office army navy police military court council committee commission company firm
  party union organisation organization group parliament congress senate house assembly cabinet embassy consulate bank fund institute
  university hospital association federation foundation board bureau authority regime junta coalition alliance bloc team campaign force
  service directorate secretariat media press arm wing unit panel club society leadership legislature opposition mission delegation command staff headquarters presidency state country nation city regulator watchdog network broadcaster
  charity tribunal prosecution defence defense judiciary faction movement militia brigade battalion corps division centre center maker carmaker
  planemaker shipbuilder manufacturer producer supplier operator contractor retailer airline corporation start-up startup tank non-profit nonprofit ngo
  outlet monitor watchdog`);

/** Things that are read or watched: "the report", "satellite images". */
export const documentNouns = set(`
  report statement document study survey poll letter memo article paper newspaper book website page post tweet transcript record
  indictment complaint filing affidavit lawsuit ruling verdict review audit data figure statistic image imagery footage video photo
  photograph picture recording evidence intelligence analysis estimate assessment research investigation inquiry probe communique
  communiqué bulletin resolution law bill treaty agreement manifesto declaration notice email message release dispatch cable file dossier
  index count census rule polling call act op-ed essay speech remark column magazine journal ad advert advertisement commercial
  film movie documentary programme program song novel memoir petition motion brief order decree constitution amendment provision clause
  guideline code charter protocol plan platform list tally return result hashtag graphic slide presentation screenshot textbook blog site
  reporting coverage calculation arithmetic word quote comment interview testimony deposition minute chart map account headline editorial story broadcast leak finding
  biography autobiography draft search test obituary diary log newsletter caption trial experiment simulation projection scan autopsy summary
  fact-sheet email e-mail leaflet poster spreadsheet database archive receipt invoice warrant subpoena alert advisory obituary`);

/** "citing", "based on": what follows is what the speaker relies on. */
export const basisOpeners: readonly (readonly string[])[] = [
  ['citing'],
  ['quoting'],
  ['based', 'on'],
  ['on', 'the', 'basis', 'of'],
  ['relying', 'on'],
  ['drawing', 'on'],
  ['pointing', 'to'],
];
