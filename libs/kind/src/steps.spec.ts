import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { courseOf, person } from '../../../test/support/law.js';
import { aStillCase } from '../../../test/support/still-kind.js';

const course = courseOf(as<CaseId>('00000000-0000-4000-8000-000000000001'));
const administrator = person('bureau', 'administrator');
const reason = { digest: 'd', chars: 1 };
const deliver = { step: 'deliver', instance: '1' };
const why = { code: 'gateway.away', consequence: 'petition.not_served' };

const failing = (...steps: (typeof deliver)[]) =>
  steps.reduce((one, step) => one.tell('stepFailed', { ...step, ...why }, course), aStillCase());
const open = (one: ReturnType<typeof aStillCase>) =>
  one.standing().failed.map(({ step, instance, retries, settled }) => [step, instance, retries, settled]);

describe('a step that failed for good', () => {
  it('stands with the case: what, why, since when, and what follows in law', () => {
    const { failed } = failing(deliver).standing();
    expect(failed).toEqual([{ ...deliver, ...why, failedAt: aStillCase().at, retries: 0, settled: false }]);
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
    expect(aStillCase().tell('stepDone', deliver, course).types()).toEqual([]);
    expect(() => aStillCase().tell('retryStep', { ...deliver, reason }, administrator)).toThrow(
      expect.objectContaining({ code: 'docket.step_not_failed' }),
    );
  });
});

describe('words that must not be kept', () => {
  const erase = (one: ReturnType<typeof aStillCase>, facts: number[]) =>
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
