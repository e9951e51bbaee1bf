import { describe, expect, it } from '@jest/globals';
import content from '../county/binchuan.json' with { type: 'json' };
import { binchuanCounty, buildOfficeTree, isShared, OfficeFunction, OfficeType } from './index.js';

describe('the demonstration county', () => {
  const { offices } = binchuanCounty();
  const count = (type: string): number => offices.filter((one) => one.type === type).length;

  it('has 10 townships, 92 villages, 13 departments, a branch, 4 inspection groups and 19 organs above it', () => {
    const types = ['township', 'village', 'department', 'branch', 'inspection-group', 'outside'];
    expect(types.map(count)).toEqual([10, 92, 13, 1, 4, 19]);
    expect(offices).toHaveLength(144);
    expect(buildOfficeTree(offices, '1').ofCounty).toHaveLength(125);
  });

  it('holds every function once, and has one top', () => {
    const tree = buildOfficeTree(offices, '1');
    for (const what of Object.values(OfficeFunction).filter((each) => !isShared(each))) {
      expect(tree.withFunction(what)).not.toBeNull();
    }
    expect(tree.ofCounty.filter((one) => one.superior === null).map((one) => one.id)).toEqual(['county-committee']);
  });

  it('names every office in two languages, no two alike', () => {
    expect(new Set(offices.map((one) => one.name.zh)).size).toBe(144);
    expect(new Set(offices.map((one) => one.name.en)).size).toBe(144);
  });

  it('says what of it is made up', () => {
    expect(binchuanCounty().note.zh).toContain('虚构');
    expect(binchuanCounty()).toMatchObject({ code: 'CN-532924', isMadeUp: true });
  });

  it('is written as the type of an office says, and every office stands below one that is there', () => {
    const types = Object.values(OfficeType);
    const functions = Object.values(OfficeFunction);
    const keys = new Set([
      'id',
      'zh',
      'en',
      'type',
      'superior',
      'functions',
      'place',
      'reviewedBy',
      'managedBy',
      'phone',
    ]);
    for (const entry of content.offices) expect(Object.keys(entry).filter((key) => !keys.has(key))).toEqual([]);
    for (const { id, name, type, functions: held, place } of offices) {
      expect(id).toMatch(/^(?=.{1,60}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(types).toContain(type);
      for (const what of held) expect(functions).toContain(what);
      for (const text of [name.zh, name.en, place ?? 'x']) expect(text.trim()).toMatch(/^.{1,300}$/u);
    }
    expect(() => buildOfficeTree(offices, 'file')).not.toThrow();
  });
});
