import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, mediator, onPage } from '../../../test/support/a-mediation.js';
import { courseOf, office, text } from '../../../test/support/law.js';
import { as, concludedCause, type CaseId } from '#libs/kernel';
import { untoldAnswer } from './answering.js';

const joint = as<CaseId>('00000000-0000-4000-8000-0000000000bb');
const hears = (name: string, n: number, cause: string | null) =>
  ({ part: joint, kind: 'joint', name, n, cause, isNecessary: false }) as const;
const begun = () =>
  aMediation()
    .ready()
    .tell('notePart', hears('joint', 1, null), courseOf(joint));
const concluded = () => begun().tell('notePart', hears('joint', 2, concludedCause), courseOf(joint));
const answer = {
  ...{ joint: 'joint', lead: office('dept-water'), answer: text('answer') },
  concludedAs: 'answered' as const,
};

describe('what several offices have concluded', () => {
  it('is told to the parties once, by the committee, and by nobody before it was concluded', () => {
    expect(begun().refusal('tellAnswer', answer, mediator).code).toBe('mediation.joint_not_concluded');
    const mediation = concluded();
    expect(untoldAnswer(mediation.dossier)).toBe('joint');
    expect(mediation.refusal('tellAnswer', answer, onPage('p1')).code).toBe('office.not_permitted');
    expect(mediation.refusal('tellAnswer', { ...answer, joint: 'joint.2' }, mediator).code).toBe(
      'mediation.joint_not_concluded',
    );
    expect(mediation.act('tellAnswer', answer, mediator).all('answerTold')).toEqual([answer]);
    expect([untoldAnswer(mediation.dossier), mediation.phase]).toEqual([null, 'sessions']);
    expect(mediation.refusal('tellAnswer', answer, committeeHead).code).toBe('mediation.answer_told');
  });
});
