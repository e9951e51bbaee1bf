import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#libs/kernel';
import { readCitations } from '#libs/rules';
import { leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, person, text } from '../../../test/support/law.js';
import { checklists, wordsOfKept } from './index.js';

const words = text('words');
const planned = (name = 'v1') => new TourInMemory().published().follows().visit(name);
const begun = () =>
  planned()
    .on('2026-11-03')
    .act('begin', { on: day('2026-11-03') }, leader);
const housing = person('dept-housing', 'head');
const town = person('town-zhoucheng', 'head');

describe('a visit', () => {
  it('that is unannounced is known to nobody of the office before somebody is there', () => {
    const one = planned();
    const about = JSON.stringify(one.facts.flatMap(({ access, duties, clocks }) => [access, duties, clocks]));
    expect(about).not.toContain('town-zhoucheng');
    expect(one.refusal('announce', {}, leader).code).toBe('visit.unannounced');
    const early = one.on('2026-11-02').refusal('begin', { on: day('2026-11-02') }, leader).code;
    expect(early).toBe('visit.date_before_event');
    expect(one.kind.isBarred?.(one.state, one.state.office as never)).toBe(true);
    one.on('2026-11-03').act('begin', { on: day('2026-11-03') }, leader);
    expect(one.access()).toContain('town-zhoucheng:addressee');
    expect(one.kind.isBarred?.(one.state, one.state.office as never)).toBe(false);
    expect(one.standing().phase).toBe('begun');
    expectCaseInvariants(one);
  });

  it('that is announced is told before, and not begun without that', () => {
    const one = planned('v2');
    expect(one.duties()).toEqual(['announce@bureau', 'begin@bureau']);
    expect(one.clock('VS-TELL/1').legalDueOn).toBe('2026-11-07');
    one.on('2026-11-10');
    expect(one.refusal('begin', { on: day('2026-11-10') }, leader).code).toBe('visit.not_announced');
    one.act('announce', {}, second);
    expect([one.access().includes('dept-housing:addressee'), one.duties()]).toEqual([true, ['begin@bureau']]);
    expect(one.refusal('announce', {}, leader).code).toBe('visit.told_already');
    expectCaseInvariants(one.act('begin', { on: day('2026-11-10') }, leader));
  });

  it('keeps the version of its checklist, and asks what depends on another question only where that is so', () => {
    const one = begun();
    expect(one.state.checklist).toMatchObject({ id: 'petition-work', version: 1 });
    const refusal = () => one.refusal('answer', { ...carried }, leader).code;
    const carried = { item: 'carried-out', answer: 'yes', files: [], cases: [], words: null } as const;
    expect(refusal()).toBe('visit.item_not_asked');
    one.answers('execution', 'yes').answers('carried-out', 'yes').answers('execution', 'no');
    expect(refusal()).toBe('visit.item_not_asked');
    expect(one.refusal('answer', { ...carried, item: 'weather' }, leader).code).toBe('visit.item_unknown');
  });

  it('shows a no at the question', () => {
    const one = begun();
    const no = { item: 'notice', answer: 'no', files: [], cases: [], words: null } as const;
    expect(one.refusal('answer', no, leader).code).toBe('visit.evidence_missing');
    expect(one.refusal('answer', { ...no, files: ['a1'] }, leader).code).toBe('docket.no_such_attachment');
    expect(one.withFile().answers('notice', 'no', leader, ['a1']).all('answered')).toHaveLength(1);
  });

  it('keeps what each of the group says, until the leader settles what they say differently', () => {
    const one = begun().allYes().answers('premises', 'na', second);
    expect(one.refusal('close', { words: null }, leader)).toMatchObject({
      ...{ code: 'visit.not_settled', details: { item: 'premises' } },
    });
    const settled = { item: 'premises', answer: 'yes', reasons: words } as const;
    expect(one.refusal('settle', settled, second).code).toBe('visit.not_leader');
    one.act('settle', settled, leader);
    expect(one.state.said.filter(({ item }) => item === 'premises')).toHaveLength(2);
    // Whoever says it again opens it again.
    one.answers('premises', 'na', second);
    expect(one.refusal('close', { words: null }, leader).code).toBe('visit.not_settled');
    expectCaseInvariants(one.act('settle', settled, leader).act('close', { words: null }, leader));
  });

  it('is closed over no question that is neither answered nor left out with its reasons', () => {
    const one = begun();
    const items = (one.state.checklist?.items ?? []).filter(({ id }) => id !== 'carried-out' && id !== 'reception');
    for (const { id } of items) one.answers(id, id === 'execution' ? 'na' : 'yes');
    expect(one.refusal('close', { words: null }, leader)).toMatchObject({
      ...{ code: 'visit.unanswered', details: { item: 'reception' } },
    });
    one.act('leaveOut', { item: 'reception', reasons: words }, second).act('close', { words: null }, leader);
    expect(one.standing().phase).toBe('signing');
    expect(one.duties()).toEqual(['countersign@town-zhoucheng']);
    expect(
      one.refusal('answer', { item: 'notice', answer: 'yes', files: [], cases: [], words: null }, leader).code,
    ).toBe('visit.closed');
  });

  it('is made once both sides have signed, or the office has refused', () => {
    const closed = () => begun().allYes().act('close', { words: null }, leader);
    expect(closed().refusal('countersign', { words: null }, housing).code).toBe('office.not_permitted');
    const both = closed().act('countersign', { words }, town);
    expect([both.state.end, both.duties()]).toEqual([null, []]);
    expect(both.act('sign', { attachment: null }, leader).state.end?.as).toBe('made');
    const refused = closed().act('sign', { attachment: null }, leader).until('2026-11-11');
    expect(refused.all('overdue')).toMatchObject([{ rule: 'VS-SIGN', office: 'town-zhoucheng' }]);
    expect(refused.act('recordRefusal', { words }, leader).state.end?.as).toBe('made');
    const onPaper = closed().withFile().act('signForOffice', { attachment: 'a1' }, leader);
    expect(onPaper.refusal('countersign', { words: null }, town).code).toBe('visit.signed_already');
    const again = onPaper.act('reopen', { reasons: words }, leader);
    expect(again.state.signed).toEqual({ group: false, office: false, isRefused: false });
    for (const one of [both, refused, again]) expectCaseInvariants(one);
  });
});

describe('a checklist of the platform', () => {
  it.each(checklists)(
    'is the file that its hash says, and cites what exists: $id $version',
    ({ id, version, items }) => {
      const file: unknown = JSON.parse(readFileSync(`libs/visit/checklists/${id}.${String(version)}.json`, 'utf8'));
      const hash = createHash('sha256').update(canonicalJson(file)).digest('hex');
      const kept = { id, version, hash, items: [] };
      expect(wordsOfKept(kept)?.items).toBe(items);
      expect(wordsOfKept({ ...kept, hash: '0'.repeat(64) })).toBe(undefined);
      expect(items.filter(({ article }) => readCitations(article) === null)).toEqual([]);
    },
  );

  it('ships in every version that a visit may have begun with', () => {
    const files = readdirSync('libs/visit/checklists').toSorted();
    expect(checklists.map(({ id, version }) => `${id}.${String(version)}.json`).toSorted()).toEqual(files);
    expect(files).toEqual(expect.arrayContaining(['petition-work.1.json']));
  });
});
