import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confirmationBar, cycleIn, isVisited } from './obligation.js';

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

  it('all come due one after the other if and only if there is no circle', () => {
    const some = fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 3 }), { minLength: 1, maxLength: 6 });
    let [open, closed] = [0, 0];
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
    expect(Math.min(open, closed)).toBeGreaterThan(30);
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
