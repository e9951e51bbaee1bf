import { describe, expect, it } from '@jest/globals';
import { as, type CaseId } from '#libs/kernel';
import { ConfirmationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { courseOf } from '../../../test/support/law.js';

const one = () => new ConfirmationInMemory().opened();
const told = (of: ConfirmationInMemory) =>
  of.standing().parts.owed.map(({ name, open }) => [name.split('/')[1], open.type]);

describe('a reminder of the thirty days', () => {
  it('goes to whoever has not answered, and to nobody who has since', () => {
    const reminded = one().wanted('p1').until('2026-08-11');
    expect(told(reminded)).toEqual([['p2', 'issue']]);
    expect(reminded.standing().parts.owed[0]?.open.payload).toMatchObject({
      ...{ office: 'mediation-binju', notice: 'confirmationReminder', plan: ['sms', 'email'], isReminder: true },
    });
    expect(told(reminded.act('decline', { party: 'p2', by: 'p2' }, pageOf('p2')))).toEqual([]);
  });

  it('takes the place of the one before it', () => {
    const it = one().until('2026-08-11');
    const name = it.standing().parts.owed[0]?.name ?? '';
    const part = as<CaseId>('part');
    it.tell('notePart', { part, kind: 'delivery', name, n: 1, cause: null, isNecessary: false }, courseOf(part));
    it.until('2026-08-22');
    const fact = Number(name.split('/')[0]);
    expect(it.standing().parts.owed.map(({ cause, open }) => [cause, open.type])).toEqual([
      ['reminded', 'issue'],
      ['reminded', 'issue'],
      ['overtaken', 'overtake'],
    ]);
    expect(it.standing().parts.owed[2]?.open.payload).toEqual({ fact });
  });
});

describe('what a court has asked the parties for', () => {
  it('is their day: they are reminded of it, and so is whoever may object', () => {
    const it = one().wanted('p1').wanted('p2').on('2026-08-10');
    it.applied('2026-08-10').did('supplement_asked', '2026-08-10', '2026-08-20').until('2026-08-19');
    expect(it.all('reminded').at(-1)).toMatchObject({ rule: 'RM-SUPPLEMENT', parties: ['p1', 'p2'] });
    expect(told(it)).toEqual([
      ['p1', 'issue'],
      ['p2', 'issue'],
    ]);
  });
});
