import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { lossyDestination } from './log.js';
import { loggedError, openLog, withCorrelation, type Log } from './index.js';

function linesOf(run: (log: Log) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  run(openLog('test', 'debug', { write: (line: string) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('openLog', () => {
  it('writes the process and the correlation id of what runs', () => {
    const [line] = linesOf((log) => {
      withCorrelation('abcd-1234', () => {
        log.info({ code: 'x' }, 'done');
      });
    });
    expect(line).toMatchObject({ process: 'test', correlationId: 'abcd-1234', code: 'x', msg: 'done', level: 'info' });
  });

  it('hides what must never be logged, one level deep too', () => {
    const [line] = linesOf((log) => {
      log.info({ password: 'p1', request: { cookie: 'c1', name: '张三' } });
    });
    expect(JSON.stringify(line)).not.toMatch(/"p1"|"c1"|张三/);
  });

  it('keeps the quoted value of a database error out of the log', () => {
    const error = Object.assign(new Error('invalid input: "张三"'), { severity: 'ERROR', code: '22P02' });
    const logged = loggedError(error);
    expect(logged.code).toBe('22P02');
    expect(JSON.stringify(logged)).not.toContain('张三');
    expect(logged.stack).toContain('at ');
  });

  // Every write to it is answered that there is no room. Linux has it; with another way to a full disk the skip can go.
  (existsSync('/dev/full') ? it : it.skip)('loses lines for which there is no room, and goes on', () => {
    const lines = lossyDestination('/dev/full');
    const log = openLog('test', 'debug', lines);
    for (let n = 0; n < 2_000; n += 1) log.info({ filling: 'x'.repeat(1_000) }, 'written where there is no room');
    expect(Reflect.get(lines, '_len')).toBeLessThanOrEqual(1024 * 1024);
  });
});
