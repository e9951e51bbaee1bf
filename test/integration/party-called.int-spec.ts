import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownMediation } from '#contracts/mediation';
import { TestApi } from '../support/api.js';
import { DisputeDesk } from '../support/a-dispute-desk.js';
import { daysAhead } from '../support/days-ahead.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const sides = ['p1', 'p2'] as const;
type Side = (typeof sides)[number];

/** Something that is done about sessions, of both sides or of one apart, on a day of its own. */
const act = fc.oneof(
  fc.record({ what: fc.constantFrom('callApart', 'callOffApart'), side: fc.constantFrom(...sides) }),
  fc.record({ what: fc.constant('callBoth'), side: fc.constant<Side>('p1') }),
);

interface Told {
  readonly page: string;
  readonly called: readonly string[];
}

describe('what a party is told of sessions', () => {
  it('has those of both alone, in whatever order sides were called apart', async () => {
    const limit = { numRuns: 4, seed: 20261201, endOnFailure: true };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 7 }), async (acts) => {
        const desk = await DisputeDesk.open(api);
        await desk.receipt('p2');
        await desk.prepared();
        for (const party of sides) await desk.act('consent', { party, by: party });
        const rooms = new Map<Side, string>();
        for (const side of sides) {
          const { body } = await api.done(`/api/mediations/${desk.id}/talks`, 'mediator', { party: side });
          rooms.set(side, String(body.case));
        }
        const both: string[] = [];
        let before = await toldTo(desk);
        for (const [at, { what, side }] of acts.entries()) {
          const on = daysAhead(10 + at);
          const call = { on, time: '09:30', place: `第${String(at)}处` };
          if (what === 'callBoth') {
            await desk.act('callSession', { ...call, invited: [...sides] });
            both.push(on);
            before = await toldTo(desk);
            for (const { called } of before) expect(called).toEqual(both);
            continue;
          }
          await inRoom(rooms.get(side) ?? '', what === 'callApart' ? ['call', call] : ['callOff', { reason: '改日' }]);
          expect(await toldTo(desk)).toEqual(before);
        }
      }),
      limit,
    );
  }, 120_000);
});

/** A call in a room; that nobody was called is no matter here. */
async function inRoom(room: string, [command, fields]: readonly [string, object]): Promise<void> {
  const { item } = (await api.get(`/api/talks/${room}`, 'mediator')).body;
  const body = { seenVersion: item.version, ...fields };
  const { status } = await api.post(`/api/talks/${room}/${command}`, 'mediator', body);
  expect([200, 409]).toContain(status);
}

/** What the page and the API tell each side, without the instant at which it was asked. */
async function toldTo(desk: DisputeDesk): Promise<Told[]> {
  await api.database.source.query('update rate_limit set hits = 0');
  const told = [];
  for (const side of sides) {
    const { now: _now, ...own } = ownMediation.parse((await desk.read(side)).body);
    const page = (await (await desk.enter(side)).get('/p/status')).text;
    const still = page.replaceAll(/(?:value|nonce|content|href)="[^"]{12,}"|\d\d:\d\d/gu, '');
    told.push({ page: still + JSON.stringify(own), called: own.called.map(({ on }) => on) });
  }
  return told;
}
