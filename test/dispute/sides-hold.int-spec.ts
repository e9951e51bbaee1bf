import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownActs } from '#contracts/mediation';
import { FormReader } from '../support/form-reader.js';
import { Likeness } from './alike.js';
import { sides, SidesOfMediation, type Side } from './sides.js';
import { addressesOf } from '../support/served-addresses.js';
import { World } from './world.js';

// As a side of a dispute: number and code, and nothing else. The second one has said something apart in one world, something else in
// another, and nothing in a third; neither side, not even that one, is told by the page or the API that there was a talk.

const isLong = process.env['ROOMS'] === 'long';
const hidden = { full: ['底线是三万块。', '别告诉对方。'], other: ['没有什么要说。'], none: [] } as const;
const secret = /底线|别告诉|没有什么要说|单独会谈|周大山|张小芳/u;

interface Told {
  readonly world: World;
  readonly mediation: SidesOfMediation;
}

async function toldIn(which: keyof typeof hidden): Promise<Told> {
  const world = await World.open('none');
  const { docket, vault } = world.api.platform;
  const mediation = new SidesOfMediation(docket, vault, world.database.source);
  await mediation.begin();
  await mediation.apart(hidden[which]);
  await mediation.together();
  return { world, mediation };
}

/** A page as one side is shown it, without what is drawn anew each time. */
async function pageOf({ world, mediation }: Told, side: Side, path: string): Promise<string> {
  const reader = new FormReader(world.api.url);
  await reader.post('/p/enter', mediation.right(side));
  const { status, to, text } = await reader.get(path.replace(/:\w+/u, '1'));
  const like = (await Likeness.of(world)).words(text);
  return `${String(status)} ${to ?? ''} ${like.replace(/(value|nonce|content|href)="[^"]{12,}"/gu, '<drawn>').replace(/\d\d:\d\d/gu, '<time>')}`;
}

describe.each(isLong ? (['none', 'other'] as const) : (['none'] as const))(
  'beside a world in which %s was said apart',
  (which) => {
    let worlds: readonly [Told, Told];
    beforeAll(async () => {
      worlds = [await toldIn('full'), await toldIn(which)];
    }, 90_000);
    afterAll(async () => {
      for (const { world } of worlds) await world.close();
    });

    const unlimited = async (): Promise<void> => {
      for (const { world } of worlds) await world.unlimited();
    };

    it.each(sides)(
      'every page says the same to %s',
      async (side) => {
        const paths = addressesOf(worlds[0].world.api.app).filter(
          (path) => /^\/p(\/|$)/u.test(path) && !/[.*]/u.test(path),
        );
        expect(paths.length).toBeGreaterThan(10);
        for (const path of paths) {
          await unlimited();
          const [one, two] = await Promise.all(worlds.map((told) => pageOf(told, side, path)));
          expect({ path, said: one }).toEqual({ path, said: two });
          expect(one).not.toMatch(secret);
        }
        expect(await pageOf(worlds[0], side, '/p/status')).toContain('院墙退一尺。');
      },
      60_000,
    );

    it.each(sides)(
      'the API answers %s the same, what it reads and what it says',
      async (side) => {
        const bodies: Readonly<Record<string, object>> = {
          ...{
            conveyOffer: { text: '再退半尺。' },
            agreeLater: { until: '2027-01-05' },
            agreeHelper: { helper: 'h1' },
          },
          ...{
            confirmFacts: { text: '0'.repeat(64) },
            agreeTelling: { telling: 1 },
            withdrawTelling: { telling: 1 },
            withdraw: { reason: '不谈了' },
          },
          askRecusal: { mediator: '00000000-0000-4000-8000-000000000202', reason: '是亲戚' },
        };
        const acts = Object.keys(ownActs).filter((act) => act !== 'withdraw');
        for (const act of ['', 'confirmations', ...acts, ...(side === 'p2' ? ['withdraw', ''] : [])]) {
          await unlimited();
          const said = [];
          for (const { world, mediation } of worlds) {
            const more = act === 'confirmations' ? { paper: 1 } : bodies[act];
            const body = { ...mediation.right(side), ...more };
            const asked = { body, key: `${side}-${act}` };
            const answer = await world.ask(
              'nobody',
              'POST',
              `/api/public/mediation${act === '' ? '' : `/${act}`}`,
              asked,
            );
            said.push((await Likeness.of(world)).of(answer));
          }
          expect({ act, said: said[0] }).toEqual({ act, said: said[1] });
          expect(said[0]).not.toMatch(secret);
          expect(said[0]).not.toMatch(/^(500|400)/u);
        }
      },
      60_000,
    );

    it('whoever handed it over is told outcome and date in both, and reads no case', async () => {
      const said = [];
      for (const { world, mediation } of worlds) {
        const { body } = await world.ask('listener', 'GET', '/api/mediations/handed-on', {});
        const { items } = body as { readonly items: readonly { readonly id: string; readonly endedAs: string }[] };
        expect(items).toMatchObject([{ number: mediation.number, title: null, endedAs: 'withdrawn', papers: [] }]);
        const { id = '' } = items[0] ?? {};
        for (const path of [`/api/mediations/${id}`, `/api/mediations/handed-on/${id}/papers/report`])
          expect([path, (await world.ask('listener', 'GET', path, {})).status]).toEqual([path, 404]);
        said.push((await Likeness.of(world)).of(await world.ask('listener', 'GET', '/api/mediations/handed-on', {})));
      }
      expect(said[0]).toEqual(said[1]);
      expect(said[0]).not.toMatch(secret);
      expect(said[0]).not.toMatch(/院墙退一尺|不谈了|院墙/u);
    });

    it('the status by number and code is the same too', async () => {
      for (const side of sides) {
        const said = [];
        for (const { world, mediation } of worlds) {
          const answer = await world.ask('nobody', 'POST', '/api/public/status', { body: mediation.right(side) });
          said.push((await Likeness.of(world)).of(answer));
        }
        expect(said[0]).toEqual(said[1]);
      }
    });
  },
);
