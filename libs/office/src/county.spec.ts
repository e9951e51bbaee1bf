import { describe, expect, it } from '@jest/globals';
import { binchuanCounty, buildOfficeTree, OfficeFunction, parseCounty, refusalOf } from './index.js';

const file = (offices: unknown): unknown => ({
  county: { zh: '县', en: 'County' },
  note: { zh: '虚', en: 'made up' },
  offices,
});
const office = (more: object = {}): object => ({
  id: 'a',
  zh: '甲',
  en: 'A',
  type: 'department',
  superior: null,
  ...more,
});
const reasonOf = (content: unknown): string => {
  const refusal = refusalOf(() => parseCounty(content));
  return refusal === null ? 'accepted' : `${refusal.code} ${refusal.details.where ?? ''}`.trim();
};

describe('the demonstration county', () => {
  const { offices } = binchuanCounty();
  const count = (type: string): number => offices.filter((one) => one.type === type).length;

  it('has 10 townships, 92 villages, 14 departments and 4 inspection groups', () => {
    expect([count('township'), count('village'), count('department'), count('inspection-group')]).toEqual([
      10, 92, 14, 4,
    ]);
    expect(offices).toHaveLength(125);
  });

  it('holds every function once, and has one top', () => {
    const tree = buildOfficeTree(offices, '1');
    for (const what of Object.values(OfficeFunction)) expect(tree.withFunction(what)).not.toBeNull();
    expect(offices.filter((one) => one.superior === null).map((one) => one.id)).toEqual(['county-committee']);
  });

  it('names every office in two languages, no two alike', () => {
    expect(new Set(offices.map((one) => one.name.zh)).size).toBe(125);
    expect(new Set(offices.map((one) => one.name.en)).size).toBe(125);
  });

  it('says what of it is made up', () => {
    expect(binchuanCounty().note.zh).toContain('虚构');
  });
});

describe('a county file', () => {
  it('is refused with the place and the reason', () => {
    expect(reasonOf(file([office()]))).toBe('accepted');
    expect(reasonOf(null)).toBe('office.county_malformed the file');
    expect(reasonOf({ ...(file([]) as object), more: 1 })).toBe('office.county_malformed the file');
    expect(reasonOf(file({}))).toBe('office.county_malformed offices');
    expect(reasonOf(file([office(), 7]))).toBe('office.county_malformed offices[1]');
    expect(reasonOf(file([office({ id: 'A B' })]))).toBe('office.county_malformed offices[0].id');
    expect(reasonOf(file([office({ zh: ' ' })]))).toBe('office.county_malformed offices[0].zh');
    expect(reasonOf(file([office({ type: 'ministry' })]))).toBe('office.county_malformed offices[0].type');
    expect(reasonOf(file([office({ functions: ['king'] })]))).toBe('office.county_malformed offices[0].functions[0]');
    expect(reasonOf(file([office({ functions: 'king' })]))).toBe('office.county_malformed offices[0].functions');
    expect(reasonOf(file([office({ superior: undefined })]))).toBe('office.county_malformed offices[0].superior');
    expect(reasonOf(file([office({ superior: 'b' })]))).toBe('office.superior_missing');
    expect(reasonOf(file([office({ active: 'no' })]))).toBe('office.county_malformed offices[0].active');
    expect(reasonOf(file([office({ nmae: 'x' })]))).toBe('office.county_malformed offices[0]');
    expect(reasonOf(file([office({ en: '' })]))).toBe('office.county_malformed offices[0].en');
    expect(reasonOf(file([office({ place: '' })]))).toBe('office.county_malformed offices[0].place');
    const [county, note] = [
      { zh: '县', en: '' },
      { zh: '', en: 'made up' },
    ];
    expect(reasonOf({ ...(file([]) as object), county })).toBe('office.county_malformed county.en');
    expect(reasonOf({ ...(file([]) as object), note })).toBe('office.county_malformed note.zh');
  });

  it('has names of 300 characters and slugs of 60 at most', () => {
    const [zh, slug] = ['县'.repeat(300), 'a'.repeat(60)];
    expect(reasonOf(file([office({ zh, id: slug })]))).toBe('accepted');
    expect(reasonOf(file([office({ zh: `${zh}县` })]))).toBe('office.county_malformed offices[0].zh');
    expect(reasonOf(file([office({ id: `${slug}a` })]))).toBe('office.county_malformed offices[0].id');
    for (const wrong of ['1a', 'a-', 'A', '-a', 'a_b']) {
      expect(reasonOf(file([office({ id: wrong })]))).toBe('office.county_malformed offices[0].id');
    }
  });

  it('keeps the place of an office', () => {
    const places = parseCounty(file([office({ place: '滨居镇' }), office({ id: 'b' })])).offices.map(
      ({ place }) => place,
    );
    expect(places).toEqual(['滨居镇', null]);
  });
});
