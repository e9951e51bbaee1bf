import { describe } from '@jest/globals';
import { commissioner, follows, groups, PeriodInMemory, tours } from '../../../test/support/a-cadence.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { courseActor, day, person, text } from '../../../test/support/law.js';

const reasons = text('reasons');
const two = groups.slice(0, 2);
const quarter = () => new PeriodInMemory().on('2026-07-01').opened(tours({ debtors: two }));
const villages = two.map((one) => ({ ...one, debtor: one.office }));
const week = () =>
  new PeriodInMemory()
    .on('2026-11-23')
    .opened(tours({ unit: 'week', work: 'return', on: day('2026-11-23'), debtors: villages }));
const next = (one: PeriodInMemory) => one.act('noteNext', { key: one.detail.next?.key ?? '' }, courseActor);

describe('a period of a cadence', () => {
  holdChronicles('cadence', {
    'that is kept': () => courseOf(next(quarter().on('2026-08-20').counted('g1').counted('g2').until('2026-10-01'))),
    'with a return too late and one that never comes': () =>
      courseOf(next(week().until('2026-11-30')).filed('dept-transport', ['1', '2', '3']).until('2026-12-08').seen()),
    'done late by all': () => courseOf(next(week().until('2026-11-30')).filed('dept-transport').filed('dept-water')),
    'that was opened after its end': () =>
      courseOf(
        new PeriodInMemory()
          .on('2026-12-02')
          .followed(tours({ follows, unit: 'week', work: 'return', on: day('2026-11-16'), debtors: villages }))
          .until('2026-12-05'),
      ),
    'of a group that is dissolved, and one that is let off': () =>
      courseOf(
        quarter()
          .act('excuse', { debtors: ['g1'], reasons }, commissioner)
          .act('dissolve', { debtor: 'g2', reasons }, commissioner)
          .until('2026-10-01'),
      ),
    'of a week, whose village is dissolved after its day': () =>
      courseOf(week().until('2026-11-30').act('dissolve', { debtor: 'dept-water', reasons }, commissioner)),
    'that was published by mistake': () => courseOf(week().act('withdraw', { reasons }, commissioner)),
    'that is the last one': () =>
      courseOf(
        quarter()
          .act('plan', { debtors: two, endsOn: day('2026-09-30'), reasons }, commissioner)
          .counted('g1')
          .counted('g2')
          .until('2026-10-01'),
      ),
  });
});

describe('what may be done in a period, and what stands in the way', () => {
  const people = [commissioner, person('dept-transport', 'officer'), person('dept-water', 'head'), courseActor];
  const states = {
    'before it begins': () => new PeriodInMemory(),
    'while its days run': week,
    'once it is over': () => week().until('2026-11-30'),
    'of a group that is dissolved': () => quarter().act('dissolve', { debtor: 'g1', reasons }, commissioner),
    'once it was withdrawn': () => week().act('withdraw', { reasons }, commissioner),
    'once it has ended': () => next(week().filed('dept-transport').filed('dept-water').until('2026-11-30')),
  };
  holdChronicles(
    'cadence-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
