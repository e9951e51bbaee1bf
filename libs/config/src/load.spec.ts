import { describe, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import * as z from 'zod';
import { disk, http, logging, postgres, temporal } from './fragments.js';
import { ConfigurationError, parseConfig } from './load.js';
import { Secret } from './secret.js';

const schema = z.object({ ...postgres, ...temporal, ...http, ...logging });
const whole = { DATABASE_URL: 'postgres://app:hidden@localhost:5432/maplebridge', TEMPORAL_ADDRESS: 'localhost:7233' };

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(schema, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('parseConfig', () => {
  it('reads what is given and fills in what has a default', () => {
    const config = parseConfig(schema, { ...whole, HTTP_PORT: '9000', TRUSTED_PROXIES: '10.0.0.1, 10.0.1.0/24' });
    expect(config.HTTP_PORT).toBe(9000);
    expect(config.HTTP_BIND).toBe('127.0.0.1');
    expect(config.TEMPORAL_NAMESPACE).toBe('maplebridge');
    expect(config.TRUSTED_PROXIES).toEqual(['10.0.0.1', '10.0.1.0/24']);
    expect(config.DATABASE_URL.reveal()).toContain('hidden');
  });

  it('names all problems at once with what was expected', () => {
    const problems = problemsOf({ TEMPORAL_ADDRESS: 'nowhere', HTTP_PORT: '70000', LOG_LEVEL: 'loud' });
    expect(problems).toEqual([
      'DATABASE_URL: expected postgres://user:password@host:port/database',
      'TEMPORAL_ADDRESS: expected host:port',
      'HTTP_PORT: expected a port from 0 to 65535',
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace',
    ]);
  });

  it('never repeats the value', () => {
    expect(problemsOf({ ...whole, DATABASE_URL: 'mysql://root:hidden@x' }).join()).not.toContain('hidden');
  });

  it('reads a reserve as a share, as a size, or as the lesser of both', () => {
    const reserveOf = (value: string, diskBytes: number) =>
      parseConfig(z.object(disk), { DATABASE_DISK_RESERVE: value }).DATABASE_DISK_RESERVE(diskBytes);
    const gibibyte = 1024 ** 3;
    expect(reserveOf('5%', 100 * gibibyte)).toBe(5 * gibibyte);
    expect(reserveOf('512MiB', gibibyte)).toBe(gibibyte / 2);
    expect([reserveOf('', 10 * gibibyte), reserveOf('', 100 * gibibyte)]).toEqual([gibibyte / 2, gibibyte]);
    for (const wrong of ['much', '101%', '1GB', '5%,'])
      expect(() => reserveOf(wrong, gibibyte)).toThrow('DATABASE_DISK_RESERVE: expected a share as 5%');
  });

  it('takes an empty variable for a missing one', () => {
    expect(problemsOf({ ...whole, TEMPORAL_ADDRESS: '' })).toEqual(['TEMPORAL_ADDRESS: expected host:port']);
    expect(parseConfig(schema, { ...whole, LOG_LEVEL: '' }).LOG_LEVEL).toBe('info');
  });
});

describe('Secret', () => {
  it('shows nothing when printed, inspected or written as JSON', () => {
    const secret = new Secret('hidden');
    expect(`${String(secret)} ${inspect({ secret })} ${JSON.stringify({ secret })}`).not.toContain('hidden');
    expect(secret.reveal()).toBe('hidden');
  });
});
