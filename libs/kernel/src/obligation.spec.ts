import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beforeCause, confirmationBar, cycleIn, handledCause, handledIn, isToldBefore } from './obligation.js';
import { isVisited, timesReopened } from './obligation.js';
import { as, type OfficeId } from './ids.js';

const obligation = (name: string, ...after: readonly string[]) => ({ name, after });

describe('obligations that wait for each other', () => {
  it('are in no circle where each waits for earlier ones', () => {
    expect(cycleIn([])).toBeNull();
    expect(cycleIn([obligation('o1'), obligation('o2', 'o1'), obligation('o3', 'o1', 'o2')])).toBeNull();
  });

  it('are named where they are', () => {
    expect(cycleIn([obligation('o1', 'o1')])).toEqual(['o1']);
    expect(cycleIn([obligation('o1'), obligation('o2', 'o4'), obligation('o3', 'o2'), obligation('o4', 'o3')])).toEqual(
      ['o2', 'o4', 'o3'],
    );
    expect(cycleIn([obligation('o1', 'o9')])).toEqual(['o1', 'o9']);
  });

  let [open, closed] = [0, 0];

  afterAll(() => {
    expect(Math.min(open, closed)).toBeGreaterThan(30);
  });

  it('all come due one after the other if and only if there is no circle', () => {
    const some = fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (drawn) => {
        const all = drawn.map((after, at) =>
          obligation(`o${String(at)}`, ...after.filter((one) => one < drawn.length).map((one) => `o${String(one)}`)),
        );
        // What has nobody left before it is performed, until nothing moves any more.
        const done = new Set<string>();
        for (let turns = 0; turns <= all.length; turns += 1) {
          for (const { name, after } of all) if (after.every((one) => done.has(one))) done.add(name);
        }
        const isOpen = cycleIn(all) === null;
        expect(isOpen).toBe(done.size === all.length);
        if (isOpen) open += 1;
        else closed += 1;
      }),
      { seed: 20261201, numRuns: 500 },
    );
  });
});

describe('what may be offered', () => {
  it('is confirmation of what a lawful body has mediated, before docketing, within what courts confirm', () => {
    const offered = { isLawfulBody: true, isEntrusted: false, limits: [] };
    expect(confirmationBar(offered)).toBeNull();
    expect(confirmationBar({ ...offered, isLawfulBody: false })).toBe('body');
    expect(confirmationBar({ ...offered, isEntrusted: true })).toBe('entrusted');
    expect(confirmationBar({ ...offered, limits: ['status'] })).toBe('limits');
  });

  it('is no visit to nobody, nor about an accusation', () => {
    const matter = { isAnonymous: false, isAccusation: false };
    expect(isVisited(matter)).toBe(true);
    expect(isVisited({ ...matter, isAnonymous: true })).toBe(false);
    expect(isVisited({ ...matter, isAccusation: true })).toBe(false);
  });
});

describe('what an obligation tells, and is told', () => {
  it('names who has worked on it, by office and account, and reads that back', () => {
    const causes = [
      'parties/1',
      handledCause(as<OfficeId>('bureau'), 'bureau/petition-clerk'),
      null,
      'moved/1/2026-12-01',
    ];
    expect(handledIn(causes)).toEqual({ offices: ['bureau'], persons: ['bureau/petition-clerk'] });
    expect(handledIn([])).toEqual({ offices: [], persons: [] });
  });

  it('counts how often one before it was opened again, so that each of its ends is another cause', () => {
    const told = [
      beforeCause('o1', 'performed', 0),
      beforeCause('o1', 'reopened', 1),
      beforeCause('o1', 'performed', 1),
    ];
    expect(told).toEqual(['before/o1/performed', 'before/o1/reopened/1', 'before/o1/performed/1']);
    expect([isToldBefore(told, 'o1'), isToldBefore(told, 'o')]).toEqual([true, false]);
    expect(timesReopened(['parties/1', 'reopened/1', null, 'unperformed/1', 'moved/1/2026-12-01'])).toBe(2);
  });
});
