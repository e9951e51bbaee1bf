import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { readKeys } from '#libs/config';
import { openDocket } from '#libs/docket';
import { openDatabase } from '#libs/persistence';
import { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { JointDoor, officesFor } from '../support/joint-door.js';
import { slowness } from '../support/machine-speed.mjs';
import { nothing, seenBy } from '../support/seen-of-joint.js';
import { demoPassword, Stack, type StackProcess } from '../support/stack.js';
import { inspect } from './chaos/invariants.js';

const mediator = 'mediation.liuxi.officer';
const committee = 'mediation-jinniu-liuxi';
/** Sixty, and whatever carries it dies in every way (`KILLS=long`); or some of them, and all of it dies at once. */
const isLong = process.env['KILLS'] === 'long';
const members = isLong ? 60 : 12;
const reachMs = 120_000;
/** Within so many seconds each of them is told, once what carries it is there. */
const toldWithinS = 10;
// What a dead worker had taken the engine gives to the next one after ten seconds.
const takenBackS = 10;
const matter = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。' };

/** The first of what a joint mediation has to show: a party leaves while sixty shares are open, and whatever carries it dies. */
const deaths: readonly (readonly [string, readonly StackProcess[]])[] = [
  ['worker, engine and API at once', ['worker', 'temporal', 'api']],
  ['nothing', []],
  ['the worker', ['worker']],
  ['the engine', ['temporal']],
];
const tried = isLong ? deaths : deaths.slice(0, 1);

describe(`a joint mediation of ${String(members)} members, when a party leaves`, () => {
  let stack: Stack;
  let client: Client;
  let source: DataSource;
  let offices: readonly string[] = [];

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    const { DATABASE_URL: url = '' } = stack.environment;
    source = await openDatabase({ url, poolSize: 10, applicationName: 'test' });
    offices = await officesFor(source, members);
    await client.get(mediator, '/api/session');
    await client.get('clerk', '/api/session');
  }, 180_000);

  afterAll(async () => {
    await source.destroy();
    await stack.stop();
  }, 60_000);

  /** With all its shares open, as the courses have opened them. */
  async function asked(): Promise<JointDoor> {
    const keys = readKeys(stack.environment['MAPLEBRIDGE_KEYS'] ?? '');
    const joint = new JointDoor(source, openDocket(source, keys), committee);
    await joint.mediates();
    await joint.opens({}, offices);
    await joint.names(offices.map((office) => ({ office })));
    await eventually(async () => expect(await shares(joint, 'open')).toBe(members), reachMs);
    return joint;
  }

  async function shares(joint: JointDoor, as: 'open' | 'told'): Promise<number> {
    const [row] = await source.query<{ open: number; told: number }[]>(
      `select (select count(*)::int from share where parent_id = $1 and ended_at is null) as open,
              (select count(*)::int from docket_fact f join docket_case k on k.id = f.case_id
                where k.parent_id = $1 and f.type = 'ended') as told`,
      [joint.joint.caseId],
    );
    return row?.[as] ?? 0;
  }

  /** Petitions come in at the counter meanwhile, two a second, as far as somebody answers: many times what comes to a county. */
  function load() {
    let [isEnding, done] = [false, 0];
    const all = (async () => {
      while (!isEnding) {
        const answer = await client.ask('clerk', '/api/petitions', matter).catch(() => null);
        if (answer?.status === 201) done += 1;
        await sleep(500);
      }
    })();
    return {
      end: async (): Promise<number> => {
        isEnding = true;
        await all;
        return done;
      },
    };
  }

  /** The instant of the database at which something of a case was recorded last. */
  async function recordedMs(where: string, caseId: string): Promise<number> {
    const [row] = await source.query<{ ms: number }[]>(
      `select (extract(epoch from max(f.recorded_at)) * 1000)::float8 as ms from docket_fact f join docket_case k on k.id = f.case_id
        where ${where} and f.type = 'ended'`,
      [caseId],
    );
    return row?.ms ?? Number.NaN;
  }

  it.each(tried)(
    'is gone for all of them at once, and told to each once, with %s killed',
    async (what, killed) => {
      const joint = await asked();
      const office = { first: offices[0] ?? '', last: offices.at(-1) ?? '' };
      const cases = [joint.joint, joint.mediation, await joint.shareOf(office.last)];
      expect((await seenBy(source, office.last, cases)).pages).toBe(2);
      const { item } = await client.get<{ item: { version: number } }>(
        mediator,
        `/api/mediations/${joint.mediation.caseId}`,
      );
      const others = load();
      const key = joint.mediation.caseId;
      const body = { seenVersion: item.version, party: 'p1', by: 'p1' };
      const path = `/api/mediations/${joint.mediation.caseId}/withdraw`;
      const first = client.ask(mediator, path, body, key).catch(() => null);
      await Promise.all(killed.map((name) => stack.kill(name)));
      await first;
      // Whoever got no answer asks again, as soon as somebody is there to answer.
      if (killed.includes('api')) await stack.start('api');
      const left = await client.insist(mediator, path, body, { key, timeoutMs: reachMs });
      expect(left.status).toBe(200);
      for (const one of offices) {
        const own = [joint.joint, joint.mediation, await joint.shareOf(one)];
        expect(await seenBy(source, one, own)).toEqual(nothing);
      }
      if (killed.includes('temporal')) await stack.start('temporal');
      if (killed.includes('worker')) await stack.start('worker');
      const readyMs = Date.now();
      await stack.ready();
      await eventually(async () => expect(await shares(joint, 'open')).toBe(0), reachMs);
      const leftMs = await recordedMs('k.id = $1', joint.mediation.caseId);
      const toldMs = await recordedMs('k.parent_id = $1', joint.joint.caseId);
      const from = killed.length === 0 ? leftMs : Math.max(leftMs, readyMs);
      const done = await others.end();
      const [toldS, slow] = [(toldMs - from) / 1_000, Math.max(1, slowness())];
      process.stdout.write(
        `${what} killed: ${String(members)} told ${toldS.toFixed(1)} s after ${killed.length === 0 ? 'the withdrawal' : 'all was back'}` +
          `, ${((toldMs - leftMs) / 1_000).toFixed(1)} s after the withdrawal; ${String(done)} petitions came in; machine ${slow.toFixed(1)} times slower\n`,
      );
      expect(done).toBeGreaterThan(2);
      expect(toldS).toBeLessThan((toldWithinS + (killed.length === 0 ? 0 : takenBackS)) * slow);
      expect(await shares(joint, 'told')).toBe(members);
      await eventually(async () => expect((await joint.standingOf(joint.joint)).phase).toBe('ended'), reachMs);
    },
    600_000,
  );

  it('leaves a platform in which nothing is lost or doubled', async () => {
    // Nothing in it waits for a date, so that of moments there is nothing to find.
    const { counted, moments: _moments, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], ledger: [], stray: [] });
    expect(counted.cases).toBeGreaterThan(tried.length * (members + 2));
  }, 240_000);
});
