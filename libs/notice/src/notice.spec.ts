import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCitations } from '#libs/rules';
import {
  checkClauses,
  missingContents,
  nationalClauses,
  noticeKinds,
  textOfNotice,
  type Clause,
  type NoticeKindName,
} from './index.js';
import type { NoticeKind } from './content.js';

const kinds = Object.keys(noticeKinds) as NoticeKindName[];
const contentsOf = (kind: NoticeKindName): NoticeKind['contents'] => noticeKinds[kind].contents;
/** Every content with a value of its own. */
const whole = (kind: NoticeKindName) =>
  Object.fromEntries(Object.keys(contentsOf(kind)).map((field) => [field, `<${field}>`]));

describe.each(kinds)('the notice %s', (kind) => {
  const required = Object.entries(contentsOf(kind)).flatMap(([field, { isRequired }]) => (isRequired ? [field] : []));

  it.each(required)('is refused without %s, by its name in both languages', (field) => {
    for (const empty of [null, ' \n ']) {
      const [missing, ...others] = missingContents(kind, { ...whole(kind), [field]: empty });
      expect(others).toEqual([]);
      expect(missing).toMatchObject({
        field,
        name: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.any(String) },
      });
    }
  });

  it('names exactly what is missing, whatever else it states', () => {
    const some = fc.record({
      left: fc.subarray(Object.keys(contentsOf(kind))),
      blank: fc.constantFrom(null, '', ' \n'),
    });
    fc.assert(
      fc.property(some, ({ left, blank }) => {
        const given = { ...whole(kind), ...Object.fromEntries(left.map((field) => [field, blank])) };
        const expected = required.filter((field) => left.includes(field));
        expect(missingContents(kind, given).map(({ field }) => field)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('lacks nothing that it need not state', () => {
    const least = Object.fromEntries(required.map((field) => [field, 'x']));
    expect(missingContents(kind, least)).toEqual([]);
  });

  it('cites places that the Regulation has', () => {
    const of: NoticeKind = noticeKinds[kind];
    const cited = [of, ...Object.values(of.contents)].flatMap(({ article }) => article ?? []);
    expect(cited.filter((article) => readCitations(article) === null)).toEqual([]);
  });

  it('lays what any matter has to state on no rule of one procedure', () => {
    const of: NoticeKind = noticeKinds[kind];
    const required = Object.values(of.contents).filter(({ isRequired }) => isRequired);
    const cited = [of, ...required].flatMap(({ article }) => article ?? []);
    const ofOne = cited.filter((article) => /\b(?:court-|medical )/u.test(article));
    // To a court alone is reported what became of what it handed over.
    if (kind !== 'mediationReturn') expect(ofOne).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('has clauses without a fault in %s, which state every content', (language) => {
    const clauses = nationalClauses[kind][language];
    expect(checkClauses(kind, clauses)).toEqual([]);
    const text = textOfNotice(clauses, whole(kind));
    const said = text.filter((one) => one.kind !== 'summary').map((one) => one.text);
    const unsaid = Object.keys(contentsOf(kind)).filter((field) => !said.join('\n').includes(`<${field}>`));
    // The organ stands on the head of the page.
    expect(unsaid.filter((field) => field !== 'office')).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('says nothing twice or half in %s where it states the least', (language) => {
    const text = textOfNotice(
      nationalClauses[kind][language],
      Object.fromEntries(required.map((field) => [field, `<${field}>`])),
    );
    expect(text.length).toBeGreaterThan(1);
    expect(text.filter((one) => /[{}[\]]|null|undefined/u.test(one.text))).toEqual([]);
  });
});

describe('the urging of an obligation', () => {
  it('rests on the People’s Mediation Law where a committee mediated, and else on the contract alone', () => {
    const said = (committee: string | null): string =>
      textOfNotice(nationalClauses.obligationUrging.zh, { ...whole('obligationUrging'), committee })
        .map(({ text }) => text)
        .join('\n');
    expect(said('人民调解委员会')).toContain(
      '经人民调解委员会调解达成的协议具有法律约束力（《人民调解法》第三十一条）',
    );
    expect(said(null)).not.toContain('人民调解');
    expect(said(null)).toContain('《民法典》第五百零九条第一款');
  });
});

describe('clauses that somebody changes', () => {
  const clause = (text: string, kind: Clause['kind'] = 'paragraph'): Clause => ({ kind, text });
  const elsewhere = [clause('信访事项[{matter}]（{number}）不属于我单位职权。'), clause('请向{organ}提出。')];

  it('are taken whole', () => expect(checkClauses('elsewhere', elsewhere)).toEqual([]));

  it('are refused with every field that the kind does not have, at its place', () => {
    expect(checkClauses('elsewhere', [...elsewhere, clause('另见\n{organs}和{deadline}')])).toEqual([
      { problem: 'unknown_field', field: 'organs', line: 2, column: 1, clause: 3 },
      { problem: 'unknown_field', field: 'deadline', line: 2, column: 10, clause: 3 },
    ]);
  });

  it('are refused where they do not state what has to be stated; a summary states nothing', () => {
    expect(checkClauses('elsewhere', [clause('请向{organ}提出（{number}）', 'summary'), clause('{number}')])).toEqual([
      { problem: 'missing_field', field: 'organ', clause: null },
    ]);
  });

  const without = (kind: NoticeKindName, field: string) =>
    nationalClauses[kind].zh.filter(({ kind: of, text }) => of === 'summary' || !text.includes(`{${field}}`));

  it.each([
    ['opinion', 'reviewDays'],
    ['opinion', 'reviewBodies'],
    ['opinion', 'executor'],
    ['acceptance', 'receivedOn'],
    ['acceptance', 'dueOn'],
    ['recommendation', 'replyDueOn'],
    ['mediationEnd', 'confirmBy'],
  ] as const)('of %s are refused without what the law has it say where there is one: %s', (kind, field) => {
    const missing = checkClauses(kind, without(kind, field)).map((one) => ('field' in one ? one.field : ''));
    expect(missing).toContain(field);
  });

  const fixed = [clause('{number}，延长 {days} 日')];
  it.each([
    ['in one passage', '[因{reason}，至{dueOn}止]'],
    ['outside of any passage', '因{reason}，至{dueOn}止'],
    ['in a passage of its own that stands in one that may go', '至{dueOn}止[，因{reason}]'],
  ])('are refused where a content that has to be stated would go with one that may be missing: %s', (_how, text) => {
    expect(checkClauses('extension', [...fixed, clause(text)])).toEqual([
      { problem: 'missing_field', field: 'reason', clause: null },
    ]);
    expect(textOfNotice([clause(text)], { reason: '案情复杂' })).toEqual([]);
  });

  it('are taken where it stands in a passage of its own, or beside others that have to be stated', () => {
    for (const text of ['因{reason}[，至{dueOn}止]', '[因{reason}][至{dueOn}止]', '因{reason}，延长 {days} 日']) {
      expect(checkClauses('extension', [...fixed, clause(text)])).toEqual([]);
    }
  });

  it('are refused where their markup is broken, and told of the others as well', () => {
    expect(checkClauses('elsewhere', [...elsewhere, clause('[未完')])).toEqual([
      { problem: 'broken', line: 1, column: 1, clause: 3 },
    ]);
  });
});

describe('the text of a notice', () => {
  it('leaves a heading out with the paragraph that it stands above', () => {
    const text = textOfNotice(nationalClauses.extension.zh, { number: '信2026-000001', days: '10' });
    expect(text.map(({ kind }) => kind)).not.toContain('heading');
  });

  it('makes a paragraph of each line that somebody typed', () => {
    const given = { ...whole('feedback'), text: '第一行\n\n第二行' };
    expect(
      textOfNotice(nationalClauses.feedback.zh, given)
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(['第一行', '第二行']);
  });
});
