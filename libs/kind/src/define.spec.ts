import { describe, expect, it } from '@jest/globals';
import { as, type Actor, type CaseId, type ClaimId, type Clock } from '#libs/kernel';
import { grant, persons } from '#libs/office';
import { CaseInMemory, courseOf, nationalTime, office, organisation } from '../../../test/support/law.js';
import { person, platformActor } from '../../../test/support/law.js';
import { extendClock } from '#libs/rules';
import { closeDuties, defineKind, endClocks, meet, nothing, runningOf, toolsOf } from './index.js';
import { type KindDefinition, type PassMoment, type StoredLifts } from './index.js';

/** A kind with one clock: a person's command ends it, and so does its expiry. */
interface State {
  readonly isEnded: boolean;
}
type Commands = { begin: object; look: object; end: object; passMoment: PassMoment };
type Facts = { begun: object; looked: object; ended: object };

const transport = office('dept-transport');
const evolutions = { begun: nothing, looked: nothing, ended: () => ({ isEnded: true }) };
const tools = toolsOf<State, Facts>({ kind: 'period', evolutions });
const anybody = { ...persons(grant('any', 'officer')), course: true };
const free = (): void => undefined;

type Records = 'expiry' | 'nothing' | 'extension' | 'two expiries' | 'two, in turn';

type More = Partial<
  Pick<KindDefinition<State, Commands, Facts, null>, 'liftStored' | 'prefix' | 'parts' | 'numberSeries'>
>;

const periodKind = (records: Records, more: More = {}) =>
  defineKind<State, Commands, Facts, null>({
    name: 'period',
    prefix: null,
    initial: { isEnded: false },
    grants: { 'period.passMoment': anybody },
    rules: { clocks: [], parameters: {}, hasLadder: false },
    tools,
    handlers: {
      begin: {
        may: free,
        act: (dossier, _payload, context) => {
          const start = { owner: transport, startedBy: 'begun', startOn: context.today } as const;
          const two = { 'two expiries': ['XF-09', 'XF-07'], 'two, in turn': ['XF-07', 'XF-09'] };
          const named = { ...two, extension: ['XF-09'] }[records as string] ?? ['XF-07'];
          const clocks = named.map((rule) => tools.newClock(dossier, context, { ...start, rule }));
          return [tools.draft('begun', {}, { clocks: clocks.map((clock) => ({ change: 'open', clock })) })];
        },
      },
      look: { may: free, act: () => [tools.draft('looked', {})] },
      // It does not say that it ends the case: the comparison alone has to find that.
      end: { may: free, act: () => [tools.draft('ended', {})] },
    },
    onMoment: ({ clock, means, changes, dueAt }, _dossier, context) => {
      if (records === 'extension') return [tools.draft('looked', {}, { clocks: [extendClock(context, clock, 30)] })];
      if (records === 'nothing') return [tools.draft('looked', {})];
      const data = { clock: clock.id, isRetrospective: context.isRetrospective };
      return [tools.draft(means === null ? 'looked' : 'ended', data, { clocks: changes, dueAt })];
    },
    settles: () => true,
    owes: () => true,
    standing: ({ state: { isEnded } }) => ({ isOpen: !isEnded, phase: isEnded ? 'ended' : 'open', detail: null }),
    row: () => ({ ended_at: null }),
    subject: () => ({ title: null, place: null }),
    ...more,
  });

const officer = person('dept-transport', 'officer');
const part = as<CaseId>('00000000-0000-4000-8000-000000000002');

const begun = (records: Records) =>
  new CaseInMemory(periodKind(records), { ...nationalTime('petition'), ...organisation() }).act('begin', {}, officer);

const withPart = () =>
  begun('expiry').tell(
    'notePart',
    { part, kind: 'period', name: 'a', n: 1, cause: null, isNecessary: true },
    courseOf(part),
  );

describe('a room', () => {
  const room: More = { parts: { access: 'withParent' } };
  const self = () => ({ causes: [null], isNecessary: false, outcome: null });

  it('draws from no series: whoever may not know of it would see the gap', () => {
    expect(() => periodKind('expiry', room)).not.toThrow();
    expect(() => periodKind('expiry', { ...room, prefix: '谈' })).toThrow('period is a room');
    expect(() => periodKind('expiry', { ...room, numberSeries: () => '白杨乡谈' })).toThrow('period is a room');
    const told: More = { parts: { access: 'withParent', self }, numberSeries: () => '白杨乡调' };
    expect(() => periodKind('expiry', told)).not.toThrow();
  });
});

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

describe('what is overdue when somebody acts', () => {
  it.each<[who: string, actor: Actor, isRetrospective: boolean]>([
    ['a person does not look back', officer, false],
    ['an import does', platformActor, true],
  ])('is recorded first, oldest first; %s', (_who, actor, isRetrospective) => {
    for (const opened of ['two expiries', 'two, in turn'] as const) {
      const late = begun(opened).on('2026-12-01').act('look', {}, actor);
      expect(late.all('ended')).toEqual([
        { clock: 'XF-07/1', isRetrospective },
        { clock: 'XF-09/1', isRetrospective },
      ]);
      // Time did it, and no person; what an import tells of a past is the import's.
      const by = late.facts
        .filter(({ type }) => type === 'ended')
        .map(({ actor: { kind, principal } }) => [kind, principal]);
      const whose = isRetrospective ? ['platform', 'import'] : ['course', 'course:period'];
      expect(by).toEqual([whose, whose]);
    }
  });
});

describe('an expiry that moves its own date', () => {
  it('is not due for ever', () => {
    const late = begun('extension').on('2026-10-09').act('look', {}, officer);
    expect(late.types()).toEqual(['begun', 'looked', 'looked']);
    expect(late.clock('XF-09/1').legalDueOn).toBe('2026-11-02');
  });
});

describe('a kind', () => {
  it('has no codes, lifts or aims unless it gives them', () => {
    const kind = periodKind('expiry');
    expect(kind).toMatchObject({ codes: [], parts: {} });
    expect(kind).not.toHaveProperty('aimsAt');
    expect(kind).not.toHaveProperty('liftStored');
    const liftStored = {} as StoredLifts<State, null>;
    expect(periodKind('expiry', { liftStored })).toHaveProperty('liftStored', liftStored);
  });

  it('says who may pass a moment, as it does of every command', () => {
    expect(begun('expiry').allowed(officer).passMoment).toBeNull();
    expect(begun('expiry').allowed(person('bureau', 'supervisor')).passMoment).toMatchObject({
      code: 'office.not_permitted',
    });
  });

  it('numbers its facts from 1, and its duties by what they are', () => {
    const one = begun('expiry').act('look', {}, officer);
    expect(one.facts.map(({ seq }) => seq)).toEqual([1, 2]);
    const duty = tools.openDuty(one.dossier, { what: 'look', clock: 'XF-07/1', office: transport });
    const opened = tools.after(one.dossier, [tools.draft('looked', {}, { duties: [duty] })], one.context(officer));
    const again = tools.openDuty(opened, { what: 'look', clock: 'XF-07/1', office: transport });
    expect([duty, again]).toMatchObject([{ duty: { id: 'look/1' } }, { duty: { id: 'look/2', claim: null } }]);
  });
});

describe('a draft', () => {
  it('carries what it does and nothing else', () => {
    const effects = { clocks: [], duties: [], access: [] };
    expect(tools.draft('looked', {}, effects)).toStrictEqual({ type: 'looked', shape: 1, data: {} });
    const { clocks } = begun('expiry').dossier;
    const dueAt = clocks[0]?.legalDueAt ?? undefined;
    expect(tools.draft('looked', {}, { clocks: meet(clocks), dueAt })).toStrictEqual({
      ...{ type: 'looked', shape: 1, data: {}, clocks: [{ change: 'meet', id: 'XF-07/1' }], dueAt },
    });
    expect(endClocks(clocks, 'superseded')).toEqual([{ change: 'end', id: 'XF-07/1', as: 'superseded' }]);
  });

  it('carries the claim of a kind that has one', () => {
    const claim = as<ClaimId>('c1');
    const claiming = toolsOf<State, Facts>({ kind: 'period', evolutions, claim });
    expect(claiming.draft('looked', {})).toStrictEqual({ type: 'looked', shape: 1, claim, data: {} });
  });

  it('closes the duties of these names, whoever owes them', () => {
    const duty = (what: string, name: string) => ({
      ...{ id: `${what}@${name}`, clock: 'XF-07/1', claim: null, office: office(name), capacity: null, what },
    });
    const duties = [duty('look', 'dept-transport'), duty('look', 'dept-water'), duty('end', 'dept-water')];
    const close = (id: string, as: 'done' | 'dropped') => ({ change: 'close', id, as });
    const both = [close('look@dept-transport', 'done'), close('look@dept-water', 'done')];
    expect(closeDuties({ duties }, ['look'])).toEqual(both);
    expect(closeDuties({ duties }, ['end', 'begin'], 'dropped')).toEqual([close('end@dept-water', 'dropped')]);
  });
});

describe('the next due date of a case', () => {
  const { dossier } = begun('expiry');
  const clock = dossier.clocks[0] as Clock;
  const due = (rule: string, legalDueOn: string | null, more: Partial<Clock> = {}): Clock => ({
    ...{ ...clock, id: `${rule}/1`, rule, provisional: true, ...more },
    ...{ legalDueOn: legalDueOn as Clock['legalDueOn'], legalDueAt: legalDueOn as Clock['legalDueAt'] },
  });
  const columns = (...clocks: Clock[]) => periodKind('expiry').row({ ...dossier, clocks });
  const none = { due_rule: null, legal_due_on: null, legal_due_at: null, provisional: false };

  it('is the earliest of those that run and have one', () => {
    const first = { due_rule: 'B', legal_due_on: '2026-08-18', legal_due_at: '2026-08-18', provisional: true };
    const [late, early, later] = [due('A', '2026-09-01'), due('B', '2026-08-18'), due('C', '2026-09-02')];
    for (const clocks of [
      [late, early, later],
      [early, late, later],
      [later, late, early],
    ]) {
      expect(columns(...clocks)).toMatchObject(first);
    }
    const over = [due('A', '2026-08-01', { metAt: clock.legalDueAt }), due('D', null), early];
    expect(columns(...over)).toMatchObject(first);
    expect(runningOf({ clocks: over }, 'A', 'B').map(({ rule }) => rule)).toEqual(['B']);
  });

  it('is none where nothing that runs has one', () => {
    expect(columns()).toMatchObject(none);
    expect(columns(due('D', null), due('A', '2026-08-01', { metAt: clock.legalDueAt }))).toMatchObject(none);
  });
});
