import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadContract } from '#libs/contracts';
import { petitionCommands } from '#contracts/petition';
import { sayIn } from '../base/say.js';
import { fieldsOf } from '../command/fields-of.js';
import { isAsked, isNeeded } from '../command/asked-fields.js';
import { fieldsIn, hintsIn, officesOf } from '../command/form-hints.js';
import { formHints as hints } from './form-hints.js';
import type { PetitionDetail } from './petition-detail.js';
import { awaitedRecords } from './record-look.js';

const say = ((id: string, values: Record<string, string> = {}) => [id, ...Object.values(values)].join(' ')) as never;
const caseOf = (detail: Partial<PetitionDetail>) => detail as PetitionDetail;

beforeAll(() => loadContract('petition'));

describe('the offices that a field of a petition offers', () => {
  it('are those that may handle it, and else all', () => {
    expect(officesOf({ command: 'refer', hints }, 'to')).toBe('handling');
    expect(officesOf({ command: 'object', hints }, 'proposedTo')).toBe('handling');
    expect(officesOf({ command: 'decide', hints }, 'executor')).toBe('handling');
    expect(officesOf({ command: 'nameAccused', hints }, 'office')).toBeNull();
  });

  it('for a request for review are the bodies that were told, and none that finally reviews (arts. 35, 36(1))', () => {
    const bodies = [{ office: 'county-government', finally: ['prefecture-government'] }];
    const offered = (isTold: boolean, asked: readonly string[]) => {
      const detail = caseOf({ review: { isTold, route: { by: 'bodies', bodies }, asked: [...asked] } });
      return officesOf({ command: 'requestReview', hints, detail }, 'to');
    };
    expect(offered(true, ['county-government'])).toEqual(['county-government']);
    // An accused one was told, and is asked for nothing (art. 30(3)).
    expect(offered(true, ['prefecture-government'])).toEqual(['prefecture-government']);
    expect(offered(false, [])).toBeNull();
    expect(offered(true, [])).toBeNull();
  });
});

describe('what a petition says of its class', () => {
  it('is offered by the triage as it is, and all of them where there is none', () => {
    const offered = (of: string | null) =>
      hints.choices['triage.class']
        ?.offered(caseOf({ item: { class: of } } as never), { say, office: 'bureau' })
        .map(({ value }) => value);
    expect(offered('appeal')).toEqual(['appeal']);
    expect(offered(null)).toEqual(['appeal', 'suggestion', 'accusation']);
  });

  it('asks whether breaches are withdrawn only where there are such that the reader may', () => {
    const breach = { clock: 'XF-ACCEPT/1', rule: 'XF-ACCEPT', office: 'dept-transport', dueOn: '2026-08-18' };
    const asked = (withdrawable: object[]) =>
      fieldsIn(fieldsOf(petitionCommands.correctClass), {
        ...{ command: 'correctClass', hints, detail: caseOf({ withdrawable } as never) },
      }).map(({ name }) => name);
    expect(asked([])).toEqual(['class', 'reason']);
    expect(asked([{ ...breach, classes: ['suggestion'] }])).toEqual(['class', 'reason', 'withdrawsBreaches']);
  });

  it('offers the offices that are named where a name is taken back', () => {
    const detail = caseOf({ accused: ['town-binju'] });
    expect(officesOf({ command: 'clearAccused', hints, detail }, 'office')).toEqual(['town-binju']);
  });
});

describe('the persons whose name is taken back', () => {
  it('are those that are accused, as they are shown', () => {
    const person = { phone: null, hasIdNumber: false, hasAddress: false, isErased: false };
    const accusedPersons = [{ ...person, party: 'a-1', role: 'accused' as const, name: '李*' }];
    const offered = hints.choices['clearAccusedPerson.party']?.offered(caseOf({ accusedPersons }), {
      say,
      office: 'bureau',
    });
    expect(offered).toEqual([{ value: 'a-1', label: '李*' }]);
  });
});

describe('the papers that are corrected or taken back', () => {
  const papers = [
    { seq: 4, type: 'noticeIssued', notice: 'receipt', issuedOn: '2026-08-05', isOnItsWay: false },
    { seq: 7, type: 'noticeIssued', notice: 'acceptance', issuedOn: '2026-08-06', isOnItsWay: true },
    { seq: 9, type: 'decided', notice: null, issuedOn: '2026-08-20', isOnItsWay: false },
  ];
  const offered = (field: string) =>
    hints.choices[field]?.offered(caseOf({ papers }), { say: sayIn('zh'), office: 'dept-transport' });

  it('are those that the office has issued, by name and date, and to take back what nobody was told of', () => {
    const acceptance = { value: 7, label: '受理告知书（2026-08-06（四），第 7 条）' };
    expect(offered('correctNotice.of')).toEqual([
      { value: 4, label: '告知书（只告知收到）（2026-08-05（三），第 4 条）' },
      acceptance,
      { value: 9, label: '处理意见书（2026-08-20（四），第 9 条）' },
    ]);
    expect(offered('withdrawNotice.of')).toEqual([acceptance]);
  });
});

describe('the stated dates that a look chooses from', () => {
  it('are those that wait for the acting office', () => {
    const record = { document: 'notice', statedOn: '2026-08-05', look: 'awaited', looker: 'bureau' };
    const detail = caseOf({
      records: [
        { ...record, number: 1, look: 'confirmed', looker: null },
        { ...record, number: 2 },
        { ...record, number: 3, looker: 'county-government' },
      ],
    } as never);
    const offered = (office: string | null) =>
      awaitedRecords.offered(detail, { say, office }).map(({ value }) => value);
    expect(offered('bureau')).toEqual([2]);
    expect(offered('dept-transport')).toEqual([]);
  });
});

describe('how an organisation signed', () => {
  const one = (party: string, nature: 'person' | 'organisation') =>
    ({ party, nature, role: 'petitioner', capacity: 'full', leftOn: null, mergedInto: null }) as never;
  const asked = (parties: readonly never[], typed: object) =>
    isAsked(
      'signedFor',
      { manner: 'in_person', ...typed },
      hintsIn(hints, { command: 'recordDelivery', detail: caseOf({ parties: [...parties] }) }),
    );

  it('is asked, and has to be said, where what was handed over was handed to one', () => {
    const both = [one('p1', 'person'), one('p2', 'organisation')];
    expect([asked(both, { recipient: 'p1' }), asked(both, { recipient: 'p2' })]).toEqual([false, true]);
    expect(asked(both, { recipient: 'p2', manner: 'post' })).toBe(false);
    // Of the only one nobody is asked whom it was handed to.
    expect(asked([one('p1', 'organisation')], {})).toBe(true);
    expect(isNeeded('signedFor', hints)).toBe(true);
  });
});
