import { describe, expect, it } from '@jest/globals';

import type { CaseId, Standing } from '#libs/kernel';

import { CourseActivities } from './course.activities.js';
import type { Door, DoorRequest } from './door.js';

const petition = 'aaaaaaaa-0000-4000-8000-000000000001' as CaseId;
const part = 'bbbbbbbb-0000-5000-8000-000000000002' as CaseId;
const standing = { caseId: petition, version: 7 } as Standing;

function aDoor(): { door: Door; asked: DoorRequest[] } {
  const asked: DoorRequest[] = [];
  const door: Door = {
    act: (request) => {
      asked.push(request);
      return Promise.resolve({ version: 7, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: (parent, of) => {
      expect([parent, of]).toEqual([petition, { kind: 'supervision', name: 'dept-transport' }]);
      return part;
    },
  };
  return { door, asked };
}

describe('what courses do through the door', () => {
  const by = { kind: 'petition', caseId: petition };

  it('names a command by case, step and instance, so that every attempt is the same one', async () => {
    const { door, asked } = aDoor();
    const commands = [{ type: 'passMoment', payload: { clock: 'XF-07/1', moment: 'expiry' } }];
    const request = { by, on: by, step: 'passMoment', instance: 'XF-07/1:expiry', commands };
    const answer = await new CourseActivities(door).act(request);
    await new CourseActivities(door).act(request);
    expect(answer).toEqual({ standing });
    expect(asked[0]).toMatchObject({
      ...by,
      commands,
      key: `${petition}:passMoment:XF-07/1:expiry`,
      actor: { kind: 'course', principal: 'course:petition', office: null, capacity: null, caseId: petition },
    });
    expect(asked[1]).toEqual(asked[0]);
  });

  it('tells the parent every cause and the end in one transaction, then notes that it knows', async () => {
    const { door, asked } = aDoor();
    const of = { kind: 'supervision', caseId: part };
    const told = {
      name: 'dept-transport',
      isNecessary: false,
      told: 1,
      causes: ['XF-09/1', null],
      outcome: 'verified',
    };
    await new CourseActivities(door).announce({ part: of, parent: by, announcement: told });
    expect(asked.map(({ kind, caseId, key }) => [kind, caseId, key])).toEqual([
      ['petition', petition, `${part}:announce:3:verified`],
      ['supervision', part, `${part}:noteParentKnows:3:verified`],
    ]);
    const same = { part, kind: 'supervision', name: 'dept-transport', isNecessary: false };
    expect(asked[0]?.commands).toEqual([
      { type: 'notePart', payload: { ...same, n: 2, cause: 'XF-09/1' } },
      { type: 'notePart', payload: { ...same, n: 3, cause: null } },
      { type: 'endPart', payload: { part, outcome: 'verified', causes: 3 } },
    ]);
    expect(asked[1]?.commands).toEqual([{ type: 'noteParentKnows', payload: { causes: 3, outcome: 'verified' } }]);
    expect(asked[0]?.actor).toMatchObject({ kind: 'course', caseId: part });
  });

  it('opens a part under an id that follows from its parent, where its parent lives', async () => {
    const { door, asked } = aDoor();
    const open = { type: 'open', payload: { office: 'dept-transport' } };
    const answer = await new CourseActivities(door).openPart({
      by,
      kind: 'supervision',
      name: 'dept-transport',
      open,
      step: 'openPart',
      instance: 'XF-07/1',
    });
    expect(answer).toEqual({ part: { kind: 'supervision', caseId: part }, version: 7 });
    expect(asked[0]).toMatchObject({
      kind: 'supervision',
      caseId: part,
      commands: [open],
      key: `${petition}:openPart:XF-07/1`,
      opening: { parent: by, name: 'dept-transport' },
    });
  });
});
