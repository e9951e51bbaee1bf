import { describe, expect, it } from '@jest/globals';
import { PackReader } from '#libs/calendar';
import { leader, TourInMemory } from '../../../test/support/an-inspection.js';
import { courseActor, day, person } from '../../../test/support/law.js';
import { resultOf } from './checklist-answers.js';
import { keptItems, readChecklist } from './checklist.js';
import { askedIn, unmetIn, wordsOfKept } from './index.js';

const words = { zh: '问', en: 'asked' };
const question = (id: string, change: object = {}) => ({
  ...{ id, article: '23(2)', origin: 'law', text: words, counts: words, needsEvidence: false },
  ...change,
});
const branch = { when: { item: 'a', answer: 'yes' } };
const usual = [question('a'), question('b', branch)];
const reads = (change: object) =>
  readChecklist(
    PackReader.of(
      JSON.stringify({ id: 'c', version: 1, inForceOn: '2026-01-01', name: words, items: usual, ...change }),
      'visit.checklist_unreadable',
    ),
  );
/** What is wrong with it, and where. */
const fault = (change: object) => {
  try {
    reads(change);
    return null;
  } catch (error) {
    const { code, details } = error as { code: string; details: { path: string; reason: string } };
    return code === 'visit.checklist_unreadable' ? `${details.path}: ${details.reason}` : code;
  }
};

describe('a checklist', () => {
  it('is read with its words, and kept by a case without them', () => {
    const list = reads({ version: 3 });
    expect(list).toMatchObject({ id: 'c', version: 3, name: words });
    expect(list.items[1]).toMatchObject({ article: '23(2)', origin: 'law', text: words, counts: words });
    const kept = { needsEvidence: false, judges: true };
    expect(keptItems(list)).toEqual([
      { id: 'a', when: null, ...kept },
      { id: 'b', ...branch, ...kept },
    ]);
    const idle = keptItems(reads({ items: [question('a', { judges: false }), question('b', branch)] }));
    expect(idle.map(({ judges }) => judges)).toEqual([false, true]);
  });

  it.each([
    ['a question twice', { items: [question('a'), question('a')] }, 'items.1.id: doubled_value'],
    [
      'one that depends on what stands below it',
      { items: [question('b', branch), question('a')] },
      'items.0.when.item',
    ],
    ['one that depends on itself', { items: [question('a', branch)] }, 'items.0.when.item'],
    [
      'one that depends on no answer',
      { items: [question('a'), question('b', { when: { item: 'a', answer: 'maybe' } })] },
      'items.1.when.answer',
    ],
    ['an origin that is none', { items: [question('a', { origin: 'custom' })] }, 'items.0.origin'],
    [
      'what is shown and judges nothing',
      { items: [question('a', { judges: false, needsEvidence: true }), question('b', branch)] },
      'items.0.needsEvidence: contradiction',
    ],
    [
      'what judges nothing and decides nothing',
      { items: [question('a'), question('b', { judges: false })] },
      'items.1: contradiction',
    ],
    ['no version', { version: 0 }, 'version'],
    ['a version beyond all', { version: 10_000 }, 'version'],
    ['no name in one language', { name: { zh: '问' } }, 'name.en: missing_field'],
    ['a question without words', { items: [question('a', { text: { zh: '', en: 'a' } })] }, 'items.0.text.zh'],
    [
      'a question without what counts',
      { items: [question('a', { counts: undefined })] },
      'items.0.counts: missing_field',
    ],
    ['more than a question has', { items: [question('a', { weight: 1 })] }, 'items.0.weight: unknown_field'],
  ])('is none with %s', (_what, change, where) => {
    expect(fault({})).toBeNull();
    expect(fault(change)?.replaceAll(/\[(\d+)\]/gu, '.$1')).toContain(where);
  });

  it('asks what depends on an answer where that answer stands, and judges a no to what it asks', () => {
    const items = keptItems(reads({}));
    const said = (answers: Readonly<Record<string, 'yes' | 'no' | 'na'>>) =>
      Object.entries(answers).map(([item, answer]) => ({ item, answer }));
    const asks = (answers: Parameters<typeof said>[0]) => askedIn(items, said(answers)).map(({ id }) => id);
    expect([asks({}), asks({ a: 'yes' }), asks({ a: 'no' }), asks({ a: 'na' })]).toEqual([
      ...[['a'], ['a', 'b'], ['a'], ['a']],
    ]);
    const unmet = (answers: Parameters<typeof said>[0]) => unmetIn(items, said(answers)).map(({ id }) => id);
    expect([unmet({ a: 'yes', b: 'no' }), unmet({ a: 'no', b: 'no' }), unmet({ a: 'na' })]).toEqual([['b'], ['a'], []]);
    expect([resultOf(said({ a: 'na' }), 'a'), resultOf([], 'a')]).toEqual(['na', null]);
  });

  it('has its words for a visit that began with it, and none for one that did not', () => {
    const { checklist } = new TourInMemory().published().follows().visit('v1').state;
    expect(wordsOfKept(checklist)?.id).toBe('petition-work');
    expect([wordsOfKept(null), wordsOfKept(checklist && { ...checklist, id: 'weather' })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('the days of a visit', () => {
  const visit = (name: string) => new TourInMemory().published().follows().visit(name);

  it('are owed by whoever commissioned the tour: to tell three days before it is made, or today', () => {
    expect(visit('v1').clock('VS-VISIT/1')).toMatchObject({ owner: 'bureau', legalDueOn: '2026-11-03' });
    const { checklist: _kept, ...plan } = visit('v2').state;
    const opens = (on: string, today: string) => {
      const one = new TourInMemory().visit('v9').on(today);
      const open = { ...plan, checklist: null, isDropped: false, isStopped: false, on: day(on) };
      one.act('open', open as never, courseActor);
      return ['VS-TELL/1', 'VS-VISIT/1'].map((id) => [one.clock(id).startOn, one.clock(id).legalDueOn]);
    };
    expect(opens('2026-11-10', '2026-11-01')).toEqual([
      ['2026-11-01', '2026-11-07'],
      ['2026-11-01', '2026-11-10'],
    ]);
    expect(opens('2026-11-03', '2026-11-02')).toEqual([
      ['2026-11-01', '2026-11-02'],
      ['2026-11-02', '2026-11-03'],
    ]);
    expect(opens('2026-11-02', '2026-11-02')).toEqual([
      ['2026-11-01', '2026-11-02'],
      ['2026-11-01', '2026-11-02'],
    ]);
  });

  it('are met on the day on which somebody was there, and its record is due five working days on', () => {
    const one = visit('v1')
      .on('2026-11-05')
      .act('begin', { on: day('2026-11-04') }, leader);
    expect(one.clock('VS-VISIT/1').metOn).toBe('2026-11-04');
    expect(one.clock('VS-CLOSE/1')).toMatchObject({
      startedBy: 'begun',
      startOn: '2026-11-05',
      legalDueOn: '2026-11-12',
    });
    expect(one.refusal('begin', { on: day('2026-11-05') }, leader).code).toBe('visit.begun');
    expect(
      visit('v1')
        .on('2026-11-05')
        .refusal('begin', { on: day('2026-11-06') }, leader).code,
    ).toBe('visit.date_in_future');
    one.act('close', one.allYes(), leader);
    expect([one.clock('VS-CLOSE/1').metOn, one.duties()]).toEqual([
      ...['2026-11-05', ['countersign@town-zhoucheng', 'sign@bureau']],
    ]);
  });

  it('on which a conclusion was served on paper lie within fifteen days, and not before it was put to the office', () => {
    const over = { tour: 'reported', on: day('2026-11-20'), findings: 0, summary: null } as const;
    const concluded = () => visit('v1').on('2026-11-03').made().on('2026-11-20').act('noteOver', over, courseActor);
    const clerk = person('bureau', 'petition-clerk');
    const bound = (today: string, on: string) => {
      const one = concluded().until(today).on(today).withFile();
      const { kind, code, details } = one.refusal('noteServed', { on: day(on), proof: 'a1' }, clerk);
      return [kind, code, details['bound']];
    };
    expect(bound('2026-11-27', '2026-11-19')).toEqual(['invalid', 'visit.served_too_early', '2026-11-20']);
    expect(bound('2026-12-20', '2026-12-04')).toEqual(['invalid', 'visit.served_too_early', '2026-12-05']);
    const late = concluded().until('2026-12-20').on('2026-12-20').withFile();
    late.act('noteServed', { on: day('2026-12-05'), proof: 'a1' }, clerk);
    expect([late.state.receipt, late.clock('VS-SERVE/1').metOn]).toEqual([
      { on: '2026-12-05', proof: 'a1' },
      '2026-12-05',
    ]);
  });
});
