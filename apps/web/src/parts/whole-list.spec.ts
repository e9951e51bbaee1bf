import { describe, expect, it } from '@jest/globals';
import { readWhole, type ReadPage } from './whole-list.js';

/** A list of so many rows in pages of ten. */
const listOf =
  (rows: number): ReadPage<number> =>
  async (cursor) => {
    const from = Number(cursor ?? 0);
    const items = Array.from({ length: Math.min(10, rows - from) }, (_, at) => from + at);
    return await Promise.resolve({ items, next: from + 10 < rows ? from + 10 : null });
  };

const reading = (most: number, notes: number[] = []) => ({
  ...{ most, signal: new AbortController().signal },
  note: (rows: number) => notes.push(rows),
});

describe('a list that is printed whole', () => {
  it('has every row of every page, in their order, and tells how far it is', async () => {
    const notes: number[] = [];
    const { rows, isCut } = await readWhole(listOf(25), reading(100, notes));
    expect(rows).toEqual(Array.from({ length: 25 }, (_, at) => at));
    expect([isCut, notes]).toEqual([false, [10, 20, 25]]);
  });

  it('says that it is cut where more follow than are printed, and only there', async () => {
    expect(await readWhole(listOf(20), reading(20))).toMatchObject({ isCut: false });
    expect((await readWhole(listOf(20), reading(20))).rows).toHaveLength(20);
    expect(await readWhole(listOf(21), reading(20))).toMatchObject({ isCut: true });
    const within = await readWhole(listOf(30), reading(15));
    expect([within.rows.length, within.isCut]).toEqual([15, true]);
  });

  it('is not there where one of its pages is refused', async () => {
    const read: ReadPage<number> = async (cursor, signal) =>
      cursor === null ? await listOf(25)(null, signal) : await Promise.reject(new Error('away'));
    await expect(readWhole(read, reading(100))).rejects.toThrow('away');
  });
});
