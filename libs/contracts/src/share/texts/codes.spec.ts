import { describe, expect, it } from '@jest/globals';
import { shareCodes } from '#libs/share';
import { codes } from './codes.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();

describe('what is said of the refusals of shares', () => {
  it('is there for each, in both languages alike, and for no others', () => {
    expect(Object.keys(codes).sort()).toEqual([...shareCodes].sort());
    const unlike = Object.values(codes).filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en));
    expect(unlike).toEqual([]);
  });
});
