import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { courseOf, person } from '../../../test/support/law.js';
import { aCase, officer, parentRef, partId } from '../../../test/support/thing-kind.js';

describe('two parts of one parent', () => {
  const otherId = as<CaseId>('00000000-0000-4000-8000-000000000002');
  const noted = (part: CaseId, name: string, n: number, cause: string) => ({
    ...{ part, kind: 'thing', name, n, cause, isNecessary: true },
  });
  const both = () =>
    aCase()
      .tell('notePart', noted(partId, 'a', 1, 'c1'), courseOf(partId))
      .tell('notePart', noted(partId, 'a', 2, 'c2'), courseOf(partId))
      .tell('notePart', noted(otherId, 'b', 1, 'c3'), courseOf(otherId));
  const standing = (parent: ReturnType<typeof aCase>) =>
    parent.dossier.parts.map(({ name, causes, outcome }) => [name, causes, outcome]);

  it('are told of apart', () => {
    expect(standing(both())).toEqual([
      ['a', ['c1', 'c2'], null],
      ['b', ['c3'], null],
    ]);
    const known = both().tell('notePart', noted(otherId, 'b', 2, 'c4'), courseOf(otherId));
    expect(standing(known)).toEqual([
      ['a', ['c1', 'c2'], null],
      ['b', ['c3', 'c4'], null],
    ]);
  });

  it('end apart, once, and not over a cause that came since', () => {
    const parent = both().tell('endPart', { part: otherId, outcome: 'done', causes: 1 }, courseOf(otherId));
    expect(standing(parent)).toEqual([
      ['a', ['c1', 'c2'], null],
      ['b', ['c3'], 'done'],
    ]);
    parent.tell('endPart', { part: otherId, outcome: 'done', causes: 1 }, courseOf(otherId));
    parent.tell('endPart', { part: partId, outcome: 'done', causes: 1 }, courseOf(partId));
    expect(parent.all('partEnded')).toEqual([{ part: otherId, outcome: 'done' }]);
  });

  it('are refused by name where one speaks for the other, or leaves out a cause', () => {
    expect(() => both().tell('notePart', noted(otherId, 'b', 3, 'c5'), courseOf(otherId))).toThrow(
      expect.objectContaining({ kind: 'conflict', code: 'docket.part_out_of_order', details: { known: 1, n: 3 } }),
    );
    expect(() => both().tell('endPart', { part: partId, outcome: 'x', causes: 2 }, courseOf(otherId))).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'docket.not_its_course', details: { part: partId } }),
    );
  });
});

describe('what the parent knows', () => {
  const knows = (...told: [causes: number, outcome: string | null][]) => {
    const part = aCase(parentRef);
    for (const [causes, outcome] of told) part.tell('noteParentKnows', { causes, outcome }, courseOf(partId));
    return part.all('parentKnows').map(({ causes, outcome }) => [causes, outcome]);
  };

  it.each<[what: string, told: [number, string | null][], facts: [number, string | null][]]>([
    [
      'more causes',
      [
        [1, null],
        [2, null],
      ],
      [
        [1, null],
        [2, null],
      ],
    ],
    [
      'the end',
      [
        [1, null],
        [1, 'done'],
      ],
      [
        [1, null],
        [1, 'done'],
      ],
    ],
    [
      'more causes of one that had ended',
      [
        [1, 'done'],
        [2, null],
      ],
      [
        [1, 'done'],
        [2, null],
      ],
    ],
    [
      'the same again',
      [
        [1, 'done'],
        [1, 'done'],
      ],
      [[1, 'done']],
    ],
    [
      'fewer causes, late',
      [
        [2, null],
        [1, null],
      ],
      [[2, null]],
    ],
    [
      'an end that is not the last word any more',
      [
        [2, null],
        [1, 'done'],
      ],
      [[2, null]],
    ],
  ])('is %s', (_what, told, facts) => {
    expect(knows(...told)).toEqual(facts);
  });
});

describe('the parts that are owed', () => {
  const stepOf = (cause: string) => ({ step: 'openPart', instance: `thing/a:${cause}` });
  const reason = { digest: 'd', chars: 1 };
  const administrator = person('bureau', 'administrator');
  const owing = (n: number) => {
    const parent = aCase();
    for (let cause = 0; cause < n; cause += 1) parent.act('owe', { cause: `c${String(cause)}` }, officer);
    return parent;
  };
  const fails = (parent: ReturnType<typeof aCase>, step: { step: string; instance: string }) =>
    parent.tell('stepFailed', { ...step, code: 'x', consequence: 'y' }, courseOf(partId));
  const owed = (parent: ReturnType<typeof aCase>) => parent.standing().parts.owed.map(({ cause }) => cause);

  it('stay in their order while none is left out, whichever failed', () => {
    expect(owed(fails(owing(16), stepOf('c0')))[0]).toBe('c0');
    expect(owed(fails(owing(17), stepOf('c0')))[0]).toBe('c1');
  });

  it('are not those of another step that failed or was settled', () => {
    const other = { ...stepOf('c0'), step: 'deliver' };
    expect(owed(fails(owing(17), other))[0]).toBe('c0');
    const settled = fails(owing(1), other).tell('settleStep', { ...other, reason }, administrator);
    expect(owed(settled)).toEqual(['c0']);
    const another = fails(owing(2), stepOf('c1')).tell('settleStep', { ...stepOf('c1'), reason }, administrator);
    expect(owed(another)).toEqual(['c0']);
  });

  it('are not there by a part of another kind or name', () => {
    for (const change of [{ kind: 'other' }, { name: 'b' }]) {
      const known = { part: partId, kind: 'thing', name: 'a', n: 1, cause: 'c0', isNecessary: false, ...change };
      expect(owed(owing(1).tell('notePart', known, courseOf(partId)))).toEqual(['c0']);
    }
  });

  it('begin with the one that was asked for again, however often the others failed since', () => {
    const parent = owing(17);
    const causes = Array.from({ length: 17 }, (_one, n) => `c${String(n)}`);
    for (const cause of causes) fails(parent, stepOf(cause));
    parent.tell('retryStep', { ...stepOf('c9'), reason }, administrator);
    for (const cause of causes.filter((one) => one !== 'c9')) fails(parent, stepOf(cause));
    expect(owed(parent)[0]).toBe('c9');
  });
});
