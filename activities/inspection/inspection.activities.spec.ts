import { describe, expect, it } from '@jest/globals';
import { drawSample } from '#libs/draw';
import { as, type CaseId, type Standing } from '#libs/kernel';
import type { Door, DoorRequest } from '../course/index.js';
import { InspectionActivities } from './inspection.activities.js';

const by = { kind: 'inspection', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000bb') };
const seed = 'ab'.repeat(32);
const candidates = ['a', 'b', 'c', 'd'].map((id, at) => ({ case: id, strata: at < 2 ? ['overdue'] : [] }));
const plan = { quotas: [{ stratum: 'overdue', count: 1 }], random: 1 };

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

describe('a sample', () => {
  it('is what the chain draws of what was frozen, recorded under one key however often it is tried', async () => {
    const { asked, door } = aDoor();
    const activities = new InspectionActivities(door, { read: () => Promise.resolve({ seed, candidates, ...plan }) });
    for (let times = 0; times < 2; times += 1) await activities.drawCases({ by, sample: 2, fact: 9 });
    expect(asked[0]).toEqual(asked[1]);
    const drawn = drawSample(seed, candidates, plan);
    expect(asked[0]).toMatchObject({
      key: `${by.caseId}:drawSample:2`,
      commands: [{ type: 'drawSample', payload: { sample: 2, seed, drawn } }],
    });
    expect(drawn).toHaveLength(2);
  });

  it('fails for good where nothing was frozen', async () => {
    const { asked, door } = aDoor();
    const activities = new InspectionActivities(door, { read: () => Promise.resolve(null) });
    await expect(activities.drawCases({ by, sample: 1, fact: 3 })).rejects.toMatchObject({
      code: 'docket.no_such_fact',
    });
    expect(asked).toEqual([]);
  });
});
