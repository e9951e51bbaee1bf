import { describe } from '@jest/globals';
import { above, aVisitor, pageOf, RevisitInMemory, visitingOffice } from '../../../test/support/a-settlement.js';
import { allowedIn, courseOf } from '../../../test/support/chronicle.js';
import { holdChronicles } from '../../../test/support/held-chronicles.js';
import { day, person, text } from '../../../test/support/law.js';

const words = text('words');
const one = () => new RevisitInMemory();
const visiting = () => one().opened().assigned();
const supervisor = person('dept-justice', 'officer');

describe('a revisit (回访)', () => {
  holdChronicles('revisit', {
    'at which both are content': () => courseOf(visiting().says('p1').says('p2').closes(false)),
    'of somebody who is drawn among three': () =>
      courseOf(
        one()
          .opened()
          .assigned([aVisitor('v1'), aVisitor('v2'), aVisitor('v3')]),
      ),
    'with nobody at home twice': () =>
      courseOf(
        visiting()
          .tries('p1', '2026-08-11')
          .tries('p1', '2026-08-11', 'visit')
          .on('2026-08-12')
          .tries('p1', '2026-08-12')
          .act('giveUp', { party: 'p1' }, person(visitingOffice, 'officer'))
          .says('p2')
          .closes(false),
      ),
    'that one side does not want, and wants again': () =>
      courseOf(
        visiting()
          .act('noteWish', { party: 'p1', isWanted: false, n: 1 }, pageOf('p1'))
          .says('p2')
          .act('noteWish', { party: 'p1', isWanted: true, n: 2 }, above)
          .says('p1')
          .closes(false),
      ),
    'after which it breaks out again, with help that is wanted': () =>
      courseOf(
        visiting()
          .says('p1', { isContent: false, isRebound: true, notPerformed: ['o1'] })
          .says('p2', { help: words })
          .closes(false)
          .act('linkRebound', { party: 'p1', number: words }, person(visitingOffice, 'officer'))
          .act('referHelp', { party: 'p2', to: words }, person(visitingOffice, 'officer')),
      ),
    'that is called back': () =>
      courseOf(
        visiting()
          .says('p1')
          .says('p2')
          .closes(true)
          .act('callBack', { party: 'p1', result: 'differs', words }, supervisor),
      ),
    'that a party has pressed by mistake': () =>
      courseOf(
        visiting()
          .act('noteWish', { party: 'p2', isWanted: false, n: 1 }, above)
          .says('p1', { isContent: false, isRebound: true })
          .act('confirmAnswer', { party: 'p1' }, pageOf('p1'))
          .act(
            'correctAnswer',
            { party: 'p1', on: day('2026-08-11'), notPerformed: [], isContent: true, isRebound: false },
            pageOf('p1'),
          )
          .closes(false),
      ),
    'that nobody makes': () => courseOf(visiting().until('2026-08-25')),
    'that nobody wants': () =>
      courseOf(
        one()
          .opened({ unwanted: ['p1', 'p2'] })
          .closes(),
      ),
  });
});

describe('what may be done with a revisit, and what stands in the way', () => {
  const states = {
    'before it is there': () => one(),
    'with nobody to go': () => one().opened(),
    'with somebody to go': visiting,
    'to be called back': () => visiting().says('p1').says('p2').closes(true),
    released: () => visiting().act('release', { isCalled: true }, above),
  };
  const people = [person(visitingOffice, 'officer'), person(visitingOffice, 'head'), supervisor, pageOf('p1'), above];
  holdChronicles(
    'revisit-allowed',
    Object.fromEntries(Object.entries(states).map(([name, so]) => [name, () => allowedIn(so(), people)])),
  );
});
