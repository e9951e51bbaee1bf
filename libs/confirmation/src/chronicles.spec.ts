import { describe } from '@jest/globals';
import { above, ConfirmationInMemory, mediator, pageOf } from '../../../test/support/a-settlement.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day } from '../../../test/support/law.js';

const one = () => new ConfirmationInMemory();
const items = ['agreement', 'mediated', 'identities', 'contacts'] as const;
const bound = () => one().opened().wanted('p1', 'p2').act('bind', { items }, mediator);
const asked = () => bound().on('2026-08-10').applied('2026-08-10');

describe('a judicial confirmation (民事诉讼法 205, 206)', () => {
  holdChronicles('confirmation', {
    'in time': () =>
      courseOf(
        asked()
          .on('2026-08-12')
          .did('docketed', '2026-08-12')
          .on('2026-09-01')
          .did('both_called', '2026-09-01', '2026-09-04')
          .did('confirmed', '2026-09-01')
          .on('2026-09-02')
          .act('noteReceived', { party: 'p1', on: day('2026-09-02') }, mediator)
          .until('2026-09-20'),
      ),
    'that one side does not want': () =>
      courseOf(one().opened().wanted('p1').act('decline', { party: 'p2', by: 'p2' }, pageOf('p2')).until('2026-09-03')),
    'that nobody asks for': () => courseOf(one().opened().until('2026-09-03')),
    'that the court does not give': () =>
      courseOf(
        asked()
          .until('2026-08-20')
          .did('docketed', '2026-08-20')
          .did('supplement_asked', '2026-08-20', '2026-08-31')
          .until('2026-09-25')
          .did('rejected', '2026-09-24'),
      ),
    'of an oral agreement, recorded after its last day': () =>
      courseOf(
        one()
          .opened({ isWritten: false })
          .wanted('p1', 'p2')
          .act('putInWriting', { on: day('2026-08-03') }, mediator)
          .until('2026-09-07')
          .applied('2026-09-02'),
      ),
    'whose agreement is replaced, once it was withdrawn from the court': () =>
      courseOf(asked().did('withdrawn', '2026-08-10').act('replace', {}, above)),
  });
});

describe('what may be done with a judicial confirmation, and what stands in the way', () => {
  const people = [mediator, pageOf('p1'), above];
  const states = {
    'before it is offered': () => one(),
    offered: () => one().opened(),
    'wanted by all': bound,
    'before the court': asked,
    lapsed: () => one().opened().until('2026-09-03'),
    confirmed: () => asked().did('confirmed', '2026-08-10'),
  };
  holdChronicles(
    'confirmation-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
