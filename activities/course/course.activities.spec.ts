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
    partId: (parent, name) => {
      expect([parent, name]).toEqual([petition, 'supervision/dept-transport']);
      return part;
    },
    originOf: () => Promise.resolve({ jurisdiction: 'CN', drillId: 'a-drill' }),
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
      actor: { kind: 'course', principal: 'course:petition', office: null, capacity: null },
    });
    expect(asked[1]).toEqual(asked[0]);
  });

  it('opens a part under an id that follows from its parent, where its parent lives', async () => {
    const { door, asked } = aDoor();
    const open = { type: 'open', payload: { petition } };
    const answer = await new CourseActivities(door).openPart({
      by,
      kind: 'supervision',
      name: 'supervision/dept-transport',
      open,
      step: 'openSupervision',
      instance: 'XF-07/1',
    });
    expect(answer).toEqual({ part: { kind: 'supervision', caseId: part }, version: 7 });
    expect(asked[0]).toMatchObject({
      kind: 'supervision',
      caseId: part,
      commands: [open],
      key: `${petition}:openSupervision:XF-07/1`,
      opening: { jurisdiction: 'CN', drillId: 'a-drill' },
    });
  });
});
