import { describe, expect, it } from '@jest/globals';
import { petitionCommands } from '#contracts/petition';
import { as, type LegalDate } from '#libs/kernel';
import { fieldsOf } from './fields-of.js';
import { firstValues, typedAlone, withToday } from './usually-today.js';

const today = as<LegalDate>('2026-12-09');
const fieldsWithToday = (name: keyof typeof petitionCommands) =>
  withToday(fieldsOf(petitionCommands[name]), today, ['servedOn', 'statedOn']);

describe('the day on which something is usually recorded', () => {
  it('is there when a form of a notice is opened, and in a group too', () => {
    for (const name of ['notify', 'noticeExtension', 'recordDelivery'] as const)
      expect(firstValues(fieldsWithToday(name))).toEqual({ servedOn: today });
    const [notice] = fieldsWithToday('accept');
    expect(notice?.is === 'group' ? firstValues(notice.fields) : null).toEqual({ servedOn: today });
  });

  it('is no day that somebody has to set', () => {
    expect(firstValues(fieldsWithToday('refer'))).toEqual({});
  });

  it('is no draft as long as nothing else was typed', () => {
    expect(typedAlone({ servedOn: today, notice: undefined }, { servedOn: today })).toEqual({ notice: undefined });
    expect(typedAlone({ servedOn: '2026-12-01' }, { servedOn: today })).toEqual({ servedOn: '2026-12-01' });
  });
});
