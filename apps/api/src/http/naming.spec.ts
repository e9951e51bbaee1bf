import { describe, expect, it } from '@jest/globals';
import { refusalText } from './naming.js';

const id = '7d3a5b9e-0000-4000-8000-000000000001';
const told = (code: string, details: Parameters<typeof refusalText>[0]['details']): string =>
  refusalText({ code, details }, 'zh', null);

describe('a refusal in words', () => {
  it('calls a question of a checklist by its name', () => {
    expect(told('inspection.record_differs', { item: 'notice' })).toContain('（书面告知）');
    expect(told('inspection.unissued_unexplained', { items: 'notice,register' })).toContain('（书面告知、登记）');
    expect(told('visit.unanswered', { item: 'premises' })).toMatch(/^“公布接待和查询方式”/u);
  });

  it('says the basis of a tour, and which finding it is, in words', () => {
    expect(told('inspection.basis_unfit', { basis: 'government' })).toContain('（政府督查）');
    expect(told('inspection.issued_already', { finding: 'f3', n: 3 })).toContain('第 3 个');
  });

  it('names somebody of the group where that was looked up', () => {
    const details = { account: id, office: 'dept-housing', accountName: '段小云' };
    expect(told('inspection.conflict', details)).toContain('（段小云）');
    expect(told('inspection.conflict', details)).not.toContain(id);
  });
});
