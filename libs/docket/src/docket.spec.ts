import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { as, type CaseId, type Fact, type Instant } from '#libs/kernel';
import { armFailpoints } from '#libs/observability';
import type { Opened } from '#libs/persistence/door';
import {
  aDoor,
  asked,
  caseId,
  clerk,
  count,
  stored,
  vault,
  wallMs,
  wholeFact,
  type Told,
} from '../../../test/support/door-in-memory.js';
import { person, platformActor } from '../../../test/support/law.js';
import type { ActInput } from './act.js';
import { checkCommands } from './boundary.js';
import { asHashed, bodyOf, chainStart, factFrom, linkHash } from './chain.js';

const parentId = as<CaseId>('00000000-0000-4000-8000-000000000002');
const hourMs = 3_600_000;
const now = as<Instant>('2026-08-05T03:00:00.000Z');
const anHourAgo = as<Instant>('2026-08-05T02:00:00.000Z');
const refused = (code: string, more: object = {}) => expect.objectContaining({ code: `docket.${code}`, ...more });

describe('what the door asks before it decides', () => {
  it('is who acts, with which key, for what and on which case', async () => {
    const { docket, told } = aDoor();
    await docket.act(asked());
    expect(told.requests).toEqual([
      {
        ...{ principal: clerk.principal, key: 'k1', hash: checkCommands([count()]), caseId },
        ...{ series: 'tally', drillId: null, parentId: null, isCounted: false, isScattered: false },
      },
    ]);
  });

  it('is the drill of a case that begins in one, the parent of a part, and no series where a kind has none', async () => {
    const drill = aDoor();
    await drill.docket.act(asked({ opening: { jurisdiction: 'CN', drillId: 'd1' } }));
    expect(drill.told.requests).toMatchObject([{ drillId: 'd1', parentId: null }]);
    const parent = {
      kind: 'tally',
      number: '计2026-000001',
      jurisdiction: 'CN',
      drillId: 'd2',
      through: [],
      room: null,
    };
    const part = aDoor({ parent });
    const begin = { type: 'begin', payload: { office: 'bureau', cause: 'c' } };
    const opening = { parent: { kind: 'tally', caseId: parentId }, name: 'a' };
    await part.docket.act(asked({ kind: 'folder', commands: [begin], opening }));
    expect(part.told.requests).toMatchObject([{ series: null, drillId: null, parentId, isCounted: true }]);
    expect(part.told.records).toMatchObject([{ case: { number: '计2026-000001-3', drill_id: 'd2' } }]);
    const none = aDoor({ found: await stored(count()) });
    await none.docket.act(asked({ opening: undefined }));
    expect(none.told.requests).toMatchObject([{ drillId: null, parentId: null }]);
  });

  it('is decided with what the platform read of other cases, which the key does not stand for', async () => {
    const { docket, told } = aDoor();
    const outcome = await docket.act(asked({ commands: [count(1, { known: { by: 3 } })] }));
    expect(outcome).toMatchObject({ standing: { detail: { total: 3 } } });
    expect(told.requests).toMatchObject([{ hash: checkCommands([count()]) }]);
  });

  it('is nothing of a kind that is not there, nor of a command that no record can hold', async () => {
    const { docket, told } = aDoor();
    await expect(docket.act(asked({ kind: 'petition' }))).rejects.toEqual(refused('unknown_kind'));
    await expect(docket.act(asked({ commands: [count(0.5)] }))).rejects.toEqual(refused('not_canonical'));
    expect(told).toMatchObject({ requests: [], rings: 0 });
  });
});

describe('what the door records', () => {
  const factsOf = ({ records }: Told): Fact[] => (records[0]?.facts ?? []).map((row) => factFrom(wholeFact(row)));

  it('is each fact, chained to the one before, and the case as they make it', async () => {
    const { docket, told } = aDoor();
    const outcome = await docket.act(asked({ commands: [count(1), count(5)] }));
    const [record] = told.records;
    const texts = record?.facts.map((row) => asHashed(wholeFact(row))) ?? [];
    const first = linkHash(chainStart, texts[0] ?? '');
    const second = linkHash(first, texts[1] ?? '');
    expect(record?.facts[0]?.['body']).toBe(bodyOf(factsOf(told)[0] as Fact));
    expect(record?.facts[0]?.['body']).not.toContain(caseId);
    expect(record?.facts.map(({ seq, hash }) => [seq, hash])).toEqual([
      [1, `\\x${first.toString('hex')}`],
      [2, `\\x${second.toString('hex')}`],
    ]);
    expect(record).toMatchObject({
      ...{ isNew: true, table: 'tally', row: { total: 6 }, versions: { before: 0, after: 2 }, receipts: [] },
      case: { head_hash: `\\x${second.toString('hex')}`, rule_pack: 'tally.CN', drill_id: null, phase: 'counting' },
    });
    expect(factsOf(told)).toMatchObject([
      { type: 'counted', seq: 1, at: now, recordedAt: now, actor: clerk, data: { by: 1 } },
      { type: 'counted', seq: 2, at: now, recordedAt: now, actor: clerk, data: { by: 5 } },
    ]);
    expect(factsOf(told).every((fact) => !('parent' in fact))).toBe(true);
    expect(outcome).toMatchObject({
      ...{ caseId, number: '计2026-000003', version: 2, isRepeat: false, standing: { detail: { total: 6 } } },
      facts: [
        { seq: 1, type: 'counted', at: now },
        { seq: 2, type: 'counted', at: now },
      ],
    });
    expect(told.rings).toBe(1);
    // Decided in the world of this moment, by the pack and the calendar of the case.
    expect(new Set(told.pins)).toEqual(new Set(['7', 'tally.CN', 'CN']));
  });

  it('goes on from the case as it stands, by the pack that it is pinned to', async () => {
    const found = await stored(count(2));
    const { docket, told } = aDoor({ found });
    const outcome = await docket.act(asked({ commands: [count(3)], opening: undefined }));
    expect(outcome).toMatchObject({ version: 2, standing: { detail: { total: 5 } } });
    const [fact] = told.records[0]?.facts ?? [];
    const hash = linkHash(found.headHash, asHashed(wholeFact(fact ?? {})));
    expect(fact).toMatchObject({ seq: 2, hash: `\\x${hash.toString('hex')}` });
    expect(told.records).toMatchObject([
      { isNew: false, versions: { before: 1, after: 2 }, case: { rule_pack: 'pack-1' } },
    ]);
    expect(new Set(told.pins)).toEqual(new Set(['7', 'pack-1', 'CN']));
  });

  it('is never before the last fact, and in a drill later than the wall clock', async () => {
    const found = await stored(count());
    const late = aDoor({ found: { ...found, actedMs: wallMs + 5 } });
    await late.docket.act(asked());
    expect(factsOf(late.told)).toMatchObject([{ at: '2026-08-05T03:00:00.005Z', recordedAt: now }]);
    const drill = aDoor({ found, offsetMs: hourMs });
    await drill.docket.act(asked());
    expect(factsOf(drill.told)).toMatchObject([{ at: '2026-08-05T04:00:00.000Z', recordedAt: now }]);
  });

  it('of an import has its own times, each not before the one before it', async () => {
    const { docket, told } = aDoor();
    const past = [count(1, { at: anHourAgo }), count(1, { at: now })];
    await docket.act(asked({ commands: past, actor: platformActor }));
    expect(factsOf(told).map(({ at, recordedAt }) => [at, recordedAt])).toEqual([
      [anHourAgo, now],
      [now, now],
    ]);
    const inReverse = docket.act(asked({ commands: past.reverse(), actor: platformActor }));
    await expect(inReverse).rejects.toEqual(refused('out_of_order'));
  });

  it('in a made-up past is done by whoever it tells of; no other door takes that', async () => {
    const head = person('bureau', 'petition-head');
    const commands = [count(1, { actor: head, at: anHourAgo })];
    const { docket, told } = aDoor({}, { hasMadeUpPast: true });
    await docket.act(asked({ commands, actor: platformActor }));
    expect(factsOf(told)).toMatchObject([{ actor: head, at: anHourAgo }]);
    await expect(aDoor().docket.act(asked({ commands, actor: platformActor }))).rejects.toEqual(
      refused('out_of_order'),
    );
    const no = aDoor({}, { hasMadeUpPast: false }).docket;
    await expect(no.act(asked({ commands, actor: platformActor }))).rejects.toEqual(refused('out_of_order'));
  });

  it('of a part says in its first fact alone whose part it is', async () => {
    const parent = {
      kind: 'tally',
      number: '计2026-000001',
      jurisdiction: 'CN',
      drillId: null,
      through: [],
      room: null,
    };
    const commands = [
      { type: 'begin', payload: { office: 'bureau', cause: 'c' } },
      { type: 'show', payload: { office: 'dept-water' } },
    ];
    const opening = { parent: { kind: 'tally', caseId: parentId }, name: 'a' };
    const { docket, told } = aDoor({ parent });
    await docket.act(asked({ kind: 'folder', commands, opening }));
    expect(factsOf(told).map((fact) => fact.parent)).toEqual([
      { kind: 'tally', caseId: parentId, name: 'a', through: [parentId] },
      undefined,
    ]);
  });

  it('is a receipt where a new case asks for one, that its query code opens', async () => {
    const opening = { jurisdiction: 'CN', withReceipt: true };
    const code_hash = `\\x${vault.codeHash(vault.queryCode(caseId, 'p1')).toString('hex')}`;
    const receipts = async (input: Partial<ActInput>, opened: Partial<Opened> = {}) => {
      const { docket, told } = aDoor(opened);
      await docket.act(asked(input));
      return told.records[0]?.receipts;
    };
    expect(await receipts({ opening })).toEqual([{ number: '计2026-000003', case_id: caseId, party: 'p1', code_hash }]);
    expect(await receipts({ opening: { ...opening, withReceipt: false } })).toEqual([]);
    expect(await receipts({ opening }, { found: await stored(count()) })).toEqual([]);
    expect(await receipts({ opening: undefined }, { found: await stored(count()) })).toEqual([]);
  });

  it('is nothing where it is refused: by the law, for what was not seen, or without any fact', async () => {
    const { docket, told } = aDoor();
    await expect(docket.act(asked({ commands: [count(0)] }))).rejects.toMatchObject({ code: 'tally.not_positive' });
    await expect(docket.act(asked({ commands: [] }))).rejects.toThrow('cannot begin without a fact');
    const found = { ...(await stored(count(), count())), actedMs: 0 };
    const stale = aDoor({ found });
    await expect(stale.docket.act(asked({ seenVersion: 1 }))).rejects.toEqual(refused('changed_meanwhile'));
    for (const { records, rings } of [told, stale.told]) expect([records, rings]).toEqual([[], 0]);
  });

  it('passes the places at which a process may die, before and after the commit', async () => {
    const countInto = join(mkdtempSync(join(tmpdir(), 'docket-')), 'hits');
    armFailpoints({ countInto });
    await aDoor().docket.act(asked());
    armFailpoints({});
    expect(readFileSync(countInto, 'utf8')).toBe('facts_written:1\nbefore_commit:1\nafter_commit_before_answer:1\n');
  });
});

describe('a key that was used before', () => {
  const rows = [{ seq: 2, type: 'counted', at: new Date(anHourAgo) }];
  const answered = { caseId, firstSeq: 2, lastSeq: 2 };
  const again = async (opened: Partial<Opened>, input: Partial<ActInput> = {}) => {
    const found = await stored(count(), count());
    const { docket, told } = aDoor({ request: 'same', answered, found, ...opened }, {}, rows);
    return { outcome: await docket.act(asked({ opening: undefined, ...input })), told };
  };

  it('is given the same answer, with the standing of now, and nobody is rung', async () => {
    const { outcome, told } = await again({});
    expect(outcome).toMatchObject({
      ...{ caseId, number: '计2026-000003', version: 2, isRepeat: true, standing: { detail: { total: 2 } } },
      facts: [{ seq: 2, type: 'counted', at: anHourAgo }],
    });
    expect(told).toMatchObject({ records: [], rings: 0 });
    expect(told.sql.map(([, parameters]) => parameters)).toEqual([[caseId, 2, 2]]);
  });

  it('is refused for anything else', async () => {
    const reused = refused('key_reused', { kind: 'invalid' });
    await expect(again({ request: 'other' })).rejects.toEqual(reused);
    await expect(again({ answered: null })).rejects.toEqual(reused);
    await expect(again({ found: null })).rejects.toEqual(reused);
    await expect(again({ answered: { ...answered, caseId: parentId } })).rejects.toEqual(reused);
  });

  it('answers whoever begins a case with the one that was begun', async () => {
    const opened = { answered: { ...answered, caseId: parentId } };
    const { outcome } = await again(opened, { opening: { jurisdiction: 'CN' } });
    expect(outcome.caseId).toBe(parentId);
  });
});
