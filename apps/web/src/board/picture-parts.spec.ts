import { describe, expect, it } from '@jest/globals';
import { placeOf, scaleOf, type Piece } from './picture-parts.js';

const piece = (size: number, more: Partial<Piece> = {}): Piece => ({ size, count: size, to: '', what: '', ...more });

describe('the bars of a picture', () => {
  it('are on one scale, whose end is the longest of them', () => {
    expect(scaleOf([{ pieces: [piece(3), piece(5)] }, { pieces: [piece(2)] }])).toBe(8);
    expect(scaleOf([{ pieces: [piece(0)] }])).toBe(1);
    expect(scaleOf([])).toBe(1);
  });

  it('have each piece after those before it', () => {
    const pieces = [piece(2), piece(3), piece(5)];
    expect([0, 1, 2].map((at) => placeOf({ pieces }, at, 20))).toEqual([
      { from: 0, length: 0.1 },
      { from: 0.1, length: 0.15 },
      { from: 0.25, length: 0.25 },
    ]);
  });

  it('are pressed from their beginning where the number is that of the whole bar', () => {
    const pieces = [piece(2), piece(6, { isWhole: true, count: 8 })];
    expect(placeOf({ pieces }, 1, 8)).toEqual({ from: 0, length: 1 });
  });
});
