import { describe, expect, it } from '@jest/globals';
import { startOfDay } from '#libs/calendar';
import { derivedCaseId } from '#libs/docket';
import { aSetting } from '../../../test/support/a-made-up-county.js';
import { as, type LegalDate } from '#libs/kernel';
import { planTours } from './index.js';

const setting = (day: string) => aSetting('binchuan', as<LegalDate>(day));
/** Where everybody has an account. */
const planned = (day: string) =>
  planTours({ ...setting(day), principalOf: (office, capacity) => derivedCaseId('account', office, capacity) });
const typesOf = (day: string) =>
  planned(day).flatMap((plans) => plans.map(({ kind, acts }) => [kind, acts.flat()] as const));

describe('the tour of a made-up quarter', () => {
  it.each(['2026-11-24', '2026-12-05', '2026-10-20', '2026-02-25', '2026-06-15'])(
    'was planned, gone on, signed and has found something, all of it before %s',
    (day) => {
      const all = new Map(typesOf(day));
      const [tour, visit] = [all.get('inspection') ?? [], all.get('visit') ?? []];
      expect(tour.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['open', 'declare', 'publish', 'answer', 'issueFinding']),
      );
      expect(visit.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['open', 'begin', 'close', 'sign', 'countersign', 'noteParentKnows']),
      );
      for (const acts of [tour, visit]) {
        const times = acts.map(({ at }) => at ?? '');
        expect(times).toEqual([...times].sort());
        expect((times.at(-1) ?? '') < startOfDay(as<LegalDate>(day))).toBe(true);
      }
      expect(planned(day)).toEqual(planned(day));
    },
  );

  it('is none where its quarter has just begun, or is nearly over', () => {
    expect(['2026-10-02', '2026-12-29'].flatMap(planned)).toEqual([]);
  });

  it('is none where nobody has an account by which one could go', () => {
    expect(planTours(setting('2026-11-24'))).toEqual([]);
  });
});
