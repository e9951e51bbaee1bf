import { describe, expect, it } from '@jest/globals';
import { leader, second, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';
import { visitKind } from './kind.js';

const words = text('words');
const planned = (name = 'v1') => new TourInMemory().published().follows().visit(name);
type Visit = ReturnType<typeof planned>;
const begun = () =>
  planned()
    .on('2026-11-03')
    .act('begin', { on: day('2026-11-03') }, leader);
const town = person('town-zhoucheng', 'head');
const refused = (one: Visit, ...[command, payload, actor]: Parameters<Visit['refusal']>) => {
  const { code, details } = one.refusal(command, payload, actor);
  return details['side'] === undefined ? code : `${code} ${String(details['side'])}`;
};

describe('the record of a visit', () => {
  const own = { attachment: null };
  const countersigns = { words: null, refuses: false };

  it('is signed once it is closed, by the leader for the group, and by nobody twice', () => {
    expect(refused(begun(), 'sign', own, leader)).toBe('visit.not_closed');
    expect(refused(begun(), 'countersign', countersigns, town)).toBe('visit.not_closed');
    expect(refused(begun(), 'reopen', { reasons: words }, leader)).toBe('visit.not_closed');
    const closed = begun().closed();
    expect(refused(closed, 'sign', own, second)).toBe('visit.not_leader');
    expect(refused(closed, 'reopen', { reasons: words }, second)).toBe('visit.not_leader');
    closed.act('sign', own, leader);
    expect(refused(closed, 'sign', own, leader)).toBe('visit.signed_already group');
    expect(closed.all('signed')).toEqual([{ side: 'group', way: 'console', attachment: null, words: null }]);
    const countersigned = begun().closed().act('countersign', { words, refuses: false }, town);
    expect(countersigned.all('signed')).toEqual([{ side: 'office', way: 'console', attachment: null, words }]);
    for (const again of [countersigned, begun().closed().act('countersign', { words, refuses: true }, town)]) {
      expect(refused(again, 'countersign', countersigns, town)).toBe('visit.signed_already office');
      expect(refused(again, 'signForOffice', { attachment: 'a1' }, leader)).toBe('visit.signed_already office');
      expect(refused(again, 'recordRefusal', { words }, leader)).toBe('visit.signed_already office');
    }
  });

  it('is signed on paper by either side with the file that shows it, by the leader', () => {
    const onPaper = { attachment: 'a1' };
    for (const command of ['sign', 'signForOffice'] as const) {
      expect(refused(begun().closed(), command, onPaper, leader)).toBe('docket.no_such_attachment');
      expect(refused(begun().closed().withFile(), command, onPaper, second)).toBe('visit.not_leader');
    }
    const one = begun().closed().withFile().act('sign', onPaper, leader).act('signForOffice', onPaper, leader);
    expect(one.all('signed')).toEqual([
      { side: 'group', way: 'paper', attachment: 'a1', words: null },
      { side: 'office', way: 'paper', attachment: 'a1', words: null },
    ]);
    expect(one.state.end?.as).toBe('made');
    expectCaseInvariants(one);
  });

  it('gives the office its days to sign, through the last one, before the leader says that it does not', () => {
    const one = begun().closed().on('2026-11-10');
    expect(refused(one, 'recordRefusal', { words }, leader)).toBe('visit.may_sign_yet');
    one.on('2026-11-11');
    expect(refused(one, 'recordRefusal', { words }, second)).toBe('visit.not_leader');
    one.act('recordRefusal', { words }, leader);
    // The group has not signed yet.
    expect([one.state.end, one.state.signed.isRefused, one.clock('VS-SIGN/1').endedAs]).toEqual([
      ...[null, true, 'cancelled'],
    ]);
    expect(one.act('sign', own, leader).state.end?.as).toBe('made');
  });

  it('is worked on again with a date of its own, and nobody owes a signature to what stood there', () => {
    const one = begun().closed().on('2026-11-05').act('reopen', { reasons: words }, leader);
    expect(one.clock('VS-CLOSE/2')).toMatchObject({ startedBy: 'reopened', startOn: '2026-11-05', owner: 'bureau' });
    expect(['VS-SIGN/1', 'VS-GROUP/1'].map((id) => one.clock(id).endedAs)).toEqual(['superseded', 'superseded']);
    expect(one.state.causes.slice(-3)).toEqual(['begun/2026-11-03', 'closed/2026-11-03', 'reopened/2026-11-05']);
  });
});

describe('what is noted in a visit', () => {
  it('is what the office has put right there and then, at a question or beside all of them', () => {
    const one = begun();
    const corrected = (item: string | null) => ({ item, words });
    expect(one.refusal('correctOnSpot', corrected('weather'), second)).toMatchObject({
      ...{ kind: 'not_found', code: 'visit.item_unknown', details: { item: 'weather' } },
    });
    one.act('correctOnSpot', corrected('notice'), second).act('correctOnSpot', corrected(null), leader);
    expect(visitKind.row(one.dossier)).toMatchObject({ corrections: 2 });
  });

  it('is noted once somebody is there, by the group in person', () => {
    const leftOut = { item: 'notice', reasons: words };
    expect(refused(planned().on('2026-11-03'), 'leaveOut', leftOut, leader)).toBe('visit.not_begun');
    const deputy = { ...second, deputyFor: leader.principal } as typeof second;
    const elsewhere = { ...leader, office: second.office } as typeof leader;
    for (const by of [deputy, elsewhere]) expect(refused(begun(), 'leaveOut', leftOut, by)).toBe('visit.not_inspector');
    expect(refused(begun(), 'leaveOut', leftOut, town)).toBe('office.not_permitted');
  });

  it('is in its list, with how many questions were asked, answered, left out and stand at no', () => {
    const one = begun();
    expect(visitKind.row(one.dossier)).toMatchObject({
      ...{ office_id: 'town-zhoucheng', visit_on: '2026-11-03', is_announced: false, begun_on: '2026-11-03' },
      ...{ answered: 0, unmet: 0, left_out: 0, corrections: 0, ended_as: null, ended_at: null },
    });
    one.act('leaveOut', { item: 'reception', reasons: words }, leader);
    one.act('close', one.allYes({ reception: null, notice: 'no' }), leader);
    const all = one.state.checklist?.items.length ?? 0;
    expect(visitKind.row(one.dossier)).toMatchObject({ asked: all, answered: all - 1, unmet: 1, left_out: 1 });
  });
});

describe('a visit whose plan changes', () => {
  const tells = (one: Visit, change: object) => {
    const { revision, ...plan } = { ...one.state, isDropped: false, isStopped: false, checklist: null };
    return one.act('open', { ...plan, revision: revision + 1, ...change } as never, courseActor);
  };
  const told = () => planned('v2').on('2026-11-03').act('announce', {}, leader);

  it('keeps what its office was told where the day stays, and tells it another one anew', () => {
    const same = tells(told(), { leader: second.principal });
    expect([same.state.toldOn, same.state.leader, same.standing().phase]).toEqual([
      ...['2026-11-03', second.principal, 'announced'],
    ]);
    const moved = tells(told(), { on: day('2026-11-12') });
    expect([moved.state.toldOn, moved.standing().phase, moved.duties()]).toEqual([
      ...[null, 'planned', ['announce@bureau', 'begin@bureau']],
    ]);
    expect(moved.clock('VS-VISIT/1').endedAs).toBe('superseded');
    expect(['VS-VISIT/2', 'VS-TELL/2'].map((id) => moved.clock(id).legalDueOn)).toEqual(['2026-11-12', '2026-11-09']);
  });

  it('is told of it once, and of what was before never after', () => {
    const one = tells(told(), {});
    const { length } = one.facts;
    for (const revision of [one.state.revision, one.state.revision - 1]) tells(one, { revision });
    expect(one.facts).toHaveLength(length);
  });

  it('has somebody there already, and then goes on with its day', () => {
    const one = tells(begun(), { on: day('2026-11-20'), isDropped: true });
    expect([one.state.on, one.state.end, one.duties()]).toEqual([
      ...['2026-11-03', null, ['answerItems@bureau', 'close@bureau']],
    ]);
  });

  it('is read by whoever goes now, also once it is made, until its tour is over', () => {
    const [first] = planned().state.inspectors;
    const left = tells(planned(), { inspectors: [first] });
    expect(left.access()).toEqual(['bureau:supervisor', 'dept-health:inspector']);
    const made = planned().on('2026-11-03').made();
    expect(tells(made, { inspectors: [first] }).access()).not.toContain('dept-water:inspector');
    const over = { tour: 'reported', on: day('2026-11-20'), findings: 0, summary: null } as const;
    made.act('noteOver', over, courseActor);
    const { length } = made.facts;
    expect(tells(made, {}).facts).toHaveLength(length);
  });

  it('was dropped while it was opened, and asks nobody to go', () => {
    const { checklist: _kept, ...plan } = planned().state;
    const open = { ...plan, checklist: null, isDropped: true, isStopped: false, revision: 2 };
    const one = new TourInMemory()
      .visit('v9')
      .on('2026-11-01')
      .act('open', open as never, courseActor);
    expect([one.types(), one.duties(), one.state.end?.as]).toEqual([['opened', 'ended'], [], 'dropped']);
    const unknown = { ...open, checklist: 'weather' } as never;
    expect(new TourInMemory().visit('v9').refusal('open', unknown, courseActor)).toMatchObject({
      ...{ kind: 'invalid', code: 'visit.checklist_unknown', details: { id: 'weather' } },
    });
  });
});

describe('an office that is taken over', () => {
  const moved = (from: string, to = 'dept-finance') => {
    const state = visitKind.handedOver?.(planned().state, { from: office(from), to: office(to) });
    const { office: visited, commissioner, group, inspectors = [] } = state ?? {};
    return [visited, commissioner, group, ...inspectors.map((one) => one.office)];
  };

  it('stands in every place of a visit where it stood, and in no other', () => {
    const all = ['town-zhoucheng', 'bureau', 'group-2', 'dept-health', 'dept-water'];
    expect(moved('dept-forestry')).toEqual(all);
    for (const [at, from] of all.entries()) {
      expect(moved(from)).toEqual(all.map((one, place) => (place === at ? 'dept-finance' : one)));
    }
    // Whose own office is the one that is visited goes there no more.
    expect(moved('dept-water', 'town-zhoucheng')).toEqual(all.slice(0, 4));
    expect(moved('town-zhoucheng', 'dept-water')).toEqual(['dept-water', ...all.slice(1, 4)]);
  });

  it('that commissioned it, by one that may not take it over, leaves it to the office above that one', () => {
    const one = planned();
    const passed = (from: string) =>
      visitKind.passesTo?.(one.state, { from: office(from), to: office('town-jinniu') }, one.context(leader).offices);
    expect([passed('bureau'), passed('dept-water')]).toEqual(['county-government', 'bureau']);
  });

  it('by who is visited, or who visits, is barred until that office knows', () => {
    const barred = (one: Visit, by: string, from: string) => visitKind.isBarred?.(one.state, office(by), office(from));
    for (const by of ['bureau', 'group-2']) expect(barred(planned(), by, 'town-zhoucheng')).toBe(true);
    expect(barred(planned(), 'town-zhoucheng', 'dept-water')).toBe(true);
    expect(barred(planned(), 'dept-forestry', 'town-zhoucheng')).toBe(false);
    expect(barred(planned(), 'bureau', 'dept-water')).toBe(false);
    expect(barred(begun(), 'bureau', 'town-zhoucheng')).toBe(false);
  });
});

describe('a conclusion that is received', () => {
  const over = { tour: 'reported', on: day('2026-11-20'), findings: 0, summary: null } as const;
  const concluded = () => planned().on('2026-11-03').made().on('2026-11-20').act('noteOver', over, courseActor);
  const clerk = person('bureau', 'petition-clerk');

  it('ends what both sides owe of it, on the day on which it came', () => {
    const one = concluded().until('2026-11-27').withFile();
    one.act('noteServed', { on: day('2026-11-26'), proof: 'a1' }, clerk);
    const closed = { change: 'close', as: 'done', on: '2026-11-26' };
    expect(one.facts.at(-1)?.duties).toEqual([expect.objectContaining(closed), expect.objectContaining(closed)]);
    expect(one.clock('VS-SERVE/1').metOn).toBe('2026-11-26');
  });

  it('is concluded with nobody where nothing was closed', () => {
    const open = begun().act('noteOver', over, courseActor);
    expect([open.all('concluded'), open.state.conclusion, open.duties()]).toEqual([
      ...[[], null, ['answerItems@bureau', 'close@bureau']],
    ]);
    expect(refused(open, 'receive', {}, town)).toBe('visit.not_concluded');
  });
});
