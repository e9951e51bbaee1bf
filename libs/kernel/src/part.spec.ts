import { describe, expect, it } from '@jest/globals';
import type { OfficeId } from './ids.js';
import { barCause, barOf, breachCause, causeTold, clockOfCause, factServedBy, isBreachOf } from './part.js';
import { factRemindedBy, remindingName, servingName, toldOf } from './part.js';

const office = 'dept-water' as OfficeId;

describe('the cause that is a breach', () => {
  it('is the clock at first, and then has the number of the breach', () => {
    expect([1, 2, 12].map((breach) => breachCause('XF-07/1', breach))).toEqual(['XF-07/1', 'XF-07/1#2', 'XF-07/1#12']);
  });

  it.each([
    ['XF-07/1', true],
    ['XF-07/1#2', true],
    ['XF-07/11', false],
    ['XF-09/1#2', false],
    ['', false],
    [null, false],
  ])('%p is one of XF-07/1: %p', (cause, is) => {
    expect(isBreachOf(cause, 'XF-07/1')).toBe(is);
  });
});

describe('what is told of a cause', () => {
  it.each(['withdrawn', 'confirmed', 'done'] as const)('is read as it was told: %s', (what) => {
    expect(causeTold('XF-07/1#2', what)).toBe(`XF-07/1#2:${what}`);
    expect(toldOf(causeTold('XF-07/1#2', what))).toBe(what);
  });

  it.each(['XF-07/1', 'withdrawn:XF-07/1', 'confirmed:XF-07/1', null])(
    'is nothing of a cause of its own: %p',
    (cause) => {
      expect(toldOf(cause)).toBeNull();
    },
  );
});

describe('the clock of a cause', () => {
  it.each(['XF-07/1', 'XF#7b/1', 'XF:withdrawn/1'])('is found by its breach and by what is told of it: %s', (clock) => {
    const breaches = [1, 2, 34].map((breach) => breachCause(clock, breach));
    const told = breaches.flatMap((breach) =>
      (['withdrawn', 'confirmed', 'done'] as const).map((what) => causeTold(breach, what)),
    );
    expect(new Set([...breaches, ...told].map(clockOfCause))).toEqual(new Set([clock]));
  });

  it('is none where an office is told of', () => {
    expect([barCause('barred', office), barCause('unbarred', office, 2)].map(clockOfCause)).toEqual([null, null]);
  });
});

describe('the cause that is an accused office', () => {
  it.each(['barred', 'unbarred'] as const)('is read as it was told, whichever time: %s', (bar) => {
    const causes = [1, 2, 34].map((number) => barCause(bar, office, number));
    expect(causes).toEqual([`${bar}/dept-water`, `${bar}/dept-water#2`, `${bar}/dept-water#34`]);
    for (const cause of causes) expect(barOf(cause)).toEqual({ bar, office });
  });

  it('keeps a number within the name of an office', () => {
    expect(barOf('barred/town#3rd')).toEqual({ bar: 'barred', office: 'town#3rd' });
  });

  it.each(['XF-07/1', 'barred', 'unbarred', 'seen/dept-water', null])('is none of other causes: %p', (cause) => {
    expect(barOf(cause)).toBeNull();
  });
});

describe('the name of a part that serves a paper', () => {
  it('says which, also of the next one to the same party, and is said of no other part', () => {
    expect([servingName(12, 'p1'), `${servingName(12, 'p1')}#2`].map(factServedBy)).toEqual([12, 12]);
    expect(['art40/dept-water', 'dept-water', '12', '0/p1', 'x12/p1'].map(factServedBy)).toEqual(Array(5).fill(null));
  });

  it('is another one than that of a reminder that the same fact is for the same party', () => {
    const [paper, reminder] = [servingName(12, 'p1'), remindingName(12, 'p1')];
    expect([paper, reminder].map(factServedBy)).toEqual([12, null]);
    expect([paper, reminder].map(factRemindedBy)).toEqual([null, 12]);
  });
});
