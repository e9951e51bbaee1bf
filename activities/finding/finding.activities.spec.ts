import { describe, expect, it } from '@jest/globals';

import { as, type CaseId, type Standing } from '#libs/kernel';

import type { Door, DoorRequest } from '../course/index.js';
import { FindingActivities } from './finding.activities.js';

const by = { kind: 'finding', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000f2') };
const asked = { by, office: 'dept-transport', since: '2025-08-20' };
const earlier = [{ finding: '00000000-0000-4000-8000-0000000000f1', on: '2026-03-02' }];

function activities() {
  const requests: DoorRequest[] = [];
  const reads: unknown[] = [];
  const standing = { ...by, version: 2 } as unknown as Standing;
  const door: Door = {
    act: (request) => {
      requests.push(request);
      return Promise.resolve({ version: 2, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: () => by.caseId,
  };
  const similar = {
    of: (of: unknown) => {
      reads.push(of);
      return Promise.resolve({ earlier, offices: reads.length, isAsked: false });
    },
  };
  return { one: new FindingActivities(door, similar), requests, reads };
}

describe('a finding that is put to its office', () => {
  it('says where the same item was found, under one key and as one command however often it is tried', async () => {
    const { one, requests, reads } = activities();
    const item = 'petition-work/notice-in-time';
    for (let times = 0; times < 2; times += 1) await one.lookBack({ ...asked, item });
    expect(reads[0]).toEqual({ finding: by.caseId, office: 'dept-transport', item, since: '2025-08-20' });
    expect(requests[0]).toMatchObject({
      ...{ key: `${by.caseId}:lookBack:served`, actor: { principal: 'course:finding' } },
      commands: [{ type: 'noteSimilar', payload: {}, known: { earlier, offices: 1, isAsked: false } }],
    });
    const keyed = requests.map(({ key, commands }) => [key, commands.map(({ type, payload }) => [type, payload])]);
    expect(keyed[1]).toEqual(keyed[0]);
  });

  it('of no item is put to it without a look', async () => {
    const { one, requests, reads } = activities();
    await one.lookBack({ ...asked, item: null });
    expect(reads).toEqual([]);
    expect(requests[0]?.commands).toMatchObject([{ known: { earlier: [], offices: 1 } }]);
  });
});
