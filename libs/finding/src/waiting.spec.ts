import { describe, expect, it } from '@jest/globals';
import {
  aReceived,
  colleague,
  commissionerHead,
  finder,
  FindingInMemory,
  headOfInspected,
  inspected,
  leader,
  ofGovernment,
  officerOfInspected,
  unchanged,
} from '../../../test/support/a-finding.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { lastDayOf } from './case.js';
import { findingKind } from './kind.js';

const reasons = text('reasons');
const government = office('county-government');
const disputes = (one: FindingInMemory) => one.act('dispute', { reasons, files: [] }, headOfInspected);

describe('a finding that is carried into the next quarter', () => {
  const carried = (one: FindingInMemory) =>
    one
      .until('2026-10-01')
      .all('carriedOver')
      .map(({ waitsFor }) => waitsFor);

  it('waits for its office as long as that has something to do', () => {
    expect(carried(aReceived())).toEqual(['office']);
    expect(carried(new FindingInMemory().opened().served())).toEqual(['office']);
    const returned = aReceived().on('2026-09-20').reported();
    returned.act('returnReport', { reasons, until: day('2026-10-20') }, colleague);
    expect(carried(returned)).toEqual(['office']);
  });

  it('waits for whoever commissioned it while a dispute, a report or a second visit lies there', () => {
    expect(carried(disputes(aReceived().on('2026-09-15')))).toEqual(['commissioner']);
    expect(carried(aReceived().on('2026-09-29').reported())).toEqual(['commissioner']);
    expect(carried(aReceived({ isRevisited: true }).on('2026-09-29').reported().verified())).toEqual(['commissioner']);
  });

  it('is in the list by what comes next', () => {
    const phase = (one: FindingInMemory) => one.standing().phase;
    expect([
      phase(new FindingInMemory().opened()),
      phase(new FindingInMemory().opened().served()),
      phase(aReceived()),
      phase(disputes(aReceived())),
      phase(aReceived().reported()),
      phase(aReceived({ isRevisited: true }).reported().verified()),
    ]).toEqual(['opened', 'served', 'mending', 'disputed', 'verifying', 'revisiting']);
  });

  it('ends its quarter with the last day of March, June, September or December', () => {
    expect(['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map(lastDayOf)).toEqual([
      ...['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'],
    ]);
    // A day that has come already has to begin the day before.
    const one = new FindingInMemory().on('2026-09-30').opened().served();
    expect(one.clock('FN-QUARTER/1')).toMatchObject({ startOn: '2026-09-29', legalDueOn: '2026-09-30' });
  });
});

describe('whoever rules on a dispute', () => {
  const post = (account: string) => ({ account, office: government, until: null });
  const naming = (account: string, heads: readonly string[]) => ({
    ...{ account, office: government, reasons, heads },
    posts: [post(account)],
  });

  it('is named by nobody where a head took no part, also not that head', () => {
    const { principal } = commissionerHead;
    const asked = naming(principal, [leader.principal, principal]);
    expect(disputes(aReceived()).refusal('nameDecider', asked, commissionerHead)).toMatchObject({
      ...{ kind: 'conflict', code: 'finding.decider_needless' },
    });
  });

  it('is nobody before there is a dispute, nor after the ruling', () => {
    const asked = naming('somebody', []);
    const refused = (one: FindingInMemory) => one.refusal('nameDecider', asked, commissionerHead).code;
    expect(refused(aReceived())).toBe('finding.not_disputed');
    const ruled = disputes(aReceived()).act('rule', { as: 'upheld', reasons, ...unchanged }, commissionerHead);
    expect(refused(ruled)).toBe('finding.not_disputed');
    expect(ruled.refusal('rule', { as: 'upheld', reasons, ...unchanged }, commissionerHead).code).toBe(
      'finding.not_disputed',
    );
  });
});

describe('what is refused to whoever is too early, or too late', () => {
  const report = { words: text('report'), files: [] };
  const seen = { words: text('seen'), evidence: ['e1'] };

  it('is a word on what was not received, and a second one on what was said', () => {
    const served = new FindingInMemory().opened().served();
    for (const [command, payload] of [
      ['accept', {}],
      ['dispute', { reasons, files: [] }],
      ['report', report],
    ] as const) {
      expect(served.refusal(command, payload, headOfInspected).code).toBe('finding.not_received');
    }
    expect(aReceived().refusal('verify', seen, colleague).code).toBe('finding.no_report');
    expect(aReceived().refusal('returnReport', { reasons, until: day('2026-12-01') }, colleague).code).toBe(
      'finding.no_report',
    );
    expect(aReceived().reported().refusal('report', report, headOfInspected).code).toBe('finding.reported_already');
    const mended = aReceived({ isRevisited: true }).reported().verified();
    expect(mended.refusal('report', report, headOfInspected).code).toBe('finding.mended_already');
    const visit = { on: day('2026-08-20'), isMended: true, words: text('there'), until: null };
    expect(aReceived().refusal('visitAgain', visit, colleague).code).toBe('finding.no_second_visit');
    expect(mended.on('2026-08-21').refusal('visitAgain', { ...visit, on: day('2026-08-21') }, finder).code).toBe(
      'finding.found_by_oneself',
    );
  });

  it('is more time that is none, or too much of it, and once it was reported', () => {
    const more = (until: string) => ({ until: day(until), reasons });
    const one = aReceived();
    expect(one.refusal('extend', more('2026-10-09'), leader)).toMatchObject({
      ...{ code: 'finding.until_unfit', details: { until: '2026-10-09', least: '2026-10-10' } },
    });
    const { details } = one.refusal('extend', more('2028-01-01'), leader);
    const most = String(details['most']);
    expect(aReceived().act('extend', more(most), leader).state.mendBy).toBe(most);
    expect(aReceived().reported().refusal('extend', more('2026-10-20'), leader).code).toBe('finding.reported_already');
  });
});

describe('a finding of a government', () => {
  it('is put to its office once the government has approved it, by a head who then rules on nothing', () => {
    const one = ofGovernment();
    expect([one.duties(), one.detail]).toEqual([['approve@county-government'], { lookBack: null }]);
    one.act('approve', {}, commissionerHead);
    expect([one.duties(), one.detail.lookBack?.office]).toEqual([[], inspected]);
    disputes(one.served().act('receive', {}, officerOfInspected));
    expect(one.refusal('rule', { as: 'upheld', reasons, ...unchanged }, commissionerHead).code).toBe(
      'finding.found_by_oneself',
    );
  });
});

describe('an office that is taken over', () => {
  const moved = (from: string) => {
    const state = aReceived().state;
    const terms = findingKind.handedOver?.(state, { from: office(from), to: office('bureau') }).terms;
    return [terms?.office, terms?.commissioner, terms?.group, ...new Set(terms?.inspectors.map((one) => one.office))];
  };

  it('stands in every place of a finding where it stood, and in no other', () => {
    expect(moved('dept-water')).toEqual(['dept-transport', 'county-government', 'group-1', 'group-1']);
    expect(moved('dept-transport')).toEqual(['bureau', 'county-government', 'group-1', 'group-1']);
    expect(moved('county-government')).toEqual(['dept-transport', 'bureau', 'group-1', 'group-1']);
    expect(moved('group-1')).toEqual(['dept-transport', 'county-government', 'bureau', 'bureau']);
  });

  it('is barred from what was found with it, and from taking over whom it inspects, until that has ended', () => {
    const barred = (one: FindingInMemory, by: string, from: string) =>
      findingKind.isBarred?.(one.state, office(by), office(from));
    expect(barred(aReceived(), 'dept-transport', 'county-government')).toBe(true);
    expect(barred(aReceived(), 'county-government', 'dept-transport')).toBe(true);
    expect(barred(aReceived(), 'county-government', 'group-1')).toBe(false);
    expect(barred(aReceived(), 'bureau', 'dept-transport')).toBe(false);
    const ended = aReceived().act('withdraw', { reasons }, commissionerHead);
    expect(barred(ended, 'county-government', 'dept-transport')).toBe(false);
  });

  it('tells whoever leads the group now, and who is of it no more reads nothing', () => {
    const one = aReceived();
    const inspectors = (one.state.terms?.inspectors ?? []).slice(0, 1);
    one.act('noteMembers', { leader: leader.principal, inspectors, n: 1 }, courseActor);
    const seen = one.facts
      .at(-1)
      ?.access?.filter(({ change }) => change === 'end')
      .map(({ account }) => account);
    expect(seen).toEqual([finder.principal, colleague.principal]);
    const { length } = one.facts;
    expect(one.act('noteMembers', { leader: null, inspectors: [], n: 1 }, courseActor).facts).toHaveLength(length);
  });
});
