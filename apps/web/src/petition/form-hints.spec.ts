import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadContract } from '#libs/contracts';
import { officesOf } from '../command/form-hints.js';
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

  it('for a request for review are the bodies that were told, and those that finally review what they decide', () => {
    const bodies = [{ office: 'county-government', finally: ['prefecture-government'] }];
    const offered = (isTold: boolean, told: typeof bodies) => {
      const detail = caseOf({ review: { isTold, route: { by: 'list', bodies: told } } } as never);
      return officesOf({ command: 'requestReview', hints, detail }, 'to');
    };
    expect(offered(true, bodies)).toEqual(['county-government', 'prefecture-government']);
    expect(offered(false, bodies)).toBeNull();
    expect(offered(true, [])).toBeNull();
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
