import { describe, expect, it } from '@jest/globals';
import type { Dossier, Fact } from '#libs/kernel';
import { fold, nothing, toolsOf, type AnyKind } from './index.js';

describe('a fact of an older shape', () => {
  const lifted = toolsOf<{ readonly total: number }, { counted: { readonly by: number; readonly unit: string } }>({
    kind: 'count',
    evolutions: { counted: ({ total }, { by, unit }) => ({ total: total + (unit === 'dozen' ? 12 * by : by) }) },
    lifts: { counted: [(data) => ({ ...(data as { by: number }), unit: 'one' })] },
  });
  const factOfShape = (shape: number, data: object) =>
    ({ type: 'counted', shape, data, seq: 1, at: '' }) as unknown as Fact;
  const kind = { evolve: lifted.evolve, lift: lifted.lift } as unknown as AnyKind;
  const empty = { clocks: [], duties: [], dutiesOpened: {}, parts: [], failed: [], state: { total: 0 } };

  it('is read as the newest one, and newer ones are drafted', () => {
    const before = empty as unknown as Dossier<{ readonly total: number }>;
    expect(fold(kind, before, factOfShape(1, { by: 3 })).state.total).toBe(3);
    expect(fold(kind, before, factOfShape(2, { by: 3, unit: 'dozen' })).state.total).toBe(36);
    expect(lifted.draft('counted', { by: 1, unit: 'one' }).shape).toBe(2);
  });

  it('is lifted from its own shape to the newest, and one of the newest is left as it is', () => {
    const twice = toolsOf<object, { counted: object }>({
      kind: 'count',
      evolutions: { counted: nothing },
      lifts: {
        counted: [(data) => ({ ...(data as object), unit: 'one' }), (data) => ({ ...(data as object), base: 10 })],
      },
    });
    expect(twice.lift(factOfShape(1, { by: 3 }))).toMatchObject({ shape: 3, data: { by: 3, unit: 'one', base: 10 } });
    const second = twice.lift(factOfShape(2, { by: 3, unit: 'dozen' }));
    expect(second).toMatchObject({ shape: 3, data: { by: 3, unit: 'dozen', base: 10 } });
    const newest = factOfShape(3, { by: 3 });
    expect(twice.lift(newest)).toBe(newest);
    expect(nothing()).toEqual({});
  });

  it('that no release has written stops it, loudly', () => {
    expect(() => lifted.lift(factOfShape(3, {}))).toThrow('newer than this release');
    expect(() => lifted.evolve({ total: 0 }, { type: 'moved' } as Fact)).toThrow('no fact of type moved');
  });
});
