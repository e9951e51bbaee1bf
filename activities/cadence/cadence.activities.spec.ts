import { describe, expect, it } from '@jest/globals';

import { as, type CaseId, type Standing } from '#libs/kernel';

import type { Door, DoorRequest } from '../course/index.js';
import { CadenceActivities } from './cadence.activities.js';

const period = as<CaseId>('aaaaaaaa-0000-4000-8000-000000000001');
const cadence = as<CaseId>('aaaaaaaa-0000-4000-8000-000000000000');
const following = as<CaseId>('bbbbbbbb-0000-5000-8000-000000000002');
const by = { kind: 'cadence', caseId: period };
const open = { type: 'open', payload: { on: '2027-01-01' } };
const place = { jurisdiction: 'CN-532924', drillId: 'd1' };

function activities() {
  const asked: DoorRequest[] = [];
  const standing = { caseId: period, version: 9 } as Standing;
  const door: Door = {
    act: (request) => {
      asked.push(request);
      return Promise.resolve({ version: 9, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: (of, part) => {
      expect([of, part]).toEqual([cadence, { kind: 'cadence', name: '2027Q1' }]);
      return following;
    },
  };
  const places = { of: (id: CaseId) => Promise.resolve(id === period ? place : { jurisdiction: 'nowhere' }) };
  return { one: new CadenceActivities(door, places), asked };
}

describe('the next period', () => {
  it('is opened where this one lives, under an id that follows from the cadence and its key, and then noted', async () => {
    const { one, asked } = activities();
    const result = await one.openNext({ by, cadence, key: '2027Q1', open });
    expect(result).toEqual({ standing: { caseId: period, version: 9 } });
    expect(asked).toMatchObject([
      { kind: 'cadence', caseId: following, commands: [open], place, key: `${period}:openNext:2027Q1` },
      { ...by, commands: [{ type: 'noteNext', payload: { key: '2027Q1' } }], key: `${period}:noteNext:2027Q1` },
    ]);
    expect(asked.map(({ actor }) => actor.principal)).toEqual(['course:cadence', 'course:cadence']);
  });

  it('is asked for by the same keys at every attempt', async () => {
    const { one, asked } = activities();
    await one.openNext({ by, cadence, key: '2027Q1', open });
    await one.openNext({ by, cadence, key: '2027Q1', open });
    expect(asked.slice(2)).toEqual(asked.slice(0, 2));
  });
});
