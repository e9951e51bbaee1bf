import { describe, expect, it } from '@jest/globals';
import { stageOf } from './clock-stage.js';

const running = (legalDueOn: string | null, rawDueOn = legalDueOn) => ({ state: 'running', rawDueOn, legalDueOn });

describe('the stage of a clock', () => {
  it('warns by the raw date and is late by the legal one', () => {
    const clock = running('2026-12-21', '2026-12-20');
    expect(stageOf(clock, '2026-12-14', { unit: 'CALENDAR_DAY', length: 5 })).toBe('running');
    expect(stageOf(clock, '2026-12-15', { unit: 'CALENDAR_DAY', length: 5 })).toBe('warn');
    expect(stageOf(clock, '2026-12-21')).toBe('today');
    expect(stageOf(clock, '2026-12-22')).toBe('overdue');
  });

  it('is what the server says where it is not running', () => {
    expect(stageOf({ ...running('2026-12-21'), state: 'met_late' }, '2026-12-01')).toBe('met_late');
    expect(stageOf({ ...running('2026-12-21'), state: 'something new' }, '2026-12-01')).toBe('idle');
    expect(stageOf(running(null), '2026-12-01')).toBe('no_limit');
  });

  it('is measured and no more where what is late counts for nobody', () => {
    const late = { ...running('2026-12-21'), state: 'met_late' };
    expect(stageOf({ ...late, isPast: true, binding: true }, '2026-12-30')).toBe('measured');
    expect(stageOf({ ...late, isPast: false, binding: true }, '2026-12-30')).toBe('met_late');
    expect(stageOf({ ...running('2020-12-21'), binding: false }, '2026-12-30')).toBe('measured');
    expect(stageOf({ ...running('2026-12-21'), state: 'met', isPast: true }, '2026-12-30')).toBe('met');
  });
});
