import { describe, expect, it } from '@jest/globals';
import { calledBack, drawOrder } from '#libs/draw';
import { as, type CaseId, type OfficeId, type Standing } from '#libs/kernel';
import type { Candidate } from '#libs/revisit';
import type { Door, DoorRequest } from '../course/index.js';
import { RevisitActivities } from './revisit.activities.js';
import { revisitOpener } from './revisit-opener.js';

const by = { kind: 'revisit', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000cc') };
const seed = 'cd'.repeat(32);
const pool: readonly Candidate[] = ['a', 'b', 'c'].map((person) => ({
  ...{
    person,
    account: person,
    office: as<OfficeId>('justice-jinniu'),
    offices: [],
    speaks: true,
    open: 0,
  },
  ...{ isGoing: false, isGrid: false, isOfParty: false },
}));

/** @param draw what is to be drawn once somebody is frozen */
function aDoor(type = 'drawFrozen', draw: { readonly fact: number } | null = null) {
  const asked: DoorRequest[] = [];
  const standing = { ...by, version: 4, detail: { draw } } as Standing;
  const door: Door = {
    act: async (request) => {
      asked.push(request);
      return await Promise.resolve({ version: 4, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: () => by.caseId,
  };
  const chain = {
    read: () => Promise.resolve({ seed, type, candidates: ['a', 'b', 'c'] }),
    oneIn: () => Promise.resolve(2),
  };
  const pools: (readonly Candidate[])[] = [];
  const next = () => Promise.resolve(pools.shift() ?? pool);
  const visitors = { for: next, of: next };
  return { asked, pools, activities: new RevisitActivities(door, chain, visitors) };
}

describe('who goes', () => {
  it('is frozen and drawn by the chain, under one key however often it is tried', async () => {
    const { asked, activities } = aDoor();
    await activities.freezeVisitors({ by, instance: 'once' });
    for (let times = 0; times < 2; times += 1) await activities.drawVisitor({ by, fact: 3 });
    expect(asked[0]?.commands).toEqual([{ type: 'freezeCandidates', payload: {}, known: { pool } }]);
    expect(asked[1]).toEqual(asked[2]);
    expect(asked[1]).toMatchObject({
      key: `${by.caseId}:draw:3`,
      commands: [{ type: 'draw', payload: { seed, order: drawOrder(seed, ['a', 'b', 'c']) } }],
    });
  });

  it('is drawn at once, under the key that the draw has by itself', async () => {
    const { asked, activities } = aDoor('drawFrozen', { fact: 3 });
    await activities.freezeVisitors({ by, instance: 'once' });
    await activities.drawVisitor({ by, fact: 3 });
    expect(asked.map(({ key }) => key)).toEqual([
      `${by.caseId}:freezeCandidates:once`,
      `${by.caseId}:draw:3`,
      `${by.caseId}:draw:3`,
    ]);
    expect(asked[2]).toEqual(asked[1]);
  });

  it('is frozen by the same command, whatever has changed of the pool between two tries', async () => {
    const { asked, activities, pools } = aDoor();
    pools.push(
      pool,
      pool.map((one) => ({ ...one, open: one.open + 1 })),
    );
    for (let times = 0; times < 2; times += 1) await activities.freezeVisitors({ by, instance: 'once' });
    const body = asked.map(({ key, commands }) => ({
      key,
      commands: commands.map(({ type, payload }) => ({ type, payload })),
    }));
    expect(body[0]).toEqual(body[1]);
    expect(asked.map(({ commands }) => commands[0]?.known)).toEqual([
      { pool },
      { pool: pool.map((one) => ({ ...one, open: 1 })) },
    ]);
  });
});

describe('the opening of a revisit', () => {
  const matter = { kind: 'mediation', caseId: as<CaseId>('00000000-0000-4000-8000-0000000000aa') };

  it('is given who could go, and draws at once under the key that the draw has by itself', async () => {
    const { asked, activities } = aDoor();
    const of: unknown[] = [];
    const visitors = {
      for: () => Promise.resolve([]),
      of: (one: unknown) => Promise.resolve(of.push(one) > 0 ? pool : []),
    };
    const opener = revisitOpener(visitors, activities);
    const terms = {
      office: 'justice-jinniu',
      isGridAgreed: false,
      languages: ['bai'],
      handled: { offices: [], persons: [] },
    };
    const open = { type: 'open', payload: { ...terms, matter: 'mediation' } };
    expect(await opener.known(matter, by.caseId, open)).toEqual({ pool });
    expect(of).toEqual([{ revisit: by.caseId, above: matter.caseId, ...terms }]);
    // What it is told later begins nothing.
    expect(await opener.known(matter, by.caseId, { type: 'noteWish', payload: {} })).toBeUndefined();
    for (const draw of [null, { fact: 2 }]) await opener.begun(by, { detail: { draw } } as unknown as Standing);
    expect(asked.map(({ key, actor }) => [key, actor.principal])).toEqual([[`${by.caseId}:draw:2`, 'course:revisit']]);
  });
});

describe('a call back', () => {
  it('is what the hash of the fact says that closed it', async () => {
    const { asked, activities } = aDoor('closed');
    await activities.drawCallBack({ by, fact: 9 });
    const payload = { seed, isDrawn: calledBack(seed, 2) };
    expect(asked[0]).toMatchObject({
      key: `${by.caseId}:drawCallBack:9`,
      commands: [{ type: 'drawCallBack', payload }],
    });
  });

  it('fails for good where another fact stands there', async () => {
    const { asked, activities } = aDoor('drawFrozen');
    await expect(activities.drawCallBack({ by, fact: 9 })).rejects.toMatchObject({ code: 'docket.no_such_fact' });
    expect(asked).toEqual([]);
  });
});
