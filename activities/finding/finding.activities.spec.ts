import { describe, expect, it } from '@jest/globals';

import { as, DomainError, type CaseId, type Standing } from '#libs/kernel';

import type { Door, DoorRequest } from '../course/index.js';
import { FindingActivities } from './finding.activities.js';

const by = { kind: 'finding', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000f2') };
const proposal = as<CaseId>('00000000-0000-4000-8000-0000000000f3');
const item = 'petition-work/notice-in-time';
const asked = { by, office: 'dept-transport', since: '2025-08-20', quarter: '2026Q3' };
const earlier = [{ finding: '00000000-0000-4000-8000-0000000000f1', on: '2026-03-02' }];

/** @param refusal what the law of proposals says to the first one that is laid; `offices`: in how many the first look finds it */
function activities({ refusal, offices = 2 }: { readonly refusal?: string; readonly offices?: number } = {}) {
  const requests: DoorRequest[] = [];
  const [reads, proposals]: [unknown[], unknown[]] = [[], []];
  const standing = { ...by, version: 2 } as unknown as Standing;
  const door: Door = {
    act: (request) => {
      requests.push(request);
      const isFirst = requests.filter(({ kind }) => kind === 'circular').length === 1;
      return request.kind === 'circular' && isFirst && refusal !== undefined
        ? Promise.reject(new DomainError('conflict', refusal, 'refused'))
        : Promise.resolve({ version: 2, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: () => by.caseId,
  };
  const similar = {
    of: (of: unknown) => {
      reads.push(of);
      return Promise.resolve({ earlier, offices: offices + reads.length - 1 });
    },
  };
  const laid = {
    of: (...of: unknown[]) => {
      proposals.push(of);
      return Promise.resolve({ caseId: proposal, place: { jurisdiction: 'CN' } });
    },
  };
  return { one: new FindingActivities(door, similar, laid), requests, reads, proposals };
}

describe('a finding that is put to its office', () => {
  it('says where the same item was found, under one key and as one command however often it is tried', async () => {
    const { one, requests, reads } = activities();
    for (let times = 0; times < 2; times += 1) await one.lookBack({ ...asked, item });
    expect(reads[0]).toEqual({ finding: by.caseId, office: 'dept-transport', item, since: '2025-08-20' });
    const told = requests.filter(({ kind }) => kind === 'finding');
    expect(told[0]).toMatchObject({
      ...{ key: `${by.caseId}:lookBack:served`, actor: { principal: 'course:finding' } },
      commands: [{ type: 'noteSimilar', payload: {}, known: { earlier } }],
    });
    const keyed = told.map(({ key, commands }) => [key, commands.map(({ type, payload }) => [type, payload])]);
    expect(keyed[1]).toEqual(keyed[0]);
  });

  it('lays a proposal before the bureau before it is told and after, as one case and under one key', async () => {
    const { one, requests, proposals } = activities({ refusal: 'circular.too_few_offices' });
    await one.lookBack({ ...asked, item });
    expect(requests.map(({ kind }) => kind)).toEqual(['circular', 'finding', 'circular']);
    expect(proposals[0]).toEqual([by.caseId, { item, quarter: '2026Q3' }]);
    const laid = requests.filter(({ kind }) => kind === 'circular');
    const payload = { item, period: '2026Q3', since: '2025-08-20', office: 'dept-transport' };
    expect(laid).toMatchObject(
      [2, 3].map((offices) => ({
        ...{ caseId: proposal, key: `${by.caseId}:layProposal:2026Q3`, place: { jurisdiction: 'CN' } },
        commands: [{ type: 'lay', payload, known: { offices } }],
      })),
    );
  });

  it('lays nothing while one office alone has it', async () => {
    const { one, requests } = activities({ offices: 1 });
    await one.lookBack({ ...asked, item });
    const laid = requests.filter(({ kind }) => kind === 'circular');
    expect(requests.map(({ kind }) => kind)).toEqual(['finding', 'circular']);
    expect(laid).toMatchObject([{ commands: [{ known: { offices: 2 } }] }]);
  });

  it('is told nobody where what is laid is refused for another reason', async () => {
    const { one, requests } = activities({ refusal: 'circular.period_unfit' });
    await expect(one.lookBack({ ...asked, item })).rejects.toMatchObject({ code: 'circular.period_unfit' });
    expect(requests.map(({ kind }) => kind)).toEqual(['circular']);
  });

  it('of no item is put to it without a look', async () => {
    const { one, requests, reads, proposals } = activities();
    await one.lookBack({ ...asked, item: null });
    expect([reads, proposals]).toEqual([[], []]);
    expect(requests.map(({ commands }) => commands)).toMatchObject([[{ known: { earlier: [] } }]]);
  });
});
