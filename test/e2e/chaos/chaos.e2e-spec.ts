import { describe, expect, it } from '@jest/globals';
import { runChaos } from './chaos-run.js';
import { half } from './every-second.js';

const isLong = process.env['CHAOS'] === 'long';
const petitions = isLong ? 200 : 24;

describe('petitions in flight while everything dies', () => {
  it(
    'lose nothing and double nothing, whichever process is killed and wherever',
    async () => {
      const report = await runChaos({
        petitions,
        oneInDrillOf: isLong ? 10 : 3,
        hits: isLong ? 3 : 1,
        isLong,
        say: (line) => {
          if (process.env['CHAOS'] !== undefined) process.stderr.write(`${new Date().toISOString()} ${line}\n`);
        },
      });
      if (isLong) process.stderr.write(`${JSON.stringify(report, null, 2)}\n`);
      const { counted, ...findings } = report.findings;
      process.stdout.write(
        `in calm: ${String(report.calm.tried)} operations, ${String(report.calm.again.length)} tried again; half ${String(half)} of the places\n`,
      );
      expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
      // Each document reached its gateway once, and its window began on the day of its service.
      expect(report.messages).toEqual([]);
      const { tried, again } = report.calm;
      // Where they are many, each with what it was answered.
      expect(again.length > tried / 20 ? again : []).toEqual([]);
      expect(counted.cases).toBeGreaterThanOrEqual(petitions);
    },
    isLong ? 3_600_000 : 600_000,
  );
});
