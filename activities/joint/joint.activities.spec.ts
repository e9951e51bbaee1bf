import { describe, expect, it } from '@jest/globals';
import { drawOrder } from '#libs/draw';
import { as, type CaseId, type Standing } from '#libs/kernel';
import type { Door, DoorRequest } from '../course/index.js';
import { JointActivities } from './joint.activities.js';

const by = { kind: 'joint', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000bb') };
const seed = 'ab'.repeat(32);
const candidates = ['a', 'b', 'c', 'd'];

function aDoor() {
  const asked: DoorRequest[] = [];
  const standing = { ...by, version: 4 } as Standing;
  const door: Door = {
    act: async (request) => {
      asked.push(request);
      return await Promise.resolve({ version: 4, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: () => by.caseId,
  };
  return { asked, door };
}

describe('a draw', () => {
  it('is the order that the chain makes of those who were frozen, recorded under one key however often it is tried', async () => {
    const { asked, door } = aDoor();
    const reads: unknown[] = [];
    const frozen = {
      read: async (...of: unknown[]) => {
        reads.push(of);
        return await Promise.resolve({ seed, candidates });
      },
    };
    const activities = new JointActivities(door, frozen);
    for (let times = 0; times < 2; times += 1) await activities.drawExperts({ by, draw: 2, fact: 9 });
    expect(reads).toEqual([
      [by.caseId, 9],
      [by.caseId, 9],
    ]);
    expect(asked[0]).toEqual(asked[1]);
    expect(asked[0]).toMatchObject({
      key: `${by.caseId}:draw:2`,
      commands: [{ type: 'draw', payload: { draw: 2, seed, order: drawOrder(seed, candidates) } }],
    });
  });

  it('fails for good where nothing was frozen', async () => {
    const { asked, door } = aDoor();
    const activities = new JointActivities(door, { read: () => Promise.resolve(null) });
    await expect(activities.drawExperts({ by, draw: 1, fact: 3 })).rejects.toMatchObject({
      code: 'docket.no_such_fact',
    });
    expect(asked).toEqual([]);
  });
});
