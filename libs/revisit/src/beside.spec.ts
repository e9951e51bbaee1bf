import { describe, expect, it } from '@jest/globals';
import { answersAfter, toldBeside } from './beside.js';

const said = (value: string, notPerformed: readonly string[]) => ({
  ...{ answers: [{ question: 'performed', value }], notPerformed },
});
const [early, late] = [{ obligations: ['o1'] }, { obligations: ['o1', 'o2'] }];

describe('one conversation in several revisits', () => {
  it.each([
    ['all', [], [], []],
    // What one of them does not ask about is not recorded there.
    ['part', ['o2'], [], ['o2']],
    ['part', ['o1', 'o2'], ['o1'], ['o1', 'o2']],
    // Nobody is said to have left undone what was not named.
    ['none', ['o1'], ['o1'], ['o1']],
    // Nothing of what one of them asks about was named: by the form it is all of it.
    ['none', ['o2'], ['o1'], ['o2']],
    ['none', [], ['o1'], ['o1', 'o2']],
    ['not_due', [], [], []],
  ])('that says %s, and names %j, says of each what it asks about', (value, named, first, second) => {
    expect([toldBeside(early, said(value, named)), toldBeside(late, said(value, named))]).toEqual([first, second]);
  });
});

describe('what a form said of performance', () => {
  const after = (named: readonly string[], now: readonly string[]) => {
    const { answers } = said('part', named);
    const asked = { answers: [...answers, { question: 'help', value: 'yes' }], notPerformed: named };
    return answersAfter(asked, now).map(({ question }) => question);
  };

  it('stands as long as the same is named, in whatever order, and no longer than that', () => {
    expect(after(['o1', 'o2'], ['o2', 'o1'])).toEqual(['performed', 'help']);
    expect(after([], [])).toEqual(['performed', 'help']);
    for (const now of [['o1'], ['o1', 'o3'], ['o1', 'o2', 'o3'], []]) {
      expect([now, after(['o1', 'o2'], now)]).toEqual([now, ['help']]);
    }
  });
});
