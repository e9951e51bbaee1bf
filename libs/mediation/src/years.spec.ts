import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { mediationYears } from '../../../test/support/mediation-years.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { courtTracks, disputeSorts, mediationEndings, mediationSources } from './words.js';

const years = Object.entries(mediationYears).map(([name, walk]) => [name, walk()] as const);
const among = <T extends string>(list: readonly T[], of: (year: (typeof years)[number][1]) => T | null | undefined) =>
  list.filter((one) => !years.some(([, mediation]) => of(mediation) === one));

describe('a year of mediations', () => {
  it('knows every door, sort and end', () => {
    expect([
      ...among(mediationSources, ({ dossier }) => dossier.state.source),
      ...among(courtTracks, ({ dossier }) => dossier.state.track),
      ...among(disputeSorts, ({ dossier }) => dossier.state.sort),
      ...among(mediationEndings, ({ dossier }) => dossier.state.end?.as),
    ]).toEqual([]);
  });

  it.each(years)('leaves nothing open: %s', (_name, mediation) => {
    const [first] = mediation.facts;
    const before = mediation.facts.length;
    mediation.until(addDays(legalDateOf(first?.at ?? mediation.at), 365));
    expect(mediation.facts.length).toBe(before);
    expect([mediation.phase, mediation.dossier.duties]).toEqual(['ended', []]);
    const { end } = mediation.dossier.state;
    expect(mediation.all('endNoticed').map(({ party }) => party)).toEqual(mediation.all('ended')[0]?.['owedTo']);
    expect(mediation.all('endTold')).toHaveLength(end?.notices.length ?? 0);
    expectCaseInvariants(mediation);
  });
});
