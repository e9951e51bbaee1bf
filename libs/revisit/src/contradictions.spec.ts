import { describe, expect, it } from '@jest/globals';
import { RevisitInMemory } from '../../../test/support/a-settlement.js';

const asked = (matter: 'mediation' | 'petition', obligations: readonly string[]) =>
  new RevisitInMemory().opened({ matter, obligations }).assigned();
const performed = (value: string) => ({ answers: [{ question: 'performed', value }] });
const carried = (value: string) => ({ answers: [{ question: 'carried', value }] });

describe('answers that contradict themselves', () => {
  it.each([
    ['mediation', ['o1'], 'revisit.answers_none_missing', { ...performed('none'), notPerformed: [] }],
    ['mediation', ['o1'], 'revisit.answers_missing_named', { ...performed('all'), notPerformed: ['o1'] }],
    ['mediation', ['o1'], 'revisit.answers_missing_named', { ...performed('not_due'), notPerformed: ['o1'] }],
    ['petition', ['x1'], 'revisit.answers_none_missing', { ...carried('none'), notPerformed: [] }],
    ['petition', ['x1'], 'revisit.answers_none_missing', { ...carried('part'), notPerformed: [] }],
    ['petition', ['x1'], 'revisit.answers_missing_named', { ...carried('all'), notPerformed: ['x1'] }],
  ] as const)('are not taken: of a %s with %j, %s', (matter, obligations, code, change) => {
    const it = asked(matter, obligations);
    expect(it.refusal('answer', it.said('p1', { isContent: false, ...change }), it.visitor).code).toBe(code);
  });

  it.each([
    ['mediation', ['o1', 'o2'], { ...performed('part'), notPerformed: [] }],
    ['mediation', ['o1'], { ...performed('none'), notPerformed: ['o1'] }],
    ['mediation', ['o1'], { ...performed('all'), notPerformed: [] }],
    ['mediation', [], { ...performed('none'), notPerformed: [] }],
    ['petition', ['x1'], { ...carried('part'), notPerformed: ['x1'] }],
    ['petition', ['x1'], { ...carried('not_due'), notPerformed: [] }],
  ] as const)('are none where both say the same: of a %s with %j, %j', (matter, obligations, change) => {
    expect(asked(matter, obligations).says('p1', change).all('answered')).toHaveLength(1);
  });
});
