import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf } from '#activities/course';
import { partIdOf } from '#libs/docket';
import { as, type Capacity, type CaseRef, type OfficeId } from '#libs/kernel';
import { createAccount, openSession, passwordPool } from '#libs/persistence';
import { TestApi, type Said } from '../support/api.js';
import { daysAhead } from '../support/days-ahead.js';
import { JointDoor } from '../support/joint-door.js';

const [earlier, later, today] = [daysAhead(-3), daysAhead(-1), daysAhead(0)];
let api: TestApi;
let door: JointDoor;
const tokens = new Map<string, string>();
const accounts = new Map<string, string>();

async function signsIn(name: string, capacity: Capacity): Promise<void> {
  const role = { office: as<OfficeId>('justice-binju'), capacity };
  const account = await createAccount(api.database.source, passwordPool(), {
    ...{ name, displayName: `姓名-${name}`, password: TestApi.password, roles: [role], isDemo: false },
  });
  accounts.set(name, account);
  tokens.set(name, await openSession(api.database.source, { ...role, account, carrier: 'bearer' }));
}

const ask = (name: string, method: 'GET' | 'POST', path: string, body?: object, key: string = randomUUID()) =>
  api.ask(method, `/api/revisits${path}`, {
    ...(body !== undefined && { body, key }),
    headers: { authorization: `Bearer ${tokens.get(name) ?? ''}` },
  });
const read = (id: string, name = 'goes'): Promise<Said> => ask(name, 'GET', `/${id}`);
async function gives(name: string, id: string, command: string, body: object, key?: string): Promise<Said> {
  const { version } = (await read(id, name)).body.item as { version: number };
  return ask(name, 'POST', `/${id}/${command}`, { seenVersion: version, ...body }, key);
}

/** A revisit of the matter, which somebody goes for by name. */
async function opened(on: string, obligations: readonly string[], visitor: string): Promise<string> {
  const revisit: CaseRef = {
    ...{ kind: 'revisit', caseId: partIdOf(door.mediation.caseId, { kind: 'revisit', name: on }) },
  };
  const opening = {
    ...{ matter: 'mediation', on, office: 'justice-binju', supervisor: 'dept-justice', parties: ['p1', 'p2'] },
    ...{ unwanted: [], obligations, isGridAgreed: false, reviewUntil: null },
    handled: { offices: ['mediation-binju'], persons: [] },
  };
  await door.act(
    revisit,
    actorOf(door.mediation),
    'open',
    opening,
    {},
    { opening: { parent: door.mediation, name: on } },
  );
  const named = { person: accounts.get(visitor) ?? '', reasons: '本所安排' };
  expect((await gives('head', revisit.caseId, 'assign', named)).status).toBe(200);
  return revisit.caseId;
}

beforeAll(async () => {
  api = await TestApi.open();
  const { docket, vault } = api.platform;
  door = new JointDoor(api.database.source, { docket, vault }, 'mediation-binju');
  await door.mediates();
  await signsIn('goes', 'officer');
  await signsIn('other', 'officer');
  await signsIn('head', 'head');
}, 120_000);
afterAll(() => api.close());

describe('several revisits of one matter for which one person goes', () => {
  it('are one errand: asked once, and recorded in each of what it asks', async () => {
    const first = await opened(earlier, ['o1'], 'goes');
    expect((await ask('goes', 'GET', '/errands')).body).toEqual({ errands: [] });
    const second = await opened(later, ['o1', 'o2'], 'goes');
    const others = await opened(daysAhead(-2), [], 'other');
    const { errands } = (await ask('goes', 'GET', '/errands')).body as { errands: { revisits: { id: string }[] }[] };
    expect(errands.map(({ revisits }) => revisits.map(({ id }) => id))).toEqual([[first, second]]);
    expect((await ask('head', 'GET', '/errands')).body).toEqual({ errands: [] });
    expect((await read(first)).body.progress.beside).toMatchObject([
      { id: second, plannedOn: later, obligations: ['o1', 'o2'], toAsk: ['p1', 'p2'] },
    ]);
    // To nobody else is it an errand.
    expect((await read(first, 'head')).body.progress.beside).toEqual([]);

    const said = {
      ...{ party: 'p1', on: today, channel: 'phone', words: '第二项还没有做。', help: '想了解法律援助' },
      ...{ answers: [{ question: 'performed', value: 'part' }], notPerformed: ['o2'], beside: [second] },
    };
    const unfit = await gives('goes', first, 'answer', { ...said, beside: [others] });
    expect([unfit.status, unfit.body.code]).toEqual([422, 'revisit.not_beside']);
    const contradicts = { ...said, answers: [{ question: 'performed', value: 'all' }] };
    // What the other one would be refused for is said before anything is recorded.
    expect((await gives('goes', first, 'answer', contradicts)).body.code).toBe('revisit.answers_missing_named');
    expect((await read(first)).body.item).toMatchObject({ asked: 0 });

    const key = randomUUID();
    const { version } = (await read(first)).body.item as { version: number };
    for (const isRepeat of [false, true]) {
      const done = await ask('goes', 'POST', `/${first}/answer`, { seenVersion: version, ...said }, key);
      expect([done.status, done.body.isRepeat]).toEqual([200, isRepeat]);
    }
    const [here, there] = [(await read(first)).body, (await read(second)).body];
    const asked = (of: typeof here) => (of.progress.asked as { said: object; isHelpOwed: boolean }[])[0];
    expect(asked(here)).toMatchObject({ said: { notPerformed: [] }, isHelpOwed: true });
    expect(asked(there)).toMatchObject({ said: { notPerformed: ['o2'], on: today }, isHelpOwed: false });
    const words = (asked(there) as { said: { words: string } }).said.words;
    expect(there.texts[words]).toBe('第二项还没有做。');
    expect((await read(others, 'other')).body.item).toMatchObject({ asked: 0 });
    // Whom it was is told by name, masked, though whoever goes does not see the matter.
    const headers = { authorization: `Bearer ${tokens.get('goes') ?? ''}` };
    const { body: told } = await api.ask('GET', `/api/cases/${first}/history?engine=false`, { headers });
    const sentences = (told.lines as { type: string; sentence: string }[]).filter(({ type }) => type === 'answered');
    expect(sentences.map(({ sentence }) => sentence).join('\n')).toContain('*');
    // The other side is asked of both still; who was asked beside is not asked twice.
    expect(here.progress.beside).toMatchObject([{ id: second, toAsk: ['p2'] }]);
    const again = { party: 'p1', on: today, channel: 'phone', isContent: true };
    expect((await gives('goes', second, 'answer', again)).body.code).toBe('revisit.asked_already');
  }, 60_000);
});
