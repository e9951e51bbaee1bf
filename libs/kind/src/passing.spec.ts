import { describe, expect, it } from '@jest/globals';
import { momentStep, type Clock } from '#libs/kernel';
import { grant, persons } from '#libs/office';
import { nextMoment } from '#libs/rules';
import {
  CaseInMemory,
  courseActor,
  courseOf,
  nationalTime,
  office,
  organisation,
  person,
} from '../../../test/support/law.js';
import { defineKind, endClocks, nothing, refusing, toolsOf, type PassMoment } from './index.js';

/** Offices that each owe an answer, by so many clocks of each rule. */
type Commands = { begin: { readonly rules: readonly string[] }; passMoment: PassMoment };
type Facts = { begun: object; passed: { readonly clock: string; readonly name: string }; ended: object };

const transport = office('dept-transport');
const officer = person('dept-transport', 'officer');
const tools = toolsOf<object, Facts>({ kind: 'many', evolutions: { begun: nothing, passed: nothing, ended: nothing } });

interface Law {
  /** A clock whose moments the law refuses. */
  readonly refuses?: string;
  /** A clock at whose moments the law itself is at fault. */
  readonly breaks?: string;
  /** A clock whose expiry ends all others. */
  readonly ends?: string;
}

const manyOf = ({ refuses, breaks, ends }: Law) =>
  defineKind<object, Commands, Facts, null>({
    ...{ name: 'many', prefix: null, initial: {}, tools },
    grants: { 'many.passMoment': { ...persons(grant('any', 'officer')), course: true } },
    rules: { clocks: [], parameters: {}, hasLadder: false },
    handlers: {
      begin: {
        may: () => undefined,
        act: (dossier, { rules }, context) => {
          const start = { owner: transport, startedBy: 'begun', startOn: context.today } as const;
          const clocks: Clock[] = [];
          for (const rule of rules) {
            const so = { ...dossier, clocks: [...dossier.clocks, ...clocks] };
            clocks.push(tools.newClock(so, context, { ...start, rule }));
          }
          return [tools.draft('begun', {}, { clocks: clocks.map((clock) => ({ change: 'open', clock })) })];
        },
      },
    },
    onMoment: ({ clock: { id }, moment: { name }, changes, dueAt }, { clocks }) => {
      if (id === refuses) throw refusing()('conflict', 'many.refused', 'made up');
      if (id === breaks) throw new TypeError('a bug of the law');
      const others =
        id === ends
          ? endClocks(
              clocks.filter((one) => one.id !== id),
              'cancelled',
            )
          : [];
      return [tools.draft('passed', { clock: id, name }, { clocks: [...changes, ...others], dueAt })];
    },
    settles: () => false,
    owes: () => true,
    standing: () => ({ isOpen: true, phase: 'open', detail: null }),
    row: () => ({ ended_at: null }),
    subject: () => ({ title: null, place: null }),
  });

const three = ['XF-07', 'XF-07', 'XF-07'];
const begun = (law: Law = {}, rules: readonly string[] = three) =>
  new CaseInMemory(manyOf(law), { ...nationalTime('petition'), ...organisation() }).act('begin', { rules }, officer);
type Many = ReturnType<typeof begun>;

/** Its course asks for the next moment, once. @returns what passed with it */
function asked(one: Many, isAside: (clock: string) => boolean = () => false): string[] {
  const next = nextMoment(one.dossier.clocks, ({ clock }) => isAside(clock));
  if (next === null) throw new Error('nothing is to come');
  const before = one.facts.length;
  one.at = next.dueAt > one.at ? next.dueAt : one.at;
  one.act('passMoment', { clock: next.clock, moment: next.name }, courseActor);
  return one.facts.slice(before).map(({ data }) => (data as Facts['passed']).clock);
}
const all = ['XF-07/1', 'XF-07/2', 'XF-07/3'];

describe('what comes due at the same instant', () => {
  it('passes in one act, in its order, each once and with its own instant', () => {
    const one = begun();
    const rounds: string[][] = [];
    while (nextMoment(one.dossier.clocks) !== null) rounds.push(asked(one));
    // One for each warning of the rule, and one for its expiry.
    expect(rounds.length).toBeGreaterThan(1);
    expect(rounds).toEqual(rounds.map(() => all));
    expect(one.dossier.clocks.every(({ breachedAt }) => breachedAt !== null)).toBe(true);
    const passed = one.facts.filter(({ type }) => type === 'passed');
    expect(passed.map(({ dueAt }) => dueAt)).toEqual(passed.map(({ at }) => at));
  });

  it('passes nothing again: neither is what was asked for, nor what went with it', () => {
    const one = begun();
    const [first] = one.dossier.clocks;
    const name = first?.warnings[0]?.id ?? '';
    asked(one);
    for (const clock of all) one.act('passMoment', { clock, moment: name }, courseActor);
    expect(one.all('passed')).toHaveLength(3);
  });

  it('leaves what comes due at another instant, also where both have come', () => {
    const one = begun({}, ['XF-07', 'XF-09', 'XF-07']).on('2027-06-01');
    expect(asked(one)).toEqual(['XF-07/1', 'XF-07/2']);
    const earlier = one.facts.at(-1)?.dueAt ?? '';
    expect((nextMoment(one.dossier.clocks)?.dueAt ?? '') > earlier).toBe(true);
  });

  it('is over where the first of it ended the others', () => {
    const one = begun({ ends: 'XF-07/1' });
    expect(asked(one)).toEqual(['XF-07/1']);
    expect(one.clock('XF-07/2').endedAs).toBe('cancelled');
  });

  it('is told when it is refused for what it is, and holds nothing else up', () => {
    const one = begun({ refuses: 'XF-07/2' });
    expect(asked(one)).toEqual(['XF-07/1', 'XF-07/3']);
    expect(() => asked(one)).toThrow(expect.objectContaining({ code: 'many.refused' }));
  });

  it('fails alone where the law itself is at fault, and is seen when it is asked for', () => {
    const one = begun({ breaks: 'XF-07/2' });
    expect(asked(one)).toEqual(['XF-07/1', 'XF-07/3']);
    const before = one.facts.length;
    expect(() => asked(one)).toThrow('a bug of the law');
    expect(one.facts).toHaveLength(before);
  });

  it('leaves aside what has failed by itself: somebody settles that, or has it tried again', () => {
    const one = begun();
    const next = nextMoment(one.dossier.clocks);
    const { step, instance } = momentStep({ clock: 'XF-07/2', name: next?.name ?? '', dueAt: next?.dueAt ?? one.at });
    const failed = { step, instance, code: 'course.unexpected', consequence: 'course.moment_not_passed' };
    one.tell('stepFailed', failed, courseOf(one.dossier.id));
    expect(asked(one)).toEqual(['XF-07/1', 'XF-07/3']);
    expect(asked(one)).toEqual(['XF-07/2']);
  });

  it('passes a hundred at a time: none holds the row of its case for long', () => {
    const one = begun(
      {},
      Array.from({ length: 130 }, () => 'XF-07'),
    );
    expect([asked(one).length, asked(one).length]).toEqual([100, 30]);
  });
});
