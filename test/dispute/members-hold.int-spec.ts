import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseId } from '#libs/kernel';
import { routesOf } from '../support/api-routes.js';
import { JointDoor } from '../support/joint-door.js';
import { Likeness } from './alike.js';
import { casesOfSides, mediation, SidesOfMediation } from './sides.js';
import { World, type ReaderName } from './world.js';

// Members of a joint mediation see the members' room and their own share. What a party said apart is told them by nothing, nor anything
// else of the mediation: not who the parties are, nor what was offered or agreed.

const isLong = process.env['ROOMS'] === 'long';
const hidden = { full: ['底线是三万块。', '别告诉对方。'], other: ['没有什么要说。'], none: [] } as const;
/** What was said apart, what was offered and found together, and who one of the parties is. */
const secret = /底线|别告诉|没有什么要说|退一尺|去年砌的|周大山/u;
/** Who leads, another member, and one more; then somebody of the county who is in nothing. */
const members = ['partner', 'member', 'stranger'] as const satisfies readonly ReaderName[];
const offices = ['dept-water', 'dept-transport', 'dept-health'];
const readers: readonly ReaderName[] = [...members, 'chief', 'above', 'nobody'];

interface Told {
  readonly world: World;
  readonly joint: JointDoor;
  readonly shares: readonly CaseId[];
}

async function toldIn(which: keyof typeof hidden): Promise<Told> {
  const world = await World.open('none');
  const { docket, vault } = world.api.platform;
  const { source } = world.database;
  const sides = new SidesOfMediation(docket, vault, source);
  await sides.begin();
  await sides.apart(hidden[which]);
  await sides.together();
  const joint = new JointDoor(source, { docket, vault }, 'mediation-binju', mediation);
  joint.isInOrder = true;
  await (await joint.opens()).runs();
  await (await joint.names(offices.map((office) => ({ office, isNecessary: true })))).runs();
  for (const office of offices) await joint.says(office, 'confirmLead');
  await joint.runs();
  const shares = await Promise.all(offices.map(async (office) => (await joint.shareOf(office)).caseId));
  return { world, joint, shares };
}

describe.each(isLong ? (['none', 'other'] as const) : (['none'] as const))(
  'beside a world in which %s was said apart',
  (which) => {
    let worlds: readonly [Told, Told];
    beforeAll(async () => {
      worlds = [await toldIn('full'), await toldIn(which)];
    }, 120_000);
    afterAll(async () => {
      for (const { world } of worlds) await world.close();
    });

    /** Everything that is read: of the mediation and its rooms, of the members' room and of each share, and what names no case. */
    function paths(): readonly string[] {
      const [{ world, joint, shares }] = worlds;
      const cases = [...casesOfSides, joint.joint.caseId, ...shares];
      const filled = (path: string, id: string): string =>
        path
          .replace('{id}', id)
          .replace('{clockId}', 'RM-LEAD%2F1')
          .replace('{command}', 'givePosition')
          .replace('{seq}', '1')
          .replace(/\{\w+\}/u, '1');
      return (
        routesOf(world.api.app)
          // Whether it is ready hangs on how old a world is: no relay runs in any.
          .filter(({ method, path }) => method === 'GET' && !/^.api.(session|live|health.ready)/u.test(path))
          .flatMap(({ path }) => (path.includes('{id}') ? cases.map((id) => filled(path, id)) : [filled(path, '')]))
      );
    }

    it.each(readers)(
      'every read answers %s the same, and nothing that a party said',
      async (reader) => {
        const all = paths();
        expect(all.length).toBeGreaterThan(200);
        const likenesses = await Promise.all(worlds.map(({ world }) => Likeness.of(world)));
        const different: string[] = [];
        for (const [at, path] of all.entries()) {
          if (at % 50 === 0) for (const { world } of worlds) await world.unlimited();
          const said = await Promise.all(
            worlds.map(async ({ world }, index) => {
              const answer = await world.ask(reader, 'GET', path);
              return likenesses[index]?.of(answer) ?? '';
            }),
          );
          if (said[0] !== said[1] || secret.test(said.join())) different.push(`${path}\n  ${said.join('\n  ')}`);
        }
        expect(different).toEqual([]);
      },
      180_000,
    );

    it('there is no mediation for a member, and what there is of its room is the members’ own', async () => {
      const [{ world, joint, shares }] = worlds;
      const statusOf = async (reader: ReaderName, path: string): Promise<number> =>
        (await world.ask(reader, 'GET', path)).status;
      for (const [at, reader] of members.entries()) {
        for (const id of casesOfSides) {
          for (const path of [`mediations/${id}`, `talks/${id}`, `cases/${id}/history`, `cases/${id}/facts`]) {
            expect([path, await statusOf(reader, `/api/${path}`)]).toEqual([path, 404]);
          }
        }
        expect(await statusOf(reader, `/api/joints/${joint.joint.caseId}`)).toBe(200);
        // The lead sees every share, a member its own.
        const seen = await Promise.all(shares.map((id) => statusOf(reader, `/api/shares/${id}`)));
        expect([reader, seen]).toEqual([reader, shares.map((_id, n) => (at === 0 || n === at ? 200 : 404))]);
      }
    });
  },
);
