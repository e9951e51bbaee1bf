import { describe, expect, it } from '@jest/globals';
import { organisation } from '../../../../test/support/law.js';
import { officesAmong, requireNoNumber, requireUnnamed } from './unnamed.js';

const parties = { people: ['陈小明', '王'], organisations: [] };
const isRefused = (run: () => void): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};

describe('what members of a joint mediation read', () => {
  it('names no person who is a party, and holds no number of one', () => {
    const refused = ['陈小明家的院墙', '电话13800138000。', '138-0013-8000', '53292419800101001x', '138 0013 8000'];
    const taken = ['申请人家的院墙', '王家村的渠道', '每秒 13800138 升', '（2026）金牛镇调字第16号', '0872-7140001'];
    expect(refused.map((words) => isRefused(() => requireUnnamed(parties, [words])))).toEqual(refused.map(() => true));
    expect(taken.map((words) => isRefused(() => requireUnnamed(parties, [words])))).toEqual(taken.map(() => false));
    expect([isRefused(() => requireNoNumber([undefined, 7])), isRefused(() => requireNoNumber(['陈小明']))]).toEqual([
      ...[false, false],
    ]);
  });

  it('leaves an office out whose very name a party has', () => {
    const { offices } = organisation();
    const [first] = offices.all;
    const organisations = [` ${first?.name.zh ?? ''} `, '某公司'];
    expect(officesAmong(offices, { people: [], organisations })).toEqual([first?.id]);
    expect(officesAmong(offices, { people: [first?.name.zh ?? ''], organisations: [] })).toEqual([]);
  });
});
