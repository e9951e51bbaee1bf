import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { as, type CaseId } from '#libs/kernel';
import { courseOf, person } from '../../../test/support/law.js';
import { aCase, officer, parentRef, partId } from '../../../test/support/thing-kind.js';
import { mechanism, tellingOf, type KindContext, type MechanismCommands } from './index.js';

/** What the activity does with an announcement, both sides. */
function announce(part: ReturnType<typeof aCase>, parent: ReturnType<typeof aCase>): void {
  const { announcement } = part.standing();
  if (announcement === null) return;
  const { name, isNecessary, told, causes, outcome } = announcement;
  const course = courseOf(partId);
  const known = told + causes.length;
  causes.forEach((cause, index) => {
    parent.tell('notePart', { part: partId, kind: 'thing', name, n: told + index + 1, cause, isNecessary }, course);
  });
  if (outcome !== null) parent.tell('endPart', { part: partId, outcome, causes: known }, course);
  part.tell('noteParentKnows', { causes: known, outcome }, course);
}

describe('a part', () => {
  it('is known to its parent after any acts, each told once, however often it is told', () => {
    const acts = fc.array(fc.constantFrom('add', 'by hand', 'finish', 'announce', 'announce twice'), { maxLength: 30 });
    fc.assert(
      fc.property(acts, (drawn) => {
        const part = aCase(parentRef);
        const parent = aCase();
        part.act('add', { cause: 'c0' }, officer);
        for (const [index, act] of drawn.entries()) {
          if (act === 'add') part.act('add', { cause: `c${String(index + 1)}` }, officer);
          else if (act === 'by hand') part.act('add', { cause: null }, officer);
          else if (act === 'finish') part.act('finish', {}, officer);
          else announce(part, parent);
          if (act === 'announce twice') announce(part, parent);
        }
        for (let left = 5; part.standing().announcement !== null && left > 0; left -= 1) announce(part, parent);
        const { causes, outcome } = part.dossier.state;
        expect(part.standing().announcement).toBeNull();
        expect(parent.dossier.parts).toMatchObject([{ part: partId, causes, outcome, isNecessary: true }]);
        expect(parent.all('partNoted')).toHaveLength(causes.length);
        expect(parent.standing().parts.necessary).toBe(outcome === null ? 1 : 0);
      }),
    );
  });

  it('keeps its course until its parent knows the end, and has none after', () => {
    const part = aCase(parentRef).act('add', { cause: 'c' }, officer).act('finish', {}, officer);
    expect(part.standing()).toMatchObject({ isOpen: true, phase: 'done', next: null });
    announce(part, aCase());
    expect(part.standing()).toMatchObject({ isOpen: false, announcement: null });
  });

  it('tells sixteen causes at once and its end with the last', () => {
    const part = aCase(parentRef);
    for (let n = 0; n < 20; n += 1) part.act('add', { cause: `c${String(n)}` }, officer);
    part.act('finish', {}, officer);
    const parent = aCase();
    expect(part.standing().announcement).toMatchObject({ told: 0, outcome: null });
    expect(part.standing().announcement?.causes).toHaveLength(16);
    announce(part, parent);
    expect(part.standing().announcement).toMatchObject({
      told: 16,
      causes: ['c16', 'c17', 'c18', 'c19'],
      outcome: 'done',
    });
    announce(part, parent);
    expect(parent.dossier.parts[0]).toMatchObject({ outcome: 'done' });
  });

  it('is spoken for by its own course alone', () => {
    const payload = { part: partId, kind: 'thing', name: 'a', n: 1, cause: null, isNecessary: true };
    const tell = (command: keyof MechanismCommands, data: object, actor: ReturnType<typeof courseOf>) => () =>
      aCase().tell(command, data as never, actor);
    const other = courseOf(as<CaseId>('00000000-0000-4000-8000-000000000007'));
    expect(tell('notePart', payload, other)).toThrow(expect.objectContaining({ code: 'docket.not_its_course' }));
    expect(tell('notePart', payload, officer as never)).toThrow(
      expect.objectContaining({ code: 'office.not_permitted' }),
    );
    expect(tell('notePart', { ...payload, n: 2 }, courseOf(partId))).toThrow(
      expect.objectContaining({ code: 'docket.part_out_of_order' }),
    );
    expect(tell('noteParentKnows', { causes: 1, outcome: null }, other)).toThrow(
      expect.objectContaining({ code: 'docket.not_its_course' }),
    );
  });
});

describe('a parent', () => {
  it('does not end over a necessary part that is open', () => {
    const parent = aCase();
    announce(aCase(parentRef).act('add', { cause: 'c' }, officer), parent);
    expect(parent.refusal('finish', {}, officer)).toMatchObject({ code: 'docket.part_open', details: { name: 'a' } });
    announceEnd(parent);
    expect(parent.act('finish', {}, officer).dossier.state.outcome).toBe('done');
  });

  it('owes what the law demands until the part told of it, or somebody settled that', () => {
    const parent = aCase().act('owe', { cause: 'c1' }, officer).act('owe', { cause: 'c2' }, officer);
    expect(parent.standing().parts).toMatchObject({ owedInAll: 2, open: 0 });
    const course = courseOf(partId);
    parent.tell('notePart', { part: partId, kind: 'thing', name: 'a', n: 1, cause: 'c1', isNecessary: false }, course);
    expect(parent.standing().parts.owed.map(({ cause }) => cause)).toEqual(['c2']);
    const step = { step: 'openPart', instance: 'thing/a:c2' };
    parent.tell('stepFailed', { ...step, code: 'x', consequence: 'y' }, course);
    const administrator = person('bureau', 'administrator');
    parent.tell('settleStep', { ...step, reason: { digest: 'd', chars: 1 } }, administrator);
    expect(parent.standing().parts.owedInAll).toBe(0);
  });

  it('opens what did not fail before what did, and a failed one at once when it is asked for again', () => {
    const parent = aCase();
    const causes = Array.from({ length: 40 }, (_one, n) => `c${String(n)}`);
    const stepOf = (cause: string) => ({ step: 'openPart', instance: `thing/a:${cause}` });
    const fails = (cause: string) =>
      parent.tell('stepFailed', { ...stepOf(cause), code: 'x', consequence: 'y' }, courseOf(partId));
    const owed = () => parent.standing().parts.owed.map(({ cause }) => cause);
    const retries = (cause: string) => {
      const payload = { ...stepOf(cause), reason: { digest: 'd', chars: 1 } };
      parent.tell('retryStep', payload, person('bureau', 'administrator'));
    };
    const owe = (from: number, to: number) => {
      for (const cause of causes.slice(from, to)) parent.act('owe', { cause }, officer);
    };
    owe(0, 16);
    causes.slice(0, 16).forEach(fails);
    expect(owed()).toEqual(causes.slice(0, 16));
    owe(16, 17);
    expect(owed()).toEqual(['c16', ...causes.slice(0, 15)]);
    retries('c15');
    expect(owed().slice(0, 2)).toEqual(['c16', 'c15']);
    owe(17, 40);
    causes.slice(16).forEach(fails);
    expect(owed()[0]).toBe('c15');
    causes.forEach(retries);
    fails('c0');
    retries('c39');
    expect(owed()[0]).toBe('c39');
    expect(parent.standing().parts.owedInAll).toBe(40);
  });

  const announceEnd = (parent: ReturnType<typeof aCase>) =>
    parent.tell('endPart', { part: partId, outcome: 'done', causes: 1 }, courseOf(partId));
});

it('has a handler for every mechanism command', () => {
  const context = {} as KindContext;
  expect(Object.keys(mechanism)).toHaveLength(12);
  expect(() => mechanism.stepDone({} as never, {} as never, context)).toThrow();
});

describe('what the activity tells of a part', () => {
  const ref = { kind: 'thing', caseId: partId };
  const announcement = { name: 'a', isNecessary: true, told: 2, causes: ['c2', 'c3'], outcome: null };

  it('is each cause by its number, and that the parent knows', () => {
    const { toParent, toPart } = tellingOf(ref, announcement);
    const noted = { part: partId, kind: 'thing', name: 'a', isNecessary: true };
    expect(toParent).toEqual([
      { type: 'notePart', payload: { ...noted, n: 3, cause: 'c2' } },
      { type: 'notePart', payload: { ...noted, n: 4, cause: 'c3' } },
    ]);
    expect(toPart).toEqual({ type: 'noteParentKnows', payload: { causes: 4, outcome: null } });
  });

  it('is its end after them, where it has ended', () => {
    const { toParent, toPart } = tellingOf(ref, { ...announcement, causes: [], outcome: 'done' });
    expect(toParent).toEqual([{ type: 'endPart', payload: { part: partId, outcome: 'done', causes: 2 } }]);
    expect(toPart.payload).toEqual({ causes: 2, outcome: 'done' });
  });
});
