import { describe, expect, it } from '@jest/globals';
import { calendarUsed } from './calendar-used.js';

const name = { zh: '新平县', en: 'Xinping County' };
const of = { jurisdiction: 'CN-990001', version: 'v1' };

describe('the calendar that was used', () => {
  it('is named as the installation names its place, and a made-up one says that it is', () => {
    const real = { code: 'CN-990001', name, isMadeUp: false };
    expect(calendarUsed({ jurisdiction: real }, of)).toEqual({ ...of, name });
    const madeUp = { zh: '新平县（虚构）', en: 'Xinping County (made up)' };
    expect(calendarUsed({ jurisdiction: { ...real, isMadeUp: true } }, of)).toEqual({ ...of, name: madeUp });
  });

  it('of another place has its word, and one without a word its code', () => {
    const nation = { jurisdiction: 'CN', version: 'v2' };
    expect(calendarUsed({ jurisdiction: null }, nation).name).toEqual({ zh: '全国', en: 'China' });
    expect(calendarUsed({ jurisdiction: null }, of).name).toEqual({ zh: 'CN-990001', en: 'CN-990001' });
  });
});
