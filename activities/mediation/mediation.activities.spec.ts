import { describe, expect, it } from '@jest/globals';

import { DomainError, type CaseId, type ErrorKind } from '#libs/kernel';

import type { Door, DoorRequest } from '../course/index.js';
import { MediationActivities } from './mediation.activities.js';

const mediation = 'aaaaaaaa-0000-4000-8000-000000000001' as CaseId;
const talks = ['bbbbbbbb-0000-5000-8000-000000000002', 'bbbbbbbb-0000-5000-8000-000000000003'] as CaseId[];
const by = { kind: 'mediation', caseId: mediation };

function closing(refusal: ErrorKind | null = null) {
  const asked: DoorRequest[] = [];
  const act: Door['act'] = (request) => {
    asked.push(request);
    if (refusal !== null) return Promise.reject(new DomainError(refusal, 'talk.closed', 'it is over'));
    return Promise.resolve({ version: 1, standing: {} as never });
  };
  const activities = new MediationActivities({ act } as Door, () => Promise.resolve(talks));
  return { asked, run: () => activities.closeTalks({ by }) };
}

describe('the end of a mediation', () => {
  it('closes each of its talks under a key of its own, the same at every attempt', async () => {
    const { asked, run } = closing();
    await run();
    await run();
    expect(asked.map(({ kind, caseId, commands, key }) => [kind, caseId, commands, key])).toEqual(
      [...talks, ...talks].map((talk) => [
        'talk',
        talk,
        [{ type: 'close', payload: {} }],
        `${mediation}:closeTalk:${talk}`,
      ]),
    );
    expect(asked[0]?.actor).toMatchObject({ kind: 'course', principal: 'course:mediation', caseId: mediation });
  });

  it('passes over one that is over already, and tries again what was not reached', async () => {
    const over = closing('conflict');
    await over.run();
    expect(over.asked).toHaveLength(2);
    await expect(closing('unavailable').run()).rejects.toThrow('it is over');
  });
});
