import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { grant, persons } from '#libs/office';
import { CaseInMemory, courseOf, nationalTime, office, organisation, person } from '../../../test/support/law.js';
import { defineKind, nothing, toolsOf, type PassMoment } from './index.js';

/** A kind with one clock: a person's command ends it, and so does its expiry. */
interface State {
  readonly isEnded: boolean;
}
type Commands = { begin: object; look: object; end: object; passMoment: PassMoment };
type Facts = { begun: object; looked: object; ended: object };

const transport = office('dept-transport');
const tools = toolsOf<State, Facts>({
  kind: 'period',
  evolutions: { begun: nothing, looked: nothing, ended: () => ({ isEnded: true }) },
});
const anybody = { ...persons(grant('any', 'officer')), course: true };
const free = (): void => undefined;

const periodKind = (records: 'expiry' | 'nothing') =>
  defineKind<State, Commands, Facts, null>({
    name: 'period',
    prefix: null,
    table: 'period',
    initial: { isEnded: false },
    grants: { 'period.passMoment': anybody },
    rules: { clocks: [], parameters: {}, hasLadder: false },
    tools,
    handlers: {
      begin: {
        may: free,
        act: (dossier, _payload, context) => {
          const start = { rule: 'XF-07', owner: transport, startedBy: 'begun', startOn: context.today } as const;
          const clock = tools.newClock(dossier, context, start);
          return [tools.draft('begun', {}, { clocks: [{ change: 'open', clock }] })];
        },
      },
      look: { may: free, act: () => [tools.draft('looked', {})] },
      // It does not say that it ends the case: the comparison alone has to find that.
      end: { may: free, act: () => [tools.draft('ended', {})] },
    },
    onMoment: ({ means, changes, dueAt }) => {
      if (records === 'nothing') return [tools.draft('looked', {})];
      return [tools.draft(means === null ? 'looked' : 'ended', {}, { clocks: changes, dueAt })];
    },
    settles: () => true,
    owes: () => true,
    standing: ({ state: { isEnded } }) => ({ isOpen: !isEnded, phase: isEnded ? 'ended' : 'open', detail: null }),
    row: () => ({}),
    subject: () => ({ title: null, place: null }),
  });

const officer = person('dept-transport', 'officer');
const part = as<CaseId>('00000000-0000-4000-8000-000000000002');

const begun = (records: 'expiry' | 'nothing') =>
  new CaseInMemory(periodKind(records), { ...nationalTime('petition'), ...organisation() }).act('begin', {}, officer);

const withPart = () =>
  begun('expiry').tell(
    'notePart',
    { part, kind: 'period', name: 'a', n: 1, cause: null, isNecessary: true },
    courseOf(part),
  );

describe('a necessary part that is open', () => {
  it('keeps the case from ending by a command of which no kind said that it ends it', () => {
    const parent = withPart();
    expect(parent.refusal('end', {}, officer)).toMatchObject({ kind: 'conflict', code: 'docket.part_open' });
    expect(parent.refusal('end', {}, courseOf(part))).toMatchObject({ kind: 'conflict', code: 'docket.part_open' });
    expect(parent.act('look', {}, officer).types()).toEqual(['begun', 'partNoted', 'looked']);
    parent.tell('endPart', { part, outcome: 'done', causes: 1 }, courseOf(part));
    expect(parent.act('end', {}, officer).dossier.state.isEnded).toBe(true);
  });

  it('does not hold up an expiry that ends the case, passed by the course or found by a person', () => {
    expect(withPart().until('2026-10-01').dossier.state.isEnded).toBe(true);
    const late = withPart().on('2026-10-01').act('look', {}, officer);
    expect(late.types()).toEqual(['begun', 'partNoted', 'ended', 'looked']);
  });
});

describe('an expiry that the law of a kind does not record', () => {
  it('stops the act that meets it, and names kind and clock', () => {
    const late = begun('nothing').on('2026-10-01');
    expect(() => late.act('look', {}, officer)).toThrow('period does not record the expiry of XF-07/1');
    expect(() => late.allowed(officer)).toThrow('period does not record the expiry of XF-07/1');
  });
});
