import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { callBackForm, calledBack, drawOrder, drawRecord, drawSample, sampleForm, type DrawRecord } from '#libs/draw';
import { verifyRecord } from './register-draw.js';

const folder = mkdtempSync(join(tmpdir(), 'draw-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The facts of a case of which the last but one froze a draw, and the last drew, as they are hashed. */
function factsOf(candidates: readonly string[], count: number, seal = 'salt') {
  let previous: Buffer = Buffer.alloc(32);
  const link = (seq: number, fact: object) => {
    const body = JSON.stringify({ seq, ...fact });
    previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
    return { seq, body, hash: previous.toString('hex') };
  };
  const frozen = { draw: 1, candidates: candidates.toSorted(), count, salt: seal };
  const first = [link(1, { type: 'opened' }), link(2, { type: 'drawFrozen', data: frozen })];
  const seed = previous.toString('hex');
  const order = drawOrder(seed, candidates);
  const drawn = link(3, { type: 'expertsDrawn', data: { draw: 1, seed, order, called: order.slice(0, count) } });
  const silent = link(4, { type: 'expertsSilent', data: { draw: 1, experts: order.slice(0, 1) } });
  return { case: 'c', links: [...first, drawn, silent], nextAfter: null };
}

const aDraw = (candidates: readonly string[], count: number, facts = factsOf(candidates, count)): DrawRecord =>
  drawRecord({ case: '（2026）宾居镇调字第17号', fact: 2, seed: facts.links[1]?.hash ?? '', candidates, count });

const experts = Array.from({ length: 12 }, (_, at) => `expert-${String(at)}`);

function run(content: unknown, options: { readonly json?: true } = {}, held: unknown = factsOf(experts, 3)) {
  const out: string[] = [];
  const problems: string[] = [];
  const path = join(folder, 'record.json');
  const facts = join(folder, 'facts.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  writeFileSync(facts, JSON.stringify(held));
  const say = { out: (text: string) => out.push(text), problem: (text: string) => problems.push(text) };
  return {
    code: verifyRecord({ file: path, facts }, options, say),
    out: out.join('\n'),
    problems: problems.join('\n'),
  };
}

describe('maplebridge draw verify', () => {
  it('says that a record agrees, with the value of each candidate', () => {
    const record = aDraw(experts, 3);
    const { code, out } = run(record);
    const lines = out.split('\n');
    expect([code, lines.length, lines.at(-1)]).toEqual([0, 14, '一致 agrees']);
    expect(lines.filter((line) => line.startsWith('* ')).map((line) => line.split(' ')[2])).toEqual(record.drawn);
    expect(lines[1]).toContain('逾期未答复 silent');
  });

  it('finds a record that agrees with itself alone: its seed, its candidates or its number are not of the chain', () => {
    const ground = drawRecord({ ...aDraw(experts, 3), seed: createHash('sha256').update('tried out').digest('hex') });
    const found = run(ground);
    expect([found.code, found.out.includes('一致 agrees'), found.out.includes('种子不是')]).toEqual([1, false, true]);
    const other = drawRecord({ ...aDraw(experts, 3), candidates: experts.slice(1), count: 2 });
    const json = JSON.parse(run(other, { json: true }).out) as { readonly findings: readonly string[] };
    expect(json).toMatchObject({ isRight: false });
    expect(json.findings).toEqual(expect.arrayContaining(['candidates', 'count']));
    expect(run(aDraw(experts, 3), {}, factsOf(experts, 3, 'another case')).out).toContain('种子不是');
    expect(run(aDraw(experts, 3), {}, { links: 'none' })).toMatchObject({ code: 65, out: '' });
  });

  it('says what differs, and what is no record', () => {
    const record = aDraw(experts, 3);
    const wrong = run({ ...record, drawn: [...record.drawn].reverse() });
    expect([wrong.code, wrong.out.includes('不一致 differs')]).toEqual([1, true]);
    expect(run({ ...record, seed: 'none' })).toMatchObject({ code: 65, out: '' });
    expect(run('no json').problems).toContain('(record)');
    const missing = { out: () => undefined, problem: () => undefined };
    expect(verifyRecord({ file: join(folder, 'missing.json'), facts: join(folder, 'facts.json') }, {}, missing)).toBe(
      65,
    );
  });

  it('says whether a call back agrees with the fact that closed its revisit', () => {
    const links = factsOf(experts, 1);
    const closed = { seq: 5, type: 'closed', data: { salt: 's' } };
    const body = JSON.stringify(closed);
    const hash = createHash('sha256')
      .update(Buffer.from(links.links[3]?.hash ?? '', 'hex'))
      .update(body)
      .digest('hex');
    const facts = { links: [...links.links, { seq: 5, body, hash }] };
    const record = { form: callBackForm, case: 'r', fact: 5, seed: hash, oneIn: 20, isDrawn: calledBack(hash, 20) };
    const right = run(record, {}, facts);
    expect([right.code, right.out.split('\n').at(-1)]).toEqual([0, '一致 agrees']);
    expect(run({ ...record, isDrawn: !record.isDrawn }, {}, facts).code).toBe(1);
    expect(JSON.parse(run({ ...record, fact: 3 }, { json: true }, facts).out)).toMatchObject({ findings: ['frozen'] });
    expect(run({ ...record, oneIn: 0 }, {}, facts).code).toBe(65);
  });

  it('holds a sample to the fact that froze its candidates, and to the one that drew', () => {
    let previous: Buffer = Buffer.alloc(32);
    const link = (seq: number, fact: object) => {
      const body = JSON.stringify({ seq, ...fact });
      previous = createHash('sha256').update(previous).update(body, 'utf8').digest();
      return { seq, body, hash: previous.toString('hex') };
    };
    const candidates = experts.map((one, at) => ({ case: one, strata: at < 5 ? ['overdue'] : [] }));
    const plan = { quotas: [{ stratum: 'overdue', count: 2 }], random: 3 };
    const frozen = link(1, { type: 'sampleFrozen', data: { sample: 1, candidates, ...plan } });
    const drawn = drawSample(frozen.hash, candidates, plan);
    const facts = {
      links: [frozen, link(2, { type: 'sampleDrawn', data: { sample: 1, seed: frozen.hash, drawn } })],
    };
    const record = { form: sampleForm, case: '督1', fact: 1, seed: frozen.hash, candidates, ...plan, drawn };
    const right = run(record, {}, facts);
    expect([right.code, right.out.split('\n').length, right.out.split('\n').at(-1)]).toEqual([0, 7, '一致 agrees']);
    expect(run({ ...record, random: 2 }, {}, facts).out).toContain('数量与锁定的不同');
    const other = { ...record, drawn: drawSample('f'.repeat(64), candidates, plan) };
    expect(JSON.parse(run(other, { json: true }, facts).out)).toMatchObject({ isRight: false, findings: ['drawn'] });
    expect(run({ ...record, quotas: 'none' }, {}, facts).code).toBe(65);
  });

  it('answers in JSON', () => {
    const record = aDraw(experts, 2);
    expect(JSON.parse(run(record, { json: true }, factsOf(experts, 2)).out)).toMatchObject({
      ...{ isRight: true, drawn: record.drawn, findings: [] },
    });
  });

  it('draws as programs do that know nothing of it, from the facts to those who are drawn', () => {
    const program = (name: string) => join(import.meta.dirname, '../../../../test/draw', name);
    const ran = (name: string, args: readonly string[], lines: readonly string[]) =>
      execFileSync('sh', [program(name), ...args], { input: `${lines.join('\n')}\n`, encoding: 'utf8' }).trimEnd();
    for (const at of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const facts = factsOf(experts.slice(0, at + 4), Math.min(at, 5), `salt ${String(at)}`);
      const { seed, count, candidates, drawn, fact } = aDraw(experts.slice(0, at + 4), Math.min(at, 5), facts);
      const bodies = facts.links.slice(0, fact).map(({ body }) => body);
      expect(ran('verify-seed.sh', [], bodies)).toBe(seed);
      expect(ran('verify-draw.sh', [seed, String(count)], candidates).split('\n')).toEqual(drawn);
    }
  });
});
