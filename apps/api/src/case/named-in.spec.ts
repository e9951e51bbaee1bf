import { describe, expect, it } from '@jest/globals';
import { as, type OfficeId } from '#libs/kernel';
import { namedIn } from './named-in.js';

const [bureau, centre] = ['青岩县教育局', '青岩县教育局考试中心'].map((name, at) => ({
  ...{ id: as<OfficeId>(`office-${String(at)}`), name },
}));
if (bureau === undefined || centre === undefined) throw new Error('two offices');

describe('what a text names', () => {
  it('is no office whose name is part of that of one that may be named', () => {
    const asked = { unnamed: [bureau], named: [centre] };
    expect(namedIn(`关于${centre.name}的通报`, asked)).toBeNull();
    expect(namedIn(`关于${centre.name}和${bureau.name}的通报`, asked)).toBe(bureau.id);
  });

  it('is the longer one also where the shorter may be named', () => {
    const asked = { unnamed: [centre], named: [bureau] };
    expect(namedIn(`关于${centre.name}的通报`, asked)).toBe(centre.id);
    expect(namedIn(`关于${bureau.name}的通报`, asked)).toBeNull();
  });

  it('is of two of one name the one that may not, and nothing that stood around a name', () => {
    const other = { id: as<OfficeId>('office-2'), name: bureau.name };
    expect(namedIn(bureau.name, { unnamed: [other], named: [bureau] })).toBe(other.id);
    expect(
      namedIn('青岩县教育局甲乡', {
        unnamed: [{ ...other, name: '青岩乡' }],
        named: [{ ...bureau, name: '县教育局甲' }],
      }),
    ).toBeNull();
  });
});
