/**
 * What becomes of people in an attack, a clash or a raid, by the words that reports count them with: a toll of dead is not compared with one
 * of wounded. `after` stands behind the counted (*14 people were killed*, *18 soldiers prisoner*), `before` in front of them (*killing 14*,
 * *a death toll of 14*). Written for this project from the ways news agencies put it.
 */
export const FATES = [
  {
    fate: 'killed',
    after: 'killed dead died slain',
    before: 'kill kills killed killing slain dead deaths fatalities toll bodies lives',
  },
  {
    fate: 'wounded',
    after: 'wounded injured hurt maimed',
    before: 'wound wounds wounded wounding injure injures injured injuring hurt hurting',
  },
  { fate: 'missing', after: 'missing unaccounted', before: 'missing' },
  {
    fate: 'captured',
    after: 'captured prisoner prisoners captive captives hostage hostages abducted kidnapped',
    before: 'capture captures captured capturing abduct abducts abducted abducting kidnap kidnaps kidnapped kidnapping',
  },
  {
    fate: 'freed',
    after: 'freed released',
    before: 'free frees freed freeing release releases released releasing',
  },
  {
    fate: 'displaced',
    after: 'displaced evacuated homeless',
    before: 'displace displaces displaced displacing evacuate evacuates evacuated evacuating',
  },
] as const;

export type Fate = (typeof FATES)[number]['fate'];
