import { describe, expect, it } from '@jest/globals';
import { cadenceCodes } from '#libs/cadence';
import { codes } from './codes.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();

describe('what is said of the refusals of cadences', () => {
  it('is there for each, in both languages alike, and for no others', () => {
    expect(Object.keys(codes).sort()).toEqual([...cadenceCodes].sort());
    const unlike = Object.values(codes).filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en));
    expect(unlike).toEqual([]);
  });
});
