import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#libs/kernel';
import { readCitations } from '#libs/rules';
import { leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, person, text } from '../../../test/support/law.js';
import { checklists, visitKind, wordsOfKept } from './index.js';

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
    const about = JSON.stringify(one.facts.flatMap(({ duties, clocks }) => [duties, clocks]));
    expect([about, one.access().join()].join()).not.toContain('town-zhoucheng');
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

  it('keeps the version of its checklist, and what depends on another question only where that is so', () => {
    const one = begun();
    expect(one.state.checklist).toMatchObject({ id: 'petition-work', version: 1 });
    const asked = (change: Parameters<typeof one.allYes>[0]) => {
      const { results } = begun().act('close', one.allYes(change), leader).state;
      return results.some(({ item }) => item === 'carried-out');
    };
    expect([asked({}), asked({ execution: 'no' })]).toEqual([true, false]);
    expect(one.refusal('leaveOut', { item: 'weather', reasons: words }, leader).code).toBe('visit.item_unknown');
  });

  it('is closed over nothing that several answer differently', () => {
    const one = begun();
    const asked = { ...one.allYes({ premises: null }), differing: ['premises'] };
    expect(one.refusal('close', asked, leader)).toMatchObject({
      ...{ code: 'visit.not_settled', details: { item: 'premises' } },
    });
    expect(one.refusal('close', one.allYes(), second).code).toBe('visit.not_leader');
    expectCaseInvariants(one.act('close', one.allYes(), leader));
  });

  it('is closed over no question that is neither answered nor left out with its reasons', () => {
    const one = begun();
    const asked = one.allYes({ reception: null, execution: 'na', 'carried-out': null });
    expect(one.refusal('close', asked, leader)).toMatchObject({
      ...{ code: 'visit.unanswered', details: { item: 'reception' } },
    });
    for (const item of ['reception', 'notice']) one.act('leaveOut', { item, reasons: words }, second);
    one.act('close', asked, leader);
    // Whatever is answered is not left out.
    expect([one.standing().phase, one.state.leftOut]).toEqual(['signing', ['reception']]);
    expect(one.duties()).toEqual(['countersign@town-zhoucheng', 'sign@bureau']);
    expect(one.refusal('leaveOut', { item: 'notice', reasons: words }, leader).code).toBe('visit.closed');
  });

  it('is owed by each of the group until the record is closed, and then by its leader; the office owes its own', () => {
    const told = planned('v2');
    const owed = (one: typeof told) =>
      one.dossier.duties.map((duty) => {
        const falls = visitKind.fallsTo?.(one.dossier, duty) ?? null;
        return [duty.what, falls?.map(({ account, office }) => `${account}@${office}`) ?? null];
      });
    const [first, other] = [leader, second].map(({ principal, office }) => `${principal}@${office}`);
    const all = [first, other];
    expect(owed(told)).toEqual([
      ['begin', all],
      ['announce', all],
    ]);
    const one = begun();
    expect(owed(one)).toEqual([
      ['close', [first]],
      ['answerItems', all],
    ]);
    expect(owed(one.closed())).toEqual([
      ['sign', [first]],
      ['countersign', null],
    ]);
    one.act('reopen', { reasons: words }, leader);
    expect(one.duties()).toEqual(['answerItems@bureau', 'close@bureau']);
    expect(owed(begun().closed().act('sign', { attachment: null }, leader))).toEqual([['countersign', null]]);
  });

  it('names in its facts nobody who said anything to a question', () => {
    const one = begun();
    one.act('close', one.allYes(), leader);
    const said = one.facts.filter(({ type }) => type !== 'opened').map(({ data }) => JSON.stringify(data));
    expect(said.join(' ')).not.toContain(second.principal);
  });

  it('is made once both sides have signed, or the office has refused', () => {
    const closed = () => {
      return begun().closed();
    };
    expect(closed().refusal('countersign', { words: null }, housing).code).toBe('office.not_permitted');
    const both = closed().act('countersign', { words }, town);
    expect([both.state.end, both.duties()]).toEqual([null, ['sign@bureau']]);
    expect(both.act('sign', { attachment: null }, leader).state.end?.as).toBe('made');
    const refused = closed().act('sign', { attachment: null }, leader).until('2026-11-11');
    expect(refused.all('overdue')).toMatchObject([{ rule: 'VS-SIGN', office: 'town-zhoucheng' }]);
    expect(refused.act('recordRefusal', { words }, leader).state.end?.as).toBe('made');
    const onPaper = closed().withFile().act('signForOffice', { attachment: 'a1' }, leader);
    expect(onPaper.refusal('countersign', { words: null }, town).code).toBe('visit.signed_already');
    const again = onPaper.act('reopen', { reasons: words }, leader);
    expect(again.state).toMatchObject({ results: [], signed: { group: false, office: false, isRefused: false } });
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
