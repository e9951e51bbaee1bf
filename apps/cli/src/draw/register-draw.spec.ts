import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { drawRecord, type DrawRecord } from '#libs/draw';
import { verifyRecord } from './register-draw.js';

const folder = mkdtempSync(join(tmpdir(), 'draw-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(content: unknown, options: { readonly json?: true } = {}) {
  const out: string[] = [];
  const problems: string[] = [];
  const path = join(folder, 'record.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const say = { out: (text: string) => out.push(text), problem: (text: string) => problems.push(text) };
  return { code: verifyRecord(path, options, say), out: out.join('\n'), problems: problems.join('\n') };
}

const seedOf = (of: string) => createHash('sha256').update(of).digest('hex');
const aDraw = (candidates: readonly string[], count: number, seed = seedOf('seed')): DrawRecord =>
  drawRecord({ case: '（2026）宾居镇调字第17号', fact: 12, seed, candidates, count });

const experts = Array.from({ length: 12 }, (_, at) => `expert-${String(at)}`);

describe('maplebridge draw verify', () => {
  it('says that a record agrees, with the value of each candidate', () => {
    const record = aDraw(experts, 3);
    const { code, out } = run(record);
    const lines = out.split('\n');
    expect([code, lines.length, lines.at(-1)]).toEqual([0, 14, '一致 agrees']);
    expect(lines.filter((line) => line.startsWith('* ')).map((line) => line.split(' ')[2])).toEqual(record.drawn);
  });

  it('says what differs, and what is no record', () => {
    const record = aDraw(experts, 3);
    const wrong = run({ ...record, drawn: [...record.drawn].reverse() });
    expect([wrong.code, wrong.out.includes('不一致 differs')]).toEqual([1, true]);
    expect(run({ ...record, seed: 'none' })).toMatchObject({ code: 65, out: '' });
    expect(run('no json').problems).toContain('(record)');
    const missing = { out: () => undefined, problem: () => undefined };
    expect(verifyRecord(join(folder, 'missing.json'), {}, missing)).toBe(65);
  });

  it('answers in JSON', () => {
    const record = aDraw(experts, 2);
    expect(JSON.parse(run(record, { json: true }).out)).toMatchObject({ isRight: true, drawn: record.drawn });
  });

  it('draws as a program does that knows nothing of it', () => {
    const program = join(import.meta.dirname, '../../../../test/draw/verify-draw.sh');
    const draws = [1, 2, 3, 4, 5, 6, 7, 8].map((at) =>
      aDraw(experts.slice(0, at + 4), Math.min(at, 5), seedOf(String(at))),
    );
    for (const { seed, count, candidates, drawn } of draws) {
      const out = execFileSync('sh', [program, seed, String(count)], {
        input: `${candidates.join('\n')}\n`,
        encoding: 'utf8',
      });
      expect(out.trimEnd().split('\n')).toEqual(drawn);
    }
  });
});
