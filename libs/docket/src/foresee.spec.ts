import { describe, expect, it } from '@jest/globals';
import type { AnyKind } from '#libs/kind';
import { petitionKind, type PetitionCommands } from '#libs/petition';
import type { Actor, Refusal } from '#libs/kernel';
import { aPetition, head, officer } from '../../../test/support/a-petition.js';
import type { PetitionInMemory } from '../../../test/support/a-petition.js';
import { courseActor, text } from '../../../test/support/law.js';
import { decide } from './decide.js';
import { foresightOf } from './foresee.js';
import type { CaseNow } from './reading.js';
import { refuseStale } from './versions.js';

const kind = petitionKind as unknown as AnyKind;

function foresee(petition: PetitionInMemory, type: keyof PetitionCommands, payload: object, actor: Actor = officer) {
  const context = petition.context(actor) as unknown as CaseNow['context'];
  return foresightOf({ kind, dossier: petition.dossier, context }, { type, payload });
}

describe('what would follow from a command', () => {
  it('are its phase, clocks and duties with their dates, and nothing is done', () => {
    const petition = aPetition().registered().referred().notified();
    const before = petition.dossier;
    const { phase, clocks, opened, closed } = foresee(petition, 'accept', { notice: null });
    expect(phase).toBe('accepted');
    expect(clocks.map(({ before: was, after, isConditional }) => [after.id, was === null, isConditional])).toEqual([
      ['XF-ACCEPT/1', false, false],
      ['XF-08/1', false, false],
      ['XF-09/1', true, false],
    ]);
    expect(opened).toMatchObject([{ id: 'decide/1', legalDueOn: '2026-10-08' }]);
    expect(closed).toMatchObject([
      { id: 'accept/1', legalDueOn: '2026-08-18' },
      { id: 'objectOrTakeOn/1', legalDueOn: '2026-08-10' },
    ]);
    expect(petition.dossier).toBe(before);
  });

  it('are dates that others have to agree to first, marked so', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    const foreseen = foresee(petition, 'askExtension', { days: 30, reason: text('r') });
    expect(foreseen.phase).toBeNull();
    expect(foreseen.clocks).toMatchObject([
      { before: { legalDueOn: '2026-10-08' }, after: { legalDueOn: '2026-11-02' }, isConditional: true },
    ]);
    expect(foreseen.opened.map(({ id }) => id)).toEqual(['approveExtension/1']);
    expect(foreseen.closed).toEqual([]);
  });

  it('is no warning that was passed, but a breach that somebody finds', () => {
    const warned = aPetition().registered().referred();
    const next = { clock: 'XF-07/1', moment: 'w5' };
    warned.on('2026-08-14');
    const { clocks } = foresee(warned, 'passMoment', next, courseActor);
    expect(clocks).toEqual([]);
    const late = aPetition().registered().referred().notified().on('2026-08-20');
    const breached = foresee(late, 'accept', { notice: null }).clocks.find(({ after }) => after.id === 'XF-ACCEPT/1');
    expect(breached?.after.breachedAt).toBe('2026-08-18T16:00:00.000Z');
    const alone = foresee(late, 'passMoment', { clock: 'XF-ACCEPT/1', moment: 'expiry' }, courseActor).clocks;
    expect(alone.find(({ after }) => after.id === 'XF-ACCEPT/1')).toMatchObject({
      ...{ before: { breachedAt: null }, after: { metAt: null, breachedAt: '2026-08-18T16:00:00.000Z' } },
    });
  });

  it('is that a date is provisional, though it stays the same', () => {
    const petition = aPetition().registered().referred();
    const { id, extension, exclusions, legalDueOn, warnings } = petition.clock('XF-07/1');
    const move = { change: 'move', id, extension, exclusions, legalDueOn, warnings, provisional: true };
    const aiming = { ...kind, aimsAt: () => [move] } as unknown as AnyKind;
    const context = petition.context(officer) as unknown as CaseNow['context'];
    const asked = { kind: aiming, dossier: petition.dossier, context };
    const payload = { servedOn: petition.today(), manner: 'post', notice: text('n') };
    const { clocks } = foresightOf({ ...asked }, { type: 'notify', payload });
    expect(clocks.map(({ after, isConditional }) => [after.id, after.provisional, isConditional])).toEqual([
      ['XF-07/1', false, false],
      ['XF-07/1', true, true],
    ]);
  });

  it('is a refusal, as it would be', () => {
    const unstorable = { reason: text('r'), note: 'a\0' };
    expect(() => foresee(aPetition().registered(), 'close', unstorable)).toThrow(
      expect.objectContaining({ code: 'docket.bad_text' }),
    );
    expect(() => foresee(aPetition().registered(), 'accept', { notice: null }, head)).toThrow(
      expect.objectContaining({ code: 'office.not_permitted' }),
    );
  });
});

describe('a command', () => {
  it.each(['toString', 'reopen'])('that no law knows is refused: %s', (type) => {
    expect(() => decide(kind, aPetition().dossier, { type, payload: {} }, {})).toThrow(
      expect.objectContaining({
        ...{ kind: 'invalid', code: 'docket.unknown_command', details: { kind: 'petition', command: type } },
      }),
    );
  });

  it('of the mechanism is every kind’s', () => {
    const petition = aPetition().registered();
    const payload = { step: 'deliver', instance: '1', code: 'x', consequence: 'y' };
    const drafts = decide(kind, petition.dossier, { type: 'stepFailed', payload }, petition.context(courseActor));
    expect(drafts).toEqual([{ type: 'stepFailed', shape: 1, data: payload }]);
  });
});

describe('a command that was written against an older version', () => {
  const news = [
    { type: 'accepted', office_id: 'dept-transport', actor_kind: 'person', at: new Date('2026-08-05T03:00:00.000Z') },
  ];
  type Stale = Parameters<typeof refuseStale>;
  const refusal = async (
    seenVersion: number | undefined,
    actor: Actor,
    found: object | null,
    { rows = news, undisturbed }: { readonly rows?: unknown[]; readonly undisturbed?: string[] } = {},
  ) => {
    const asked: unknown[] = [];
    const transaction = { query: async (_sql: string, values: unknown) => (asked.push(values), rows) };
    const input = { caseId: 'c', kind: 'petition', seenVersion, actor, commands: [{ type: 'accept', payload: {} }] };
    try {
      await refuseStale(
        transaction as unknown as Stale[0],
        { found } as unknown as Stale[1],
        input as unknown as Stale[2],
        undisturbed === undefined ? {} : { undisturbed },
      );
      return null;
    } catch (error) {
      const { kind: of, code, details } = error as NonNullable<Refusal>;
      return { kind: of, code, details, asked };
    }
  };
  const found = { version: 5, personVersion: 3 };

  it('is refused where a person acted since, with what happened and by whom', async () => {
    expect(await refusal(2, officer, found)).toEqual({
      ...{ kind: 'conflict', code: 'docket.changed_meanwhile', asked: [['c', 3]] },
      details: {
        ...{ version: 5, kind: 'petition', fact: 'accepted', office: 'dept-transport', by: 'person' },
        at: '2026-08-05T03:00:00.000Z',
      },
    });
    expect(await refusal(2, officer, found, { rows: [] })).toMatchObject({
      details: { fact: '', office: null, by: '', at: '' },
    });
  });

  it('is taken where only time passed, of a case that is new, without a version, and from a course', async () => {
    expect(await refusal(3, officer, found)).toBeNull();
    expect(await refusal(5, officer, found)).toBeNull();
    expect(await refusal(2, officer, found, { undisturbed: ['accept'] })).toBeNull();
    expect(await refusal(2, officer, found, { undisturbed: ['decide'] })).toMatchObject({ kind: 'conflict' });
    expect(await refusal(2, officer, null)).toBeNull();
    expect(await refusal(undefined, officer, found)).toBeNull();
    expect(await refusal(2, courseActor, found)).toBeNull();
  });

  it('of a version that is not there yet is no version', async () => {
    expect(await refusal(6, officer, found)).toMatchObject({
      ...{ kind: 'invalid', code: 'docket.version_unknown', details: { version: 5 }, asked: [] },
    });
  });
});
