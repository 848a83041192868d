import { type Agency, agenciesCredited } from '../../vocabulary/agencies.ts';
import { datelineCountries } from '../../vocabulary/dateline-cities.ts';

/**
 * The agency that a credit names. Where agencies share the form, the one of the dateline's country is meant;
 * where that does not decide it, none is.
 */
export function agencyCredited(form: string, place?: string): Agency | undefined {
  const agencies = agenciesCredited(form);
  if (agencies.length < 2) return agencies[0];
  const countries = place ? datelineCountries(place) : [];
  const there = agencies.filter((agency) => countries.includes(agency.country));
  return there.length === 1 ? there[0] : undefined;
}

/** Whether a form is that of an agency, or of several. */
export function isCredit(form: string): boolean {
  return agenciesCredited(form).length > 0;
}
