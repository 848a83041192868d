/** Abbreviations for a company's legal form, behind its name. Lower case. Written for this project. */
export const companyForms: ReadonlySet<string> = new Set(
  'fze fzco fzc dmcc llc llp ltd ltd. limited inc inc. plc pvt gmbh ag sa s.a. nv jsc pjsc ojsc ooo oao'.split(' '),
);

/** Military units that are told apart by a number before their name. Lower case. */
export const numberedUnits: ReadonlySet<string> = new Set(
  'army battalion brigade corps division fleet regiment squadron wing'.split(' '),
);

/**
 * Words that make a name the name of an organisation, and those that make it a place or building.
 * Lower case. Written for this project.
 */
export const organisationWords: ReadonlySet<string> = new Set([
  ...companyForms,
  ...`
academy administration agency sheriff's rebels tribune chronicle examiner observer mirror dispatch sentinel courier globe monitor bulletin review express times-union democrat inquirer airline airlines airways alliance army assembly associates association authority bancorp bank
battalion board brigade brigades broadcasting brotherhood bureau cabinet center centre chamber club coalition college command
commission committee communications companies company confederation conference congress consortium consulate cooperative corp corp. corporation
corps council court department dept dept. directorate division embassy enterprises exchange federation fleet forces force foundation
front fund gazette government group guard guards herald holdings industries initiative institute institution instituto insurance
intelligence international journal laboratories laboratory league legislature lobby magazine media militia ministry
mission movement navy network networks news observatory office orchestra organisation organization parliament partners
partnership party patrol petroleum pharmaceuticals police post press productions project puc regiment
registry reserve resources school schools secretariat senate service services societe society solutions squad staff studios
syndicate systems team technologies telecom telegraph television times tribunal tribune trust union unit university
utilities veterans watch works squadron operations coastguard directorate militants brigada partido fraternity sorority alliance
fc f.c. afc united rovers wanderers
airforce aerospace logistics maritime shipping shipyard shipyards trading oil gas energy motors electric airlines bancorp broadcasting enterprises securities
church diocese archdiocese mosque synagogue ministries parish congregation
`
    .trim()
    .split(/\s+/),
]);

/** Words that end (or, before a name, begin) the name of a place or building. */
export const placeWords: ReadonlySet<string> = new Set(
  `
airport airfield museum theater theatre station hall house temple shrine monument memorial pier barracks residence villa complex plant refinery airbase base archipelago drive road rd rd. parkway pike interstate trail beltway bypass courthouse turnpike avenue ave ave. bay beach border bridge boulevard blvd blvd. canal canyon cape castle cathedral cemetery city coast corridor county
creek crossing dam delta desert district falls forest fort gulf harbor harbour heights highway hill hills hotel island islands isle isles junction lake
lane mall mosque mount mountain mountains oblast ocean palace park peninsula plateau plaza port prefecture province
raion range region reservoir ridge river road sea sound square stadium state strait straits street st. suburb territory tower town township tunnel valley village
volcano voivodeship ward zone governorate emirate canton commune municipality parish shire arena avenue interstate expressway freeway motorway
`
    .trim()
    .split(/\s+/),
);

/** Days and months, which never are part of a name. */
export const timeWords: ReadonlySet<string> = new Set(
  `
monday tuesday wednesday thursday friday saturday sunday january february march may april june july august september october november december
jan jan. feb feb. mar. apr apr. jun jul aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. mon tue wed thu fri sat sun mon. tue. tues wed. thu. thur. thurs fri. sat. sun.
`
    .trim()
    .split(/\s+/),
);

/** Words that end the name of something else: a law, a feast, a contest, a work. */
export const otherHeads: ReadonlySet<string> = new Set(
  `
act acts agreement agreements accord accords treaty pact convention conventions charter constitution amendment bill law laws code codes framework plan
protocol declaration resolution programme program policy strategy initiative project projects operation campaign war wars battle crisis revolution uprising
summit forum festival cup championship championships tournament trophy games open marathon race grand prix award awards prize medal day days week weekend month year
season series ceremony exhibition fair expo show album song film movie book novel guide report index survey study theory syndrome disease virus fever
flu vaccine test language bible quran koran century era age ages deal order directive regulation regulations budget vision agenda goals dialogue talks
missile missiles rocket rockets tank tanks jet jets drone drones rifle rifles hurricane typhoon cyclone storm earthquake
`
    .trim()
    .split(/\s+/),
);

/** Capitalised words that alone are names of neither: feasts, tongues, creeds, awards and the like. */
export const otherWords: ReadonlySet<string> = new Set(
  `
christmas easter ramadan eid thanksgiving halloween diwali hanukkah passover
english arabic spanish mandarin cantonese hebrew hindi urdu farsi persian pashto swahili latin
islam christianity judaism hinduism buddhism catholicism protestantism islamist islamic christian catholic protestant orthodox sunni shia shiite shi'ite jewish muslim hindu buddhist
muslims christians jews catholics sunnis shiites shias hindus buddhists islamists kurds arabs africans europeans asians latinos hispanics blacks whites
arab kurdish african european asian american western eastern northern southern northwestern northeastern southeastern southwestern
god allah lord jesus
covid covid-19 aids hiv dna gdp tv pm am ceo ceos cfo coo gmt est utc usd eur ied ieds ngo ngos pow pows suv suvs id faq wmd atm pdf url http https www
twitter facebook youtube instagram internet web
olympics olympic oscar oscars grammy nobel
republican republicans democrat democrats democratic conservative conservatives liberal liberals communist communists socialist socialists nationalist nationalists marxist
i ii iii iv vi vii viii ix xi xii
earth moon mars venus jupiter sun
ok mr mrs ms
`
    .trim()
    .split(/\s+/),
);

/** Last words of the names of newspapers, magazines, stations. */
export const mediaNames: ReadonlySet<string> = new Set(
  `
times post tribune gazette herald journal news daily chronicle telegraph star sun mirror guardian press broadcasting network tv radio magazine observer
dispatch sentinel courier globe examiner express review independent weekly today cnn msnbc nbc cbs abc bbc pbs npr
`
    .trim()
    .split(/\s+/),
);

/** Last words of the names of media, companies and teams, which say little of where they are. */
export const placelessNames: ReadonlySet<string> = new Set([
  ...mediaNames,
  ...`
airlines airways airline air inc inc. corp corp. corporation ltd ltd. plc llc bank holdings motors electric energy oil industries group company co co. partners
fc f.c. united city rovers wanderers club yankees mets cowboys giants dodgers rangers lakers bulls bears lions tigers eagles hawks bulldogs wildcats
`
    .trim()
    .split(/\s+/),
]);

/** Words that the gazetteer lists as names of small places and that news uses for something else. */
export const noPlaces: ReadonlySet<string> = new Set(
  `
national north south east west northwest northeast southwest southeast central city street section university centre center green gold superior old new royal
general maritime first second third green white black red blue police army party court union federal public international state united great little lake river mount
media none much equality eagle creek moore bell hope media club house park garden grand high upper lower liberty freedom victory progress republic commerce
industry enterprise science sports college school church temple mission angel prince king queen sultan bishop justice march summer winter spring the and of
islam jesus satan hajj olympic marine marines american swat church mayor governor real best price college petit golden silver bank tower gateway
`
    .trim()
    .split(/\s+/),
);
