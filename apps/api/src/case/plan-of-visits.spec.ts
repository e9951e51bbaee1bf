import { describe, expect, it } from '@jest/globals';
import { day } from '../../../../test/support/law.js';
import { noVisits } from '#libs/kind';
import { planOfVisits } from './plan-of-visits.js';

describe('the plan of revisits on the page of its case', () => {
  it('has each date once, as it stands now', () => {
    const date = (on: string, stands: 'planned' | 'due' | 'over') => ({
      ...{ on: day(on), because: 'days' as const, clock: `${on}/${stands}`, stands },
    });
    const dates = [date('2026-08-18', 'over'), date('2026-11-01', 'over'), date('2026-11-01', 'planned')];
    expect(planOfVisits({ visits: { ...noVisits, dates } }).dates).toEqual([
      { on: '2026-08-18', stands: 'over' },
      { on: '2026-11-01', stands: 'planned' },
    ]);
  });
});
