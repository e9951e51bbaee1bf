import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#libs/kernel';
import { readCitations } from '#libs/rules';
import { leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, person, text } from '../../../test/support/law.js';
import { askedIn, checklistNamed, checklists, unmetIn, visitKind, wordsOfKept } from './index.js';
import { PackReader } from '#libs/calendar';
import { readChecklist } from './checklist.js';

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
    // It was told its day, and is told again once that is another one.
    const { revision, ...plan } = { ...one.state, isDropped: false, checklist: null };
    const after = (more: object) => {
      const told = planned('v2').on('2026-11-03').act('announce', {}, leader);
      return told.act('open', { ...plan, revision: revision + 1, ...more } as never, courseActor).state.toldOn;
    };
    expect([after({}), after({ on: day('2026-11-12') })]).toEqual(['2026-11-03', null]);
    expectCaseInvariants(one.act('begin', { on: day('2026-11-10') }, leader));
  });

  it('that is dropped or stopped tells that to the office which knows of it, and to no other', () => {
    const ends = (one: ReturnType<typeof planned>, change: object) => {
      const { revision, ...plan } = { ...one.state, isDropped: false, isStopped: false, checklist: null, ...change };
      return one.act('open', { ...plan, revision: revision + 1 } as never, courseActor).all('ended');
    };
    const told = planned('v2').on('2026-11-03').act('announce', {}, leader);
    expect(ends(told, { isDropped: true })).toMatchObject([{ as: 'dropped', office: 'dept-housing' }]);
    expect(ends(planned('v2'), { isDropped: true })).toMatchObject([{ as: 'dropped', office: null }]);
    expect(ends(planned(), { isDropped: true })).toMatchObject([{ as: 'dropped', office: null }]);
    expect(ends(begun(), { isDropped: true, isStopped: true })).toMatchObject([
      { as: 'stopped', office: 'town-zhoucheng' },
    ]);
  });

  it('tells no office of a day that is over, and is not begun before its office was told', () => {
    const late = planned('v2').on('2026-11-11');
    expect(late.refusal('announce', {}, leader)).toMatchObject({
      ...{ code: 'visit.day_passed', details: { on: '2026-11-10' } },
    });
    const told = planned('v2').on('2026-11-10').act('announce', {}, leader);
    // Recorded later it was made on some day since, and its record is due from when that is said.
    told.on('2026-11-20').act('begin', { on: day('2026-11-10') }, leader);
    expect(told.clock('VS-CLOSE/1')).toMatchObject({ startOn: '2026-11-20', breachedAt: null });
    const moved = planned('v2').on('2026-11-12');
    const { revision, ...plan } = { ...moved.state, isDropped: false };
    const again = { ...plan, revision: revision + 1, on: day('2026-11-14'), checklist: null };
    moved
      .act('open', again as never, courseActor)
      .on('2026-11-13')
      .act('announce', {}, leader)
      .on('2026-11-16');
    expect(moved.refusal('begin', { on: day('2026-11-13') }, leader).code).toBe('visit.date_before_event');
    expectCaseInvariants(moved.act('begin', { on: day('2026-11-15') }, leader));
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
    expect(closed().refusal('countersign', { words: null, refuses: false }, housing).code).toBe('office.not_permitted');
    const both = closed().act('countersign', { words, refuses: false }, town);
    expect([both.state.end, both.duties()]).toEqual([null, ['sign@bureau']]);
    expect(both.act('sign', { attachment: null }, leader).state.end?.as).toBe('made');
    const refused = closed().act('sign', { attachment: null }, leader);
    expect(refused.refusal('sign', { attachment: null }, leader)).toMatchObject({
      ...{ code: 'visit.signed_already', details: { side: 'group' } },
    });
    expect(closed().refusal('sign', { attachment: null }, second).code).toBe('visit.not_leader');
    expect(begun().refusal('sign', { attachment: null }, leader).code).toBe('visit.not_closed');
    expect(refused.refusal('recordRefusal', { words }, leader)).toMatchObject({
      ...{ code: 'visit.may_sign_yet', details: { dueOn: '2026-11-10' } },
    });
    refused.until('2026-11-11');
    expect(refused.all('overdue')).toMatchObject([{ rule: 'VS-SIGN', office: 'town-zhoucheng' }]);
    expect(refused.act('recordRefusal', { words }, leader).state.end?.as).toBe('made');
    const onPaper = closed().withFile().act('signForOffice', { attachment: 'a1' }, leader);
    expect(onPaper.refusal('countersign', { words: null, refuses: false }, town).code).toBe('visit.signed_already');
    const again = onPaper.act('reopen', { reasons: words }, leader);
    expect(again.state).toMatchObject({ results: [], signed: { group: false, office: false, isRefused: false } });
    // By its own word it need not wait, and says why.
    const own = closed().act('sign', { attachment: null }, leader);
    expect(own.refusal('countersign', { words: null, refuses: true }, town).code).toBe('visit.reasons_missing');
    expect(own.act('countersign', { words, refuses: true }, town).state.signed).toMatchObject({ isRefused: true });
    expect([own.state.end?.as, own.duties()]).toEqual(['made', []]);
    for (const one of [both, refused, again, own]) expectCaseInvariants(one);
  });

  it('is closed over nothing that was answered since its leader looked', () => {
    const one = begun();
    expect(one.refusal('close', { ...one.allYes(), said: 1 }, leader).code).toBe('visit.answers_changed');
    expectCaseInvariants(one.act('close', { ...one.allYes(), said: 1, answers: 1 }, leader));
  });
});

describe('a question that only decides whether another one is asked', () => {
  const [list] = checklists;
  const file = JSON.parse(readFileSync('libs/visit/checklists/petition-work.1.json', 'utf8')) as {
    items: { id: string; judges?: boolean; needsEvidence: boolean }[];
  };
  const reads = (change: (items: typeof file.items) => typeof file.items) => () =>
    readChecklist(PackReader.of(JSON.stringify({ ...file, items: change(file.items) }), 'visit.checklist_unreadable'));
  const says = (change: object, of = 'execution') =>
    reads((items) => items.map((one) => (one.id === of ? { ...one, ...change } : one)));

  it('is nothing that is wrong, whatever is answered', () => {
    const no = (list?.items ?? []).map(({ id: item }) => ({ item, answer: 'no' as const }));
    const unmet = unmetIn(list?.items ?? [], no).map(({ id }) => id);
    expect([unmet.includes('execution'), unmet.includes('notice'), unmet.includes('carried-out')]).toEqual([
      false,
      true,
      false,
    ]);
    const one = begun();
    one.act('close', one.allYes({ execution: 'no', notice: 'no' }), leader);
    expect(one.kind.row(one.dossier)).toMatchObject({ unmet: 1 });
  });

  it('is shown by nothing, and decides something', () => {
    expect(says({})).not.toThrow();
    for (const bad of [says({ needsEvidence: true }), says({ judges: false, needsEvidence: false }, 'notice')]) {
      expect(bad).toThrow(expect.objectContaining({ code: 'visit.checklist_unreadable' }));
    }
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

  it('is that of petitions where a plan names none, and asks an office about nothing that it does not do', () => {
    expect(checklistNamed(null)).toBe(checklists.find(({ id }) => id === 'petition-work'));
    const ofMediation = checklistNamed('mediation-work');
    // What an office does not do it is not asked about.
    const kept = ofMediation?.items ?? [];
    const nothing = kept.filter(({ judges }) => !judges).map(({ id }) => ({ item: id, answer: 'no' as const }));
    expect(askedIn(kept, nothing).map(({ id }) => id)).not.toContain('guidance');
    expect(unmetIn(kept, nothing)).toEqual([]);
    expect(checklistNamed('weather')).toBe(undefined);
  });

  it('ships in every version that a visit may have begun with', () => {
    const files = readdirSync('libs/visit/checklists').toSorted();
    expect(checklists.map(({ id, version }) => `${id}.${String(version)}.json`).toSorted()).toEqual(files);
    expect(files).toEqual(expect.arrayContaining(['mediation-work.1.json', 'petition-work.1.json']));
  });
});
