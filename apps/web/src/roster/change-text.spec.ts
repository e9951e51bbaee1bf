import { describe, expect, it } from '@jest/globals';
import { changeText } from './change-text.js';
import { sayIn } from './roster.messages.js';

const say = sayIn('zh');
const line = (what: string, detail: Record<string, unknown>) => ({
  ...{ seq: 1, at: '2026-11-30T01:00:00.000Z', subject: 'a', byName: '李明', reason: '试验' },
  ...{ what, detail },
});

describe('a line of the record of the register', () => {
  it('names the fields that were changed, and that how to reach somebody was', () => {
    const detail = { fields: ['languages', 'mostCases', 'contact'] };
    expect(changeText(say, 'roster', line('changed', detail))).toBe('修改：语言、同时最多承办件数、联系方式');
    expect(changeText(say, 'venue', line('changed', { fields: ['name'] }))).toBe('修改：名称');
  });

  it('says of people and of venues in their own words that they are out of use', () => {
    const left = line('left', { on: '2026-11-30' });
    expect([changeText(say, 'roster', left), changeText(say, 'venue', left)]).toEqual(['离任', '停用']);
  });

  it('tells apart who left because their office ended', () => {
    const left = line('left', { on: '2026-11-30', office: 'mediation-jinniu' });
    expect(changeText(say, 'roster', left)).toBe('离任（机构撤并）');
  });

  it('says of whoever came back that their account is linked no more', () => {
    const back = line('returned', { office: null, fields: ['account'] });
    expect(changeText(say, 'roster', back)).toBe('恢复（原账号已停用或不在该机构，不再关联）');
    expect(changeText(say, 'roster', line('returned', { office: null }))).toBe('恢复');
  });

  it('shows what it does not know as it is', () => {
    expect(changeText(say, 'roster', line('merged', {}))).toBe('merged');
  });
});
