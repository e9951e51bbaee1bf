import { describe, expect, it } from '@jest/globals';
import { instantAtHour } from '#libs/calendar';
import { as, type CaseId, type ClockChange, type Dossier, type Fact } from '#libs/kernel';
import { chronicleOf } from '../../../test/support/chronicle.js';
import { courseOf, day, nationalTime, office, organisation, person, platformActor } from '../../../test/support/law.js';
import { emptyState, factOf, fold, lateBy, nothing, refusing, stateOf, statedDatesOf, toolsOf } from './index.js';
import type { AnyKind, KindContext } from './index.js';

type Facts = { begun: object; told: object };
const tools = toolsOf<object, Facts>({ kind: 'thing', evolutions: { begun: nothing, told: nothing } });
const transport = office('dept-transport');
const officer = person('dept-transport', 'officer');

const at = (date: string, hour = 9) => instantAtHour(day(date), hour);
const contextOf = (date: string, more: Partial<KindContext> = {}): KindContext => ({
  ...{ ...nationalTime('petition'), ...organisation(), actor: officer },
  ...{ at: at(date), recordedAt: at(date), today: day(date), ...more },
});
const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
const dossier: Dossier<object> = {
  ...{ ...emptyState({ initial: {} }), id: caseId, kind: 'thing', number: '1', version: 0 },
  ...{ isDrill: false, jurisdiction: 'CN' },
};
const opening = { owner: transport, startedBy: 'begun', startOn: day('2026-08-03') } as const;

describe('the reminders of a new clock', () => {
  // Of fifteen days from 2026-08-03: on the thirteenth, the fourteenth and, for the head, the seventeenth.
  const passedOf = (context: KindContext) => tools.newClock(dossier, context, { ...opening, rule: 'XF-07' }).passed;

  it('are all to come where it is recorded at once', () => {
    expect(passedOf(contextOf('2026-08-03'))).toEqual([]);
  });

  it('that lie before the record nobody was reminded of: of an import, and of an act in a drill that runs ahead', () => {
    const late = at('2026-08-16');
    expect(passedOf(contextOf('2026-08-03', { recordedAt: late, actor: platformActor }))).toEqual(['w5', 'w2']);
    expect(passedOf(contextOf('2026-08-16', { recordedAt: at('2026-08-03') }))).toEqual(['w5', 'w2']);
    expect(passedOf(contextOf('2026-08-14'))).toEqual(['w5', 'w2']);
    expect(passedOf(contextOf('2026-08-14', { at: at('2026-08-14', 8), recordedAt: at('2026-08-14', 8) }))).toEqual([
      'w5',
    ]);
  });
});

describe('what is started', () => {
  it('is a clock, numbered after those of its rule, and the duty of it, numbered after those of its name', () => {
    const context = contextOf('2026-08-03');
    const first = tools.start(dossier, context, { ...opening, rule: 'XF-07', what: 'notify' });
    const so = tools.after(dossier, [tools.draft('begun', {}, first)], context);
    const second = tools.start(so, context, { ...opening, rule: 'XF-07', what: 'notify', capacity: 'head' });
    expect([first.clock.id, second.clock.id]).toEqual(['XF-07/1', 'XF-07/2']);
    expect([...first.duties, ...second.duties]).toStrictEqual([
      {
        change: 'open',
        duty: {
          ...{ id: 'notify/1', clock: 'XF-07/1', claim: null, office: transport, capacity: null, what: 'notify' },
        },
      },
      {
        change: 'open',
        duty: {
          ...{ id: 'notify/2', clock: 'XF-07/2', claim: null, office: transport, capacity: 'head', what: 'notify' },
        },
      },
    ]);
    expect(tools.start(so, context, { ...opening, rule: 'XF-09' })).toMatchObject({ duties: [] });
    const decide = tools.start(so, context, { ...opening, rule: 'XF-09', what: 'decide' });
    expect([decide.clock.id, decide.duties.map((each) => each.change === 'open' && each.duty.id)]).toEqual([
      'XF-09/1',
      ['decide/1'],
    ]);
  });

  it('lapses with its date where the rule says so: to object or take on (23(3)), and nothing else by itself', () => {
    const context = contextOf('2026-08-03');
    const { duties } = tools.start(dossier, context, { ...opening, rule: 'XF-08', what: 'objectOrTakeOn' });
    expect(duties).toMatchObject([{ duty: { lapses: true } }]);
    const duty = tools.openDuty(dossier, { what: 'close', clock: 'XF-CLOSE/1', office: transport });
    expect(duty).not.toHaveProperty('duty.lapses');
    const lapsing = tools.openDuty(dossier, { what: 'close', clock: 'XF-CLOSE/1', office: transport, lapses: true });
    expect(lapsing).toHaveProperty('duty.lapses', true);
  });
});

describe('a draft of several effects', () => {
  const meets = (id: string): ClockChange => ({ change: 'meet', id });
  const grant = { change: 'grant', office: transport, reason: 'handler' } as const;

  it('has all of them in their order, and the first instant and the first lateness that any of them says', () => {
    const dueAt = at('2026-08-18');
    const late = lateBy(transport, 4);
    const close = { change: 'close', id: 'notify/1', as: 'done' } as const;
    const effects = [
      { clocks: [meets('a')] },
      { clocks: [meets('b')], access: [grant] },
      { dueAt, ...late, duties: [close] },
    ];
    expect(tools.draft('told', {}, ...effects)).toStrictEqual({
      ...{ type: 'told', shape: 1, data: {}, clocks: [meets('a'), meets('b')], duties: [close], access: [grant] },
      ...{ late: { office: transport, workingDays: 4 }, dueAt },
    });
    expect(tools.draft('told', {}, { dueAt }, { dueAt: at('2026-08-19') })).toMatchObject({ dueAt });
    expect(lateBy(transport, null)).toEqual({});
  });
});

describe('a fact', () => {
  it('has the next number, and who and when the door says unless the draft says otherwise', () => {
    const context = contextOf('2026-08-03', { recordedAt: at('2026-11-02') });
    const draft = tools.draft('told', {});
    expect(factOf(draft, { id: caseId, version: 4 }, context)).toMatchObject({
      ...{ caseId, seq: 5, at: at('2026-08-03'), recordedAt: at('2026-11-02'), actor: officer },
    });
    const course = courseOf(caseId);
    expect(
      factOf({ ...draft, at: at('2026-08-10'), actor: course }, { id: caseId, version: 4 }, context),
    ).toMatchObject({
      ...{ at: at('2026-08-10'), recordedAt: at('2026-11-02'), actor: course },
    });
  });

  it('is folded into clocks, duties, their count and the state; who was a part stays one', () => {
    const kind = { evolve: tools.evolve, lift: tools.lift } as unknown as AnyKind;
    const context = contextOf('2026-08-03');
    const begun = tools.start(dossier, context, { ...opening, rule: 'XF-07', what: 'notify' });
    const parent = { kind: 'petition', caseId, name: 'a', through: [] };
    const first = { ...tools.draft('begun', {}, begun), parent };
    const facts: Fact[] = [];
    const add = (so: Dossier<object>, draft: Parameters<typeof factOf>[0]) => {
      const fact = factOf(draft, so, context);
      facts.push(fact);
      return fold(kind, so, fact);
    };
    const after = add(add(dossier, first), tools.draft('told', {}, { clocks: [meetOf('XF-07/1')] }));
    expect(after).toMatchObject({ version: 2, parent, dutiesOpened: { notify: 1 }, duties: [] });
    expect(stateOf(after)).toEqual({
      ...{ clocks: after.clocks, duties: [], dutiesOpened: { notify: 1 }, parent, parts: [], failed: [] },
      ...{
        parentKnows: { causes: 0, outcome: null },
        attachments: [],
        documents: [],
        parties: [],
        erasures: 0,
        state: {},
      },
    });
    expect(chronicleOf(facts)).toEqual([
      '2026-08-03 begun by dept-transport officer',
      '  begins XF-07/1 of dept-transport, begun 2026-08-03, until 2026-08-18',
      '  owes notify/1 by dept-transport (XF-07/1)',
      '2026-08-03 told by dept-transport officer',
      '  meet XF-07/1',
    ]);
  });

  const meetOf = (id: string): ClockChange => ({ change: 'meet', id });
});

describe('a stated date', () => {
  const { requireBetween, requireStated } = statedDatesOf('thing', refusing<`thing.${string}`>());
  const refused = (code: string, details: object) =>
    expect.objectContaining({ kind: 'invalid', code: `thing.${code}`, details });
  const proof = { digest: 'd', chars: 1 };

  it('lies between what it answers and today, both days among them', () => {
    const context = contextOf('2026-08-10');
    const between = (on: string, earliest: string | null) => () => {
      requireBetween(day(on), earliest === null ? null : day(earliest), context);
    };
    expect(between('2026-08-11', null)).toThrow(refused('date_in_future', { on: '2026-08-11', bound: '2026-08-10' }));
    expect(between('2026-08-02', '2026-08-03')).toThrow(
      refused('date_before_event', { on: '2026-08-02', bound: '2026-08-03' }),
    );
    for (const on of ['2026-08-03', '2026-08-10']) expect(between(on, '2026-08-03')).not.toThrow();
    expect(between('1999-01-01', null)).not.toThrow();
  });

  it('is late beyond a working day, needs its proof then, and is so only of what a person records', () => {
    const stated = (on: string, more: Partial<KindContext> = {}, of: typeof proof | null = null) =>
      requireStated({ on: day(on), earliest: null, proof: of }, contextOf('2026-08-10', more));
    // Friday the seventh is one working day before Monday the tenth, Thursday the sixth two.
    expect(stated('2026-08-07')).toBeNull();
    expect(() => stated('2026-08-06')).toThrow(refused('proof_missing', { on: '2026-08-06', workingDays: 2, max: 1 }));
    expect(stated('2026-08-06', {}, proof)).toBe(2);
    expect(stated('2026-08-06', { actor: platformActor })).toBeNull();
    expect(() => stated('2026-08-11', {}, proof)).toThrow(
      refused('date_in_future', { on: '2026-08-11', bound: '2026-08-10' }),
    );
  });
});
