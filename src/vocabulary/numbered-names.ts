// Words whose number is a name and no count: "Resolution 1718", "Boeing 737", "Article 5", "page 3". Our own list; model
// designations with a hyphen (KN-23) need none, their hyphen says it.

export const numberedNames: ReadonlySet<string> = new Set(
  `act airbus update wrapup refile amendment annex antonov apollo appendix area article b-flat bill block boeing bowl bus case catch category cell
channel chapter clause class convoy covid district division docket embraer episode exhibit exit figure fig flight form formula g gate
grade group highway hill house ilyushin interstate issue item kilometer-marker km-marker law lane level line lot m1 mark marker mi mig mk
mirage model motorway no nos no. nos. number nr nrs order order-no page pages paragraph para phase platform plot plank point-number
precinct proposition prop psalm q-number rafale reactor regiment resolution road room route rule runway saab schedule sector section series
session soyuz square station step su sukhoi super table terminal theorem tier title tower track train tu tupolev type unit verse version
vol volume voyager ward windows xp ios trent iphone ipad ps playstation galaxy pixel tiananmen leopard abrams challenger leclerc typhoon hawk
tomahawk javelin hellfire patriot iskander kinzhal shahed geran mohajer bayraktar hwasong pukguksong taepodong nodong fateh zolfaghar qassam grad`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those of them that are verbs too: "to order 24 jets", "will house 300 refugees". */
export const numberedNamesAndVerbs: ReadonlySet<string> = new Set(
  'act block channel docket exhibit figure form house issue level line mark order phase rule station super table track train'.split(
    ' ',
  ),
);

/** Bodies and streets of which an ordinal is the name: "the 5th Brigade", "the 118th Congress". */
export const ordinalNames: ReadonlySet<string> = new Set(
  `airborne air army battalion battery brigade cavalry circuit class congress corps division fleet flotilla group infantry marine marines parliament
platoon regiment republic squadron wing street avenue ward precinct`
    .split(/\s+/)
    .filter(Boolean),
);

/** Makers whose models go by three figures: *787* alone is a name where "Boeing 787" stands in the text. */
export const makers: ReadonlySet<string> = new Set(
  'airbus antonov boeing embraer ilyushin peugeot porsche trent tupolev yakovlev'.split(' '),
);
