import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { legalDateOf } from '#libs/calendar';
import { verifyLedger } from '#libs/docket';
import { as, type Instant } from '#libs/kernel';
import type { Said } from '../support/api.js';
import { ledgerOf } from '../support/door.js';
import { actorOf, cases } from './mediation.js';
import { World } from './world.js';

/** A line of a history, as far as it is looked at. */
interface Line {
  readonly by: string;
  readonly raw: { readonly actor: object };
}

const { caseId } = cases.dispute;
const today = legalDateOf(as<Instant>(new Date().toISOString()));
let world: World;
let acts = 0;
beforeAll(async () => {
  world = await World.open('none');
}, 60_000);
afterAll(() => world.close(), 60_000);

/** Somebody of the register without an account. @returns their id */
async function registered(name: string, more: object = {}): Promise<string> {
  const entry = {
    ...{ kind: 'mediator', name, office: 'dept-housing', isFullTime: false, fromOn: null, untilOn: null },
    ...{ specialities: [], languages: [], qualifications: [], mostCases: null, account: null, reason: '换届', ...more },
  };
  const made = await world.done('administrator', 'POST', '/api/roster/people', entry);
  return made.body.person.id as string;
}

async function leave(id: string, on: string): Promise<void> {
  const { person } = (await world.ask('administrator', 'GET', `/api/roster/people/${id}`)).body;
  await world.done('administrator', 'POST', `/api/roster/people/${id}/leave`, {
    seen: person.lastChange,
    on,
    reason: '届满',
  });
}

async function version(): Promise<number> {
  const { lines } = (await world.ask('mediator', 'GET', `/api/cases/${caseId}/history?order=newest&limit=1`)).body;
  return lines[0].seq as number;
}

async function say(recordedFor: string | null | undefined, of: { command?: string; key?: string } = {}): Promise<Said> {
  acts += 1;
  const { command = 'say', key = `say-${String(acts)}` } = of;
  const fields = command === 'say' ? { text: '双方同意再谈一次。' } : {};
  const body = { seenVersion: await version(), ...fields, ...(recordedFor !== undefined && { recordedFor }) };
  return await world.ask('mediator', 'POST', `/api/disputes/${caseId}/${command}`, { body, key });
}

describe('what an account records for somebody of the register', () => {
  it('says of whom it is: the fact by their id, the history by their name, and the ledger is whole', async () => {
    const id = await registered('段秀英');
    expect((await say(id)).status).toBe(200);
    const newest = `/api/cases/${caseId}/history?order=newest&limit=1`;
    const read = async (headers: Readonly<Record<string, string>>): Promise<Line> =>
      (await world.ask('member', 'GET', newest, { headers })).body.lines[0] as Line;
    const line = await read({ 'accept-language': 'zh' });
    expect(line.by).toMatch(/姓名-mediator，为 段秀英 记录$/u);
    expect((await read({ 'accept-language': 'en' })).by).toMatch(/, recorded for 段秀英$/u);
    expect(line.raw.actor).toMatchObject({ kind: 'person', recordedFor: id });
    expect(JSON.stringify(line.raw)).not.toContain('段秀英');
    expect((await verifyLedger(world.database.source, ledgerOf())).findings).toEqual([]);
  });

  it('says nothing where nobody is meant, as before', async () => {
    for (const nobody of [undefined, null]) {
      expect((await say(nobody)).status).toBe(200);
      const [line] = (await world.ask('member', 'GET', `/api/cases/${caseId}/history?order=newest&limit=1`)).body.lines;
      expect(line.by).toMatch(/^姓名-mediator, officer, [^,]*$/u);
      expect(line.raw.actor).not.toHaveProperty('recordedFor');
    }
  });

  it('is of the own office, on a day on which they are there', async () => {
    const refused = async (id: string): Promise<unknown> => (await say(id)).body.code;
    expect(await refused('10000000-0000-4000-8000-000000000099')).toBe('docket.not_in_register');
    expect(await refused(await registered('水务的', { office: 'dept-water' }))).toBe('docket.not_of_this_office');
    expect(await refused(await registered('明年的', { fromOn: '2090-01-01' }))).toBe('docket.not_in_office_then');
    expect(await refused(await registered('届满的', { untilOn: '2026-01-05' }))).toBe('docket.not_in_office_then');
    expect((await say(await registered('今天届满的', { untilOn: today }))).status).toBe(200);
    const gone = await registered('离任的');
    await leave(gone, '2026-01-05');
    expect(await refused(gone)).toBe('docket.not_in_office_then');
    // The last day is one of theirs.
    const last = await registered('今天离任的');
    await leave(last, today);
    expect((await say(last)).status).toBe(200);
  });

  it('is refused beforehand too', async () => {
    const preview = async (id: string): Promise<unknown> => {
      const asked = { body: { command: 'say', body: { recordedFor: id } } };
      return (await world.ask('mediator', 'POST', `/api/disputes/${caseId}/preview`, asked)).body.state;
    };
    expect(await preview(await registered('在任的'))).not.toBe('refused');
    expect(await preview(await registered('别处的', { office: 'dept-water' }))).toBe('refused');
  });

  it('is another request than the same for somebody else', async () => {
    const [one, two] = [await registered('一号'), await registered('二号')];
    const key = 'for-one';
    expect((await say(one, { key })).status).toBe(200);
    expect((await say(one, { key })).status).toBe(200);
    expect((await say(two, { key })).body.code).toBe('docket.key_reused');
  });

  it('is refused by commands that take nobody, on the way in and at the door', async () => {
    const id = await registered('李明');
    expect((await say(id, { command: 'end' })).status).toBe(400);
    const { docket } = world.api.platform;
    const asked = { ...cases.dispute, actor: actorOf('mediator'), key: 'end-for' };
    const ending = { type: 'end', payload: {}, recordedFor: id };
    await expect(docket.act({ ...asked, commands: [ending] })).rejects.toMatchObject({
      code: 'docket.records_for_nobody',
    });
    const petition = { ...cases.petition, actor: actorOf('clerk'), key: 'note-for' };
    const noting = { type: 'note', payload: {}, recordedFor: id };
    await expect(docket.act({ ...petition, commands: [noting] })).rejects.toMatchObject({
      code: 'docket.records_for_nobody',
    });
  });
});
