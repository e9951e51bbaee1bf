import { describe, expect, it } from '@jest/globals';
import type { Fact, OfficeId } from '#libs/kernel';
import type { NoticeAsked } from '../case/kinds-own.js';
import { completionGiven, objectionGiven } from './office-papers.js';

const names = { bureau: '县信访局', 'dept-transport': '县交通运输局', 'town-binju': '宾居镇人民政府' } as const;
type Named = keyof typeof names;

const factOf = (seq: number, type: string, data: object) => ({ seq, type, data }) as unknown as Fact;
const referred = (seq: number, by: Named, to: Named, manner: 'assign' | 'transfer') =>
  factOf(seq, 'referred', { by, to, manner });

/** What an office is asked for that the fact gives. */
function asked(fact: Fact, ...before: readonly Fact[]): NoticeAsked {
  const offices = { get: (id: OfficeId) => ({ name: { zh: names[id as string as Named], en: id } }) };
  const textOf = (text: unknown) => (typeof text === 'string' ? text : null);
  const given = { fact, facts: [...before, fact], head: { number: '信2026-000001' }, offices, textOf, language: 'zh' };
  return given as unknown as NoticeAsked;
}

describe('the report on an assigned matter', () => {
  const report = (seq: number, office: Named) => factOf(seq, 'completionReported', { office, report: '已经办结。' });

  it('goes to whoever assigned it to the office that reports, with its words', () => {
    const given = completionGiven(
      asked(report(3, 'dept-transport'), referred(2, 'bureau', 'dept-transport', 'assign')),
    );
    expect(given).toMatchObject({
      ...{ kind: 'completion', addressee: '县信访局' },
      contents: { to: '县信访局', office: '县交通运输局', text: '已经办结。' },
    });
  });

  it('does not go to the office itself that assigned the matter on', () => {
    const passed = [
      referred(2, 'bureau', 'dept-transport', 'assign'),
      referred(3, 'dept-transport', 'town-binju', 'assign'),
    ];
    expect(completionGiven(asked(report(4, 'dept-transport'), ...passed)).addressee).toBe('县信访局');
    expect(completionGiven(asked(report(4, 'town-binju'), ...passed)).addressee).toBe('县交通运输局');
  });

  it('is addressed to nobody where nobody assigned the matter', () => {
    const passed = referred(2, 'bureau', 'dept-transport', 'transfer');
    expect(completionGiven(asked(report(3, 'dept-transport'), passed)).addressee).toBeNull();
  });
});

describe('an objection', () => {
  const objection = (seq: number) =>
    factOf(seq, 'objected', { office: 'dept-transport', reasons: '不属于我单位职责。' });

  it('goes to whoever passed the matter on to the office last', () => {
    const passed = [
      referred(2, 'bureau', 'town-binju', 'transfer'),
      referred(3, 'town-binju', 'dept-transport', 'transfer'),
      referred(9, 'bureau', 'dept-transport', 'transfer'),
    ];
    expect(objectionGiven(asked(objection(5), ...passed))).toMatchObject({
      ...{ kind: 'objection', addressee: '宾居镇人民政府' },
      contents: { to: '宾居镇人民政府', text: '不属于我单位职责。' },
    });
  });
});
