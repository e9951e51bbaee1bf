import { describe } from '@jest/globals';
import { above, headOfCommittee, mediator, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, office, person, text } from '../../../test/support/law.js';

const words = text('words');
const one = (name = 'o1') => new ObligationInMemory(name);
const parts = [
  { amountCents: 300_000, on: day('2026-09-01') },
  { amountCents: 300_000, on: day('2026-10-01') },
  { amountCents: 400_000, on: day('2026-11-02') },
];
const late = () => one().opened().until('2026-09-02');
const broken = () =>
  late()
    .on('2026-09-03')
    .urged()
    .act('tellOptions', { manner: 'phone' }, mediator)
    .on('2026-09-11')
    .act('recordBroken', { words }, mediator);
const execution = {
  ...{ matter: 'execution' as const, office: office('dept-transport'), executor: office('dept-water'), debtors: [] },
  ...{ dues: [{ amountCents: null, on: day('2026-09-01') }], confirmBy: null },
} as const;

describe('an obligation (人民调解法 31 to 33)', () => {
  holdChronicles('obligation', {
    'performed by the creditor’s word': () =>
      courseOf(one().opened().on('2026-08-20').acknowledged(1_000_000, '2026-08-19')),
    'in three instalments, of which one is late': () =>
      courseOf(
        one()
          .opened({ dues: parts, debtors: ['p2', 'p3'] })
          .on('2026-09-01')
          .proved(300_000, '2026-09-01', { from: 'p2' })
          .until('2026-10-02')
          .urged()
          .on('2026-10-08')
          .acknowledged(300_000, '2026-10-07')
          .until('2026-11-02')
          .proved(450_000, '2026-11-02', { from: 'p3' }),
      ),
    'that is broken, and performed after all': () =>
      courseOf(broken().on('2027-01-11').acknowledged(1_000_000, '2027-01-10')),
    'that is broken, and watched again': () =>
      courseOf(broken().on('2026-09-20').act('resume', { words }, headOfCommittee).on('2026-09-21').urged()),
    'that is postponed after a court has confirmed it': () =>
      courseOf(
        one()
          .opened()
          .on('2026-08-25')
          .act('noteConfirmation', { n: 1, as: 'confirmed', on: day('2026-08-24') }, above)
          .postponed({ due: 1, on: day('2026-12-01') })
          .until('2026-12-02')
          .urged()
          .act('tellOptions', { manner: 'phone' }, mediator),
      ),
    'that waits for another one': () =>
      courseOf(
        one('o2')
          .opened({ after: ['o1'], withinDays: 10, dues: [{ amountCents: 500_000, on: null }] })
          .on('2026-08-20')
          .act('noteBefore', { name: 'o1', as: 'broken', n: 0 }, above)
          .on('2026-09-20')
          .act('noteBefore', { name: 'o1', as: 'performed', n: 0 }, above),
      ),
    'without a day': () =>
      courseOf(
        one()
          .opened({ dues: [{ amountCents: null, on: null }] })
          .on('2026-08-31')
          .act('ask', { words }, mediator)
          .until('2026-10-09'),
      ),
    'done when it was signed': () => courseOf(one().opened({ isOnTheSpot: true })),
    'that a revisit finds not performed': () =>
      courseOf(
        one()
          .opened()
          .on('2026-08-20')
          .proved(1_000_000, '2026-08-20')
          .on('2026-09-10')
          .act('noteUnperformed', { n: 1 }, above)
          .until('2026-09-11')
          .act('strike', { payment: 1, reasons: words }, headOfCommittee),
      ),
    'that an office carries out late': () =>
      courseOf(
        one('x1')
          .opened(execution)
          .until('2026-09-04')
          .act(
            'prove',
            { on: day('2026-09-03'), amountCents: null, from: null, proof: words, attachment: null },
            person('dept-water', 'officer'),
          ),
      ),
  });
});

describe('what may be done with an obligation, and what stands in the way', () => {
  const people = [mediator, headOfCommittee, pageOf('p1'), above];
  const states = {
    'before it is there': () => one(),
    'waiting for another one': () => one().opened({ after: ['o9'] }),
    running: () => one().opened(),
    late,
    urged: () => late().on('2026-09-03').urged(),
    broken,
    replaced: () => one().opened().act('replace', {}, above),
    'an execution': () => one('x1').opened(execution),
  };
  holdChronicles(
    'obligation-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
