import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  callBackFindings,
  callBackForm,
  calledBack,
  drawRecord,
  drawSample,
  historyFindings,
  historyForm,
  isHistoryRecord,
  readCallBackRecord,
  readDrawLinks,
  readDrawRecord,
  readHistoryRecord,
  readSampleRecord,
  sampleFindings,
  sampleForm,
  verifyDraw,
  verifySample,
  type DrawLink,
} from './index.js';
import { sampleValue } from './sample.js';

const seed = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
// One digit too few and too many, and what is none.
const noHashes = [seed.slice(1), `${seed}0`, `x${seed}`, seed.toUpperCase(), 64, null];
// From one on, and whole.
const noPlaces = [0, -1, 1.5, '3', null];

function chained(facts: readonly (readonly [type: string, data: object])[]): readonly DrawLink[] {
  let last: Buffer = Buffer.alloc(32);
  return facts.map(([type, data], at) => {
    const body = JSON.stringify({ seq: at + 1, type, data });
    last = createHash('sha256').update(last).update(body, 'utf8').digest();
    return { seq: at + 1, body, hash: last.toString('hex') };
  });
}

/** What a reader of records says of each change: null where it takes it, else the field. */
const said = (read: (record: object) => unknown, record: object) => (field: string, values: readonly unknown[]) =>
  values.map((value) => {
    try {
      read({ ...record, [field]: value });
      return null;
    } catch (error) {
      const { kind, code, details } = error as { kind: string; code: string; details: { field: string } };
      return kind === 'invalid' && code === 'draw.bad_record' ? details.field : error;
    }
  });
const allOf = (field: string, values: readonly unknown[]) => values.map(() => field);

describe('a record of a draw', () => {
  const record = drawRecord({ case: '（2026）1', fact: 1, seed, candidates: ['e1', 'e2'], count: 3 });
  const of = said((one) => readDrawRecord(JSON.stringify(one)), record);

  it('may want more than there are, and draws all of them', () => {
    expect(readDrawRecord(JSON.stringify(record))).toEqual(record);
    expect([record.drawn.length, verifyDraw(record).isRight]).toEqual([2, true]);
    expect(of('drawn', [[], ['e1']])).toEqual([null, null]);
  });

  it.each([
    ['case', ['a\nb', 'a\rb', 7, '']],
    ['fact', noPlaces],
    ['count', noPlaces],
    ['seed', noHashes],
    ['candidates', ['e1', [1], ['e1', 'e1'], ['e1\r'], ['']]],
    ['drawn', [{}, [2], ['e1', 'e1'], ['e1\n']]],
  ])('has a fit %s', (field, values) => {
    expect(of(field, values)).toEqual(allOf(field, values));
  });

  it('has a chain whose links are whole', () => {
    const [link] = chained([['opened', {}]]);
    const reads = (change: object) => () => readDrawLinks(JSON.stringify({ links: [{ ...link, ...change }] }));
    expect(reads({})).not.toThrow();
    const wrong = [{ body: 7 }, ...noPlaces.map((seq) => ({ seq })), ...noHashes.map((hash) => ({ hash }))];
    for (const change of wrong) {
      expect(reads(change)).toThrow(expect.objectContaining({ details: { field: 'facts' } }));
    }
    for (const text of ['[null]', '{"links":[null]}', '{"links":{}}', 'null', '7']) {
      expect(() => readDrawLinks(text)).toThrow(expect.objectContaining({ details: { field: 'facts' } }));
    }
  });
});

describe('a record of a call back', () => {
  const record = { form: callBackForm, case: 'r1', fact: 1, seed, oneIn: 1, isDrawn: true } as const;
  const of = said(readCallBackRecord, record);

  it.each([
    ['form', ['maplebridge-draw/1', null]],
    ['case', ['', 7]],
    ['fact', noPlaces],
    ['oneIn', noPlaces],
    ['seed', noHashes],
    ['isDrawn', ['true', 1, null]],
  ])('has a fit %s', (field, values) => {
    expect(readCallBackRecord(record)).toEqual(record);
    expect(of(field, values)).toEqual(allOf(field, values));
  });

  it('is held to the facts until it was closed, whatever came after them', () => {
    const links = chained([
      ['closed', {}],
      ['reopened', {}],
    ]);
    const held = { ...record, seed: links[0]?.hash ?? '' };
    const later = links.map((one) => (one.seq === 2 ? { ...one, body: '{}' } : one));
    expect([callBackFindings(held, links), callBackFindings(held, later)]).toEqual([[], []]);
    expect(callBackFindings({ ...held, fact: 2 }, later)).toEqual(['chain']);
  });

  it('is drawn below the part of all that its value may be, and not where it comes to that very part', () => {
    // Its value begins with 00004d9b, which is 19,867 of 2^32: one in 216,185 ends there.
    const edge = 'cedbc30aa3b8ca990a5e499ebc4f1827ab553604c88abd66f092af46a0c71bea';
    expect([calledBack(edge, 216_175), calledBack(edge, 216_185)]).toEqual([true, false]);
  });
});

describe('a record of a taken history', () => {
  const links = chained([
    ['registered', {}],
    ['referred', {}],
  ]);
  const record = { form: historyForm, case: 'c', fact: 1, of: 'a-case', upTo: 1, hash: links[0]?.hash ?? '' } as const;
  const of = said(readHistoryRecord, record);

  it.each([
    ['case', [7]],
    ['of', [7]],
    ['fact', noPlaces],
    ['upTo', noPlaces],
    ['hash', noHashes],
  ])('has a fit %s', (field, values) => {
    expect(readHistoryRecord(record)).toEqual(record);
    expect(of(field, values)).toEqual(allOf(field, values));
  });

  it('asks for nothing that has happened since, and is known by its form', () => {
    const since = links.map((one) => (one.seq === 2 ? { ...one, body: '{}' } : one));
    expect(historyFindings(record, since)).toEqual([]);
    expect([isHistoryRecord(record), isHistoryRecord({ ...record, form: sampleForm })]).toEqual([true, false]);
  });
});

describe('a record of a sample', () => {
  const candidates = ['c1', 'c2', 'c3', 'c4'].map((one, at) => ({ case: one, strata: at < 2 ? ['late'] : [] }));
  const plan = { quotas: [{ stratum: 'late', count: 1 }], random: 1 };
  const frozen = ['sampleFrozen', { sample: 1, candidates, ...plan }] as const;
  const held = chained([frozen])[0]?.hash ?? '';
  const drawn = drawSample(held, candidates, plan);
  const record = { form: sampleForm, case: '督1', fact: 1, seed: held, candidates, ...plan, drawn } as const;
  const of = said(readSampleRecord, record);

  it('may want none of a stratum, and none at random', () => {
    expect(of('quotas', [[], [{ stratum: 'late', count: 0 }]])).toEqual([null, null]);
    expect([of('random', [0]), of('drawn', [[]]), of('candidates', [[]])]).toEqual([[null], [null], [null]]);
  });

  it.each([
    ['form', [callBackForm]],
    ['case', ['', 'a\nb', 7]],
    ['fact', noPlaces],
    ['seed', noHashes],
    ['random', [-1, 0.5, '1', null]],
    [
      'candidates',
      [7, [null], ['c1'], [{ case: 'c 1', strata: [] }], [{ case: 'c1' }], [{ case: 'c1', strata: ['a b'] }]],
    ],
    ['candidates', [[{ case: 'c1', strata: [7] }], [{ case: '', strata: [] }], [candidates[0], candidates[0]]]],
    [
      'quotas',
      [
        ...[7, [null], [{ stratum: 'a b', count: 1 }], [{ stratum: 'random', count: 1 }]],
        ...[[{ stratum: 'late', count: -1 }], [{ stratum: 'late', count: 1.5 }], [...plan.quotas, ...plan.quotas]],
      ],
    ],
    ['drawn', [7, [null], [{ case: 'c1' }], [{ case: 'c1', by: 'a b' }], [drawn[0], drawn[0]]]],
  ])('has a fit %s', (field, values) => {
    expect(of(field, values)).toEqual(allOf(field, values));
  });

  it('is of one draw of its tour: what another one drew, or another seed, is not its own', () => {
    const drew = (change: object) => chained([frozen, ['sampleDrawn', { sample: 1, seed: held, drawn, ...change }]]);
    expect(sampleFindings(record, drew({}))).toEqual([]);
    expect(sampleFindings(record, drew({ sample: 2 }))).toEqual(['drawn']);
    expect(sampleFindings(record, drew({ seed }))).toEqual(['drawn']);
    expect(sampleFindings(record, drew({ drawn: [...drawn, { case: 'c9', by: 'random' }] }))).toEqual(['drawn']);
    expect(sampleFindings(record, drew({ drawn: 'c1' }))).toEqual(['drawn']);
    // In whatever order they are told.
    expect(sampleFindings(record, drew({ drawn: drawn.toReversed() }))).toEqual([]);
    expect(sampleFindings({ ...record, candidates: candidates.toReversed() }, drew({}))).toEqual([]);
    const other = chained([frozen, ['sampled', { sample: 1, seed: held, drawn }]]);
    expect(sampleFindings(record, other)).toEqual(['drawn']);
  });

  it('does not verify where a case was drawn for something else than it says', () => {
    expect(verifySample(record).isRight).toBe(true);
    const [first, ...others] = drawn;
    expect(verifySample({ ...record, drawn: [{ case: first?.case ?? '', by: 'random' }, ...others] }).isRight).toBe(
      false,
    );
    expect(verifySample({ ...record, drawn: others }).isRight).toBe(false);
  });

  it('places a case by SHA-256 over form, seed, stratum and case', () => {
    const value = createHash('sha256').update(`maplebridge-sample/1\n${seed}\nlate\nc1`).digest('hex');
    expect(sampleValue(seed, 'late', 'c1')).toBe(value);
  });
});
