import { describe, expect, it } from '@jest/globals';

import { DomainError, partStep } from '#libs/kernel';
import type { CaseId, FailedStep, OwedPart, Standing } from '#libs/kernel';

import { CourseActivities } from './course.activities.js';
import type { Door, DoorRequest } from './door.js';

const petition = 'aaaaaaaa-0000-4000-8000-000000000001' as CaseId;
const part = 'bbbbbbbb-0000-5000-8000-000000000002' as CaseId;
const noParts = { owed: [], owedInAll: 0, open: 0, necessary: 0 };
const standing = { caseId: petition, version: 7, parts: noParts } as unknown as Standing;

function aDoor(): { door: Door; asked: DoorRequest[] } {
  const asked: DoorRequest[] = [];
  const door: Door = {
    act: (request) => {
      asked.push(request);
      return Promise.resolve({ version: 7, standing });
    },
    standing: () => Promise.resolve(standing),
    partId: (parent, of) => {
      expect([parent, of]).toEqual([petition, { kind: 'supervision', name: 'dept-transport' }]);
      return part;
    },
  };
  return { door, asked };
}

describe('what courses do through the door', () => {
  const by = { kind: 'petition', caseId: petition };

  it('names a command by case, step and instance, so that every attempt is the same one', async () => {
    const { door, asked } = aDoor();
    const commands = [{ type: 'passMoment', payload: { clock: 'XF-07/1', moment: 'expiry' } }];
    const request = { by, on: by, step: 'passMoment', instance: 'XF-07/1:expiry', commands };
    const answer = await new CourseActivities(door).act(request);
    await new CourseActivities(door).act(request);
    expect(answer).toEqual({ standing: { caseId: petition, version: 7 } });
    expect(asked[0]).toMatchObject({
      ...by,
      commands,
      key: `${petition}:passMoment:XF-07/1:expiry`,
      actor: { kind: 'course', principal: 'course:petition', office: null, capacity: null, caseId: petition },
    });
    expect(asked[1]).toEqual(asked[0]);
  });

  it('tells the parent every cause and the end in one transaction, then notes that it knows', async () => {
    const { door, asked } = aDoor();
    const of = { kind: 'supervision', caseId: part };
    const told = {
      name: 'dept-transport',
      isNecessary: false,
      told: 1,
      causes: ['XF-09/1', null],
      outcome: 'verified',
    };
    await new CourseActivities(door).announce({ part: of, parent: by, announcement: told });
    expect(asked.map(({ kind, caseId, key }) => [kind, caseId, key])).toEqual([
      ['petition', petition, `${part}:announce:3:verified`],
      ['supervision', part, `${part}:noteParentKnows:3:verified`],
    ]);
    const same = { part, kind: 'supervision', name: 'dept-transport', isNecessary: false };
    expect(asked[0]?.commands).toEqual([
      { type: 'notePart', payload: { ...same, n: 2, cause: 'XF-09/1' } },
      { type: 'notePart', payload: { ...same, n: 3, cause: null } },
      { type: 'endPart', payload: { part, outcome: 'verified', causes: 3 } },
    ]);
    expect(asked[1]?.commands).toEqual([{ type: 'noteParentKnows', payload: { causes: 3, outcome: 'verified' } }]);
    expect(asked[0]?.actor).toMatchObject({ kind: 'course', caseId: part });
  });

  it('opens a part under an id that follows from its parent, where its parent lives', async () => {
    const { door, asked } = aDoor();
    const open = { type: 'open', payload: { office: 'dept-transport' } };
    const answer = await new CourseActivities(door).openPart({
      by,
      kind: 'supervision',
      name: 'dept-transport',
      open,
      step: 'openPart',
      instance: 'XF-07/1',
    });
    expect(answer).toEqual({ part: { kind: 'supervision', caseId: part }, version: 7 });
    expect(asked[0]).toMatchObject({
      kind: 'supervision',
      caseId: part,
      commands: [open],
      key: `${petition}:openPart:XF-07/1`,
      opening: { parent: by, name: 'dept-transport' },
    });
  });

  describe('a moment', () => {
    const open = { type: 'open', payload: { office: 'dept-transport' } };
    const part = (name: string) => ({
      kind: 'supervision',
      name,
      cause: 'XF-07/1',
      open,
      consequence: 'petition.late',
    });
    const announcement = { name: 'a', isNecessary: false, told: 0, causes: ['XF-07/1'], outcome: null };
    const request = {
      ...{ by, on: by, step: 'passMoment', instance: 'XF-07/1:expiry' },
      commands: [{ type: 'passMoment', payload: {} }],
    };

    /** A door at which a moment leaves parts owed; `refuses`: the opening. */
    function leaves(owed: readonly OwedPart[], { failed = [], refuses = false }: Partial<Leaving> = {}) {
      const asked: DoorRequest[] = [];
      const parts = { owed, owedInAll: owed.length, open: 0, necessary: 0 };
      const door: Door = {
        act: (given) => {
          asked.push(given);
          if (given.opening !== undefined && refuses) throw new DomainError('invalid', 'test.refused', 'no');
          const one = given.opening === undefined ? { ...standing, version: asked.length, parts, failed } : {};
          return Promise.resolve({ version: asked.length, standing: { ...one, announcement } as unknown as Standing });
        },
        standing: () => Promise.resolve(standing),
        partId: (_parent, { name }) => `id of ${name}` as CaseId,
      };
      return { door, asked };
    }

    it('opens what is owed then, by the keys of both courses, and answers how the case stands once it knows', async () => {
      const { door, asked } = leaves([part('a')]);
      const begun: unknown[] = [];
      const supervision = {
        known: () => Promise.resolve({ pool: ['x'] }),
        begun: (of: unknown) => Promise.resolve(void begun.push(of)),
      };
      const answer = await new CourseActivities(door, { supervision }).act(request);
      expect(asked.map(({ key, commands }) => [key, commands.map(({ type, known }) => [type, known])])).toEqual([
        [`${petition}:passMoment:XF-07/1:expiry`, [['passMoment', undefined]]],
        [`${petition}:openPart:supervision/a:XF-07/1`, [['open', { pool: ['x'] }]]],
        ['id of a:announce:1:open', [['notePart', undefined]]],
        ['id of a:noteParentKnows:1:open', [['noteParentKnows', undefined]]],
      ]);
      expect(asked.map(({ ring }) => ring)).toEqual([undefined, undefined, 'none', undefined]);
      expect([begun, answer.standing.version]).toEqual([[{ kind: 'supervision', caseId: 'id of a' }], 3]);
    });

    it.each([
      ['the connection is lost after the case was told', Object.assign(new Error('gone'), { code: '57P01' })],
      ['the door is away', new DomainError('unavailable', 'persistence.unavailable', 'away')],
      ['something is broken', new TypeError('x is not a function')],
    ])('is tried again, and answers how the case stands, where %s', async (_what, error) => {
      const { door, asked } = leaves([part('a')]);
      let isLost = true;
      const losing: Door = {
        ...door,
        act: async (given) => {
          const answer = await door.act(given);
          if (!isLost || given.ring !== 'none') return answer;
          isLost = false;
          throw error;
        },
      };
      const activities = new CourseActivities(losing);
      await expect(activities.act(request)).rejects.toBe(error);
      expect((await activities.act(request)).standing.version).toBe(6);
      const [first, second] = [asked.slice(0, 3), asked.slice(3, 6)].map((all) => all.map(({ key }) => key));
      expect(second).toEqual(first);
    });

    it.each([
      ['has failed before', [part('a')], { failed: [{ ...partStep(part('a')) } as FailedStep] }, 1],
      ['is many parts', ['a', 'b', 'c', 'd'].map(part), {}, 1],
      ['is refused', [part('a')], { refuses: true }, 2],
    ])('leaves to its course what %s', async (_what, owed, how, times) => {
      const { door, asked } = leaves(owed, how);
      expect((await new CourseActivities(door).act(request)).standing.version).toBe(1);
      expect(asked).toHaveLength(times);
      await new CourseActivities(door).act({ ...request, step: 'close' });
      expect(asked).toHaveLength(times + 1);
    });
  });
});

interface Leaving {
  readonly failed: readonly FailedStep[];
  readonly refuses: boolean;
}
