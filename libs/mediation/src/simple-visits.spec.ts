import { describe, expect, it } from '@jest/globals';
import { addDays } from '#libs/calendar';
import { aMediation, itself, onPage } from '../../../test/support/a-mediation.js';
import { day, text } from '../../../test/support/law.js';

const agree = { ...itself('p1'), isGrid: false };

describe('the plan of revisits of a simple settlement', () => {
  it('is one date alone of what was agreed by word and done on the spot', () => {
    const given = { by: 'p2', to: 'p1', what: text('give it back'), amountCents: null, on: null, place: null };
    const spoken = (...obligations: object[]) => {
      const one = aMediation().ready().act('agreeVisit', agree, onPage('p1'));
      one
        .drawnUp({ form: 'oral', obligations } as never)
        .signs('p1', 'word')
        .signs('p2', 'word');
      const { effectiveOn } = one.dossier.state.agreement ?? {};
      return [
        one.all('visitsPlanned')[0]?.['plan'],
        one.dossier.state.visits.dates.map(({ on }) => on),
        effectiveOn ?? day('2026-01-01'),
      ] as const;
    };
    const [plan, dates, from] = spoken({ ...given, isOnTheSpot: true });
    expect([plan, dates]).toEqual(['mediation-simple', [addDays(from, 30)]]);
    // Something is left to be done.
    expect(spoken({ ...given, isOnTheSpot: true }, given)[0]).toBe('mediation');
    const written = aMediation().ready().act('agreeVisit', agree, onPage('p1'));
    written
      .drawnUp({ obligations: [{ ...given, isOnTheSpot: true }] })
      .signs('p1')
      .signs('p2')
      .mediatorSigns()
      .isSealed();
    expect(written.all('visitsPlanned')).toMatchObject([{ plan: 'mediation' }]);
  });
});
