import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadContract } from '#libs/contracts';
import { petitionCommands } from '#contracts/petition';
import { fieldsOf } from '../command/fields-of.js';
import { fieldsIn, officesOf } from '../command/form-hints.js';
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
