import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { linesOfHistory } from './temporal-engine.js';

const recorded = 'test/replay/histories/petitionCourse.silent-1.1.24.0.json';
const history = historyFromJSON(JSON.parse(readFileSync(recorded, 'utf8')));

describe('the lines of a recorded history', () => {
  const lines = linesOfHistory(history.events ?? []);

  it('begin with the course, and tell waits, attempts and what became of them', () => {
    expect(lines[0]).toMatchObject({ type: 'courseStarted', subject: 'petitionCourse' });
    const types = new Set(lines.map(({ type }) => type));
    for (const type of ['timerStarted', 'timerFired', 'attempted', 'done'] as const) expect(types).toContain(type);
    expect(lines.filter(({ type }) => type === 'attempted').every(({ subject }) => subject !== '')).toBe(true);
  });

  it('stand in order of time, and say until when a wait goes', () => {
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort());
    for (const { at, until } of lines.filter(({ type }) => type === 'timerStarted')) {
      expect(Date.parse(until ?? '')).toBeGreaterThanOrEqual(Date.parse(at));
    }
  });

  it('hold no payload', () => {
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['at', 'attempt', 'code', 'subject', 'type', 'until']);
  });
});
