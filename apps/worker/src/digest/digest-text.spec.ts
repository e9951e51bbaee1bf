import { describe, expect, it } from '@jest/globals';
import { officeDigest, personDigest, type DigestPart } from './digest-text.js';

const counts = { open: 12, overdue: 1, today: 2, week: 3 };
const item = { what: 'warning', kind: 'petition', number: '信2026-000001', duty: null, dueOn: null } as const;
const part: DigestPart = {
  ...{ office: { zh: '交通运输局', en: 'Transport Bureau' }, capacity: 'officer', isDeputy: false, counts },
  items: [item, { ...item, what: 'duty', duty: 'accept', dueOn: '2026-12-15' }],
  count: 2,
};

describe('what a digest says', () => {
  it('is counts in the subject, and numbers, duties, dates and links in both languages', () => {
    const { subject, text } = personDigest('2026-12-01', [part], 'https://desk.example');
    expect(subject).toBe('枫桥 2026-12-01：新提醒 2 条，逾期 1 件 · Maplebridge: 2 new, 1 overdue');
    expect(text).toContain('交通运输局 · 承办人\n在办 12 件，逾期 1 件，今天到期 2 件，一周内到期 3 件');
    expect(text).toContain('- 信2026-000001 · 新待办 · 受理 · 2026-12-15 到期\n  https://desk.example/petitions/');
    expect(text).toContain('- 信2026-000001 · a date comes near\n');
    expect(text).toMatch(/Inbox: https:\/\/desk\.example\/duties$/u);
  });

  it('names no address where none is set, says what it leaves out, and whose place it is only as a deputy’s', () => {
    const { text } = personDigest('2026-12-01', [{ ...part, isDeputy: true, count: 40 }], null);
    expect(text).not.toContain('http');
    expect(text).toContain('承办人（代理）');
    expect(text).toContain('另有 38 条。');
    expect(text).toContain('38 more.');
  });

  it('for the group of an office is counts and a link', () => {
    const { text } = officeDigest('2026-12-01', part, 'https://desk.example');
    expect(text.split('\n')).toEqual([
      '枫桥 2026-12-01 交通运输局：在办 12 件，逾期 1 件，今天到期 2 件，一周内到期 3 件。',
      'Maplebridge 2026-12-01, Transport Bureau: 12 open, 1 overdue, 2 due today, 3 within a week.',
      'https://desk.example/duties',
    ]);
  });
});
