import { describe, expect, it } from '@jest/globals';
import { jointCodes, specialities } from '#libs/joint';
import { wordsOf } from '../../sentences/vocabulary.js';
import { codes } from './codes.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();

describe('what is said of the refusals of joint mediations', () => {
  it('is there for each, in both languages alike, and for no others', () => {
    expect(Object.keys(codes).sort()).toEqual([...jointCodes].sort());
    const unlike = Object.values(codes).filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en));
    expect(unlike).toEqual([]);
  });

  it('knows the specialities of the register, and no others', () => {
    expect([...specialities].sort()).toEqual(Object.keys(wordsOf('speciality')).sort());
  });
});
