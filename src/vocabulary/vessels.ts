/** What sails, as reports call it. Lower case. Written for this project. */

/** Ships that carry goods or people: who stops or boards one uses force; who boards a train travels. */
export const VESSELS: ReadonlySet<string> = new Set(
  'ship vessel tanker supertanker freighter dhow trawler boat speedboat yacht barge carrier coaster steamer schooner tugboat merchantman'.split(
    ' ',
  ),
);

/** Ships of a navy or coast guard. */
const WARSHIPS =
  'warship destroyer frigate corvette cruiser submarine gunboat minesweeper minehunter battleship flagship cutter'.split(
    ' ',
  );

/** Nouns right behind which a name is a ship's: the tanker *Suez Rajan*. */
export const vesselNouns: ReadonlySet<string> = new Set([...VESSELS, ...WARSHIPS]);

/** What stands before a ship's name: the navy or service it belongs to, or how it is driven. */
export const vesselPrefixes: ReadonlySet<string> = new Set(
  'USS USNS USCGC HMS HMAS HMCS HMNZS RFA INS ICGS PNS SLNS ROKS JS KRI BRP TCG ITS IRIS MV M/V MT M/T SS'.split(' '),
);
