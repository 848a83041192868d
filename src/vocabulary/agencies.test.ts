import { expect, test } from 'vitest';
import { agencies, agenciesCredited, agencyById } from './agencies.ts';

test('every agency has an id of its own, a country and a credit form', () => {
  expect(new Set(agencies.map((agency) => agency.id)).size).toBe(agencies.length);
  for (const { id, country, credits } of agencies) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(credits.length).toBeGreaterThan(0);
  }
});

test.each([
  ['AA', ['aa']],
  ['The Associated Press', ['ap']],
  ['KYODO', ['kyodo']],
  ['İHA', ['iha']],
  ['CNA', ['cna-cy', 'cna-tw']],
  ['the ministry', []],
])('%s', (form, ids) => {
  expect(agenciesCredited(form).map((agency) => agency.id)).toEqual(ids);
});

test('an id leads to its agency', () => {
  expect(agencyById('yonhap')?.country).toBe('KR');
});
