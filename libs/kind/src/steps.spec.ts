import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { grant, persons } from '#libs/office';
import { CaseInMemory, courseOf, nationalTime, organisation, person } from '../../../test/support/law.js';
import { defineKind, nothing, toolsOf, type PassMoment } from './index.js';

const tools = toolsOf<object, { begun: object }>({ kind: 'still', evolutions: { begun: nothing } });
const still = defineKind<object, { passMoment: PassMoment }, { begun: object }, null>({
  ...{ name: 'still', prefix: null, table: 'still', initial: {}, tools, handlers: {} },
  grants: { 'still.passMoment': persons(grant('any', 'officer')) },
  rules: { clocks: [], parameters: {}, hasLadder: false },
  onMoment: () => [],
  settles: () => false,
  owes: () => true,
  standing: () => ({ isOpen: true, phase: 'open', detail: null }),
  row: () => ({}),
  subject: () => ({ title: null, place: null }),
});

const course = courseOf(as<CaseId>('00000000-0000-4000-8000-000000000001'));
const administrator = person('bureau', 'administrator');
const reason = { digest: 'd', chars: 1 };
const deliver = { step: 'deliver', instance: '1' };
const why = { code: 'gateway.away', consequence: 'petition.not_served' };

const aCase = () => new CaseInMemory(still, { ...nationalTime('petition'), ...organisation() });
const failing = (...steps: (typeof deliver)[]) =>
  steps.reduce((one, step) => one.tell('stepFailed', { ...step, ...why }, course), aCase());
const open = (one: ReturnType<typeof aCase>) =>
  one.standing().failed.map(({ step, instance, retries, settled }) => [step, instance, retries, settled]);

describe('a step that failed for good', () => {
  it('stands with the case: what, why, since when, and what follows in law', () => {
    const { failed } = failing(deliver).standing();
    expect(failed).toEqual([{ ...deliver, ...why, failedAt: aCase().at, retries: 0, settled: false }]);
  });

  it.each([
    ['another step of the same instance', { ...deliver, step: 'openPart' }],
    ['another instance of the same step', { ...deliver, instance: '2' }],
  ])('is not %s', (_what, other) => {
    const one = failing(deliver, other).tell('stepDone', other, course);
    expect(open(one)).toEqual([['deliver', '1', 0, false]]);
    expect(open(failing(deliver, other).tell('settleStep', { ...deliver, reason }, administrator))).toEqual([
      [other.step, other.instance, 0, false],
      ['deliver', '1', 0, true],
    ]);
  });

  it('is gone when it was done after all, which is one fact', () => {
    const done = failing(deliver).tell('stepDone', deliver, course).tell('stepDone', deliver, course);
    expect(open(done)).toEqual([]);
    expect(done.all('stepDone')).toEqual([deliver]);
  });

  it('keeps its count of retries when it fails again, and goes behind the others', () => {
    const other = { ...deliver, instance: '2' };
    const retried = failing(deliver, other).tell('retryStep', { ...deliver, reason }, administrator);
    expect(open(retried.tell('stepFailed', { ...deliver, ...why }, course))).toEqual([
      ['deliver', '2', 0, false],
      ['deliver', '1', 1, false],
    ]);
    expect(open(retried.tell('retryStep', { ...deliver, reason }, administrator)).at(-1)).toEqual([
      'deliver',
      '1',
      2,
      false,
    ]);
  });

  it('that somebody settled is not done, retried or settled again', () => {
    const settled = failing(deliver).tell('settleStep', { ...deliver, reason }, administrator);
    expect(settled.tell('stepDone', deliver, course).types()).toEqual(['stepFailed', 'stepSettled']);
    for (const command of ['retryStep', 'settleStep'] as const) {
      expect(() => settled.tell(command, { ...deliver, reason }, administrator)).toThrow(
        expect.objectContaining({ kind: 'conflict', code: 'docket.step_not_failed', details: deliver }),
      );
    }
  });

  it('is no step that never failed', () => {
    expect(aCase().tell('stepDone', deliver, course).types()).toEqual([]);
    expect(() => aCase().tell('retryStep', { ...deliver, reason }, administrator)).toThrow(
      expect.objectContaining({ code: 'docket.step_not_failed' }),
    );
  });
});

describe('words that must not be kept', () => {
  const erase = (one: ReturnType<typeof aCase>, facts: number[]) =>
    one.tell('eraseSealed', { facts, reason }, administrator);

  it('are erased with the numbers of their facts, each once and in order, and nothing of the case changes', () => {
    const one = failing(deliver, { ...deliver, instance: '2' });
    const { version: _before, ...standing } = one.standing();
    erase(one, [2, 1, 2]);
    expect(one.facts.at(-1)).toMatchObject({ type: 'erased', data: { facts: [1, 2], reason } });
    const { version: _after, ...now } = one.standing();
    expect(now).toEqual(standing);
  });

  it.each([[[]], [[0]], [[3]], [[1, 9]]])('are none of facts that the case has not: %j', (facts) => {
    expect(() => erase(failing(deliver), facts)).toThrow(expect.objectContaining({ code: 'docket.no_such_fact' }));
  });

  it('are erased by an administrator alone', () => {
    expect(() => failing(deliver).tell('eraseSealed', { facts: [1], reason }, course)).toThrow(
      expect.objectContaining({ code: 'office.not_permitted' }),
    );
  });
});
