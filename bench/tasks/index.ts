import type { Task } from '../task.ts';
import { attribution, attributionExact, linking } from './attribution.ts';
import { certainty } from './certainty.ts';
import { coreference } from './coreference.ts';
import { entities } from './entities.ts';
import { families } from './families.ts';
import { incidents } from './incidents.ts';
import { ledger } from './ledger.ts';
import { metonymy } from './metonymy.ts';
import { muc4 } from './muc4.ts';
import { pages } from './pages.ts';
import { places } from './places.ts';
import { plover } from './plover.ts';
import { publicationDate } from './publication-date.ts';
import { quantities } from './quantities.ts';
import { speakers } from './speakers.ts';
import { times } from './times.ts';

/** Every task of `predict` and `bench`. */
export const tasks: readonly Task[] = [
  attribution,
  attributionExact,
  linking,
  speakers,
  times,
  quantities,
  publicationDate,
  families,
  incidents,
  ledger,
  places,
  entities,
  coreference,
  metonymy,
  pages,
  muc4,
  plover,
  certainty,
];
