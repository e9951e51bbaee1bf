import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { officer } from '../../../test/support/a-petition.js';
import { courseActor, platformActor } from '../../../test/support/law.js';
import type { ActCommand, ActInput } from './act.js';
import { doerOf, timeOf, type Around } from './who-and-when.js';
import { kindOf, kinds, ruleNeeds } from './registry.js';

const wallMs = Date.parse('2026-08-05T03:00:00.000Z');
const hourMs = 3_600_000;
const around = (more: { isMadeUp?: boolean; offsetMs?: number } = {}) =>
  ({ isMadeUp: more.isMadeUp ?? false, opened: { wallMs, offsetMs: more.offsetMs ?? 0 } }) as unknown as Around;
const command = (more: Partial<ActCommand> = {}): ActCommand => ({ type: 'accept', payload: {}, ...more });
const outOfOrder = expect.objectContaining({ kind: 'invalid', code: 'docket.out_of_order' });

describe('when it happens', () => {
  const at =
    (actor: Actor, said: string | undefined, lastMs: number, more = {}) =>
    () =>
      timeOf(command(said === undefined ? {} : { at: said as ActCommand['at'] }), actor, lastMs, around(more));

  it('is now by the database, later in a drill, and never before the last fact', () => {
    expect(at(officer, undefined, 0)()).toBe(wallMs);
    expect(at(officer, undefined, 0, { offsetMs: hourMs })()).toBe(wallMs + hourMs);
    expect(at(officer, undefined, wallMs + 5)()).toBe(wallMs + 5);
  });

  it('is said by an import, and in a made-up past, from the last fact up to now', () => {
    const said = '2026-08-05T02:00:00.000Z';
    expect(at(platformActor, said, 0)()).toBe(wallMs - hourMs);
    expect(at(officer, said, wallMs - hourMs, { isMadeUp: true })()).toBe(wallMs - hourMs);
    expect(at(platformActor, '2026-08-05T03:00:00.000Z', 0)()).toBe(wallMs);
  });

  it.each<[what: string, actor: Actor, said: string, lastMs: number, more: object]>([
    ['by a person', officer, '2026-08-05T02:00:00.000Z', 0, {}],
    ['by a course', courseActor, '2026-08-05T02:00:00.000Z', 0, {}],
    ['in a drill', platformActor, '2026-08-05T02:00:00.000Z', 0, { offsetMs: hourMs }],
    ['before the last fact', platformActor, '2026-08-05T02:00:00.000Z', wallMs - hourMs + 1, {}],
    ['in the future', platformActor, '2026-08-05T03:00:00.001Z', 0, {}],
    ['as no time', platformActor, 'yesterday', 0, {}],
  ])('is not said %s', (_what, actor, said, lastMs, more) => {
    expect(at(actor, said, lastMs, more)).toThrow(outOfOrder);
  });
});

describe('who does it', () => {
  const input = { actor: platformActor } as ActInput;

  it('is who asks, and in a made-up past whoever is said to have done it', () => {
    expect(doerOf(command(), input, around())).toBe(platformActor);
    expect(doerOf(command({ actor: officer }), input, around({ isMadeUp: true }))).toBe(officer);
    expect(() => doerOf(command({ actor: officer }), input, around())).toThrow(outOfOrder);
  });
});

describe('a kind', () => {
  it('says by its name what its law takes from its rules', () => {
    const {
      cadence,
      circular,
      confirmation,
      delivery,
      finding,
      incident,
      inspection,
      joint,
      mediation,
      obligation,
      ...others
    } = kinds;
    const { petition, revisit, share, supervision, talk, visit } = others;
    expect(ruleNeeds).toEqual({
      ...{ delivery: delivery.rules, petition: petition.rules, supervision: supervision.rules },
      ...{ mediation: mediation.rules, talk: talk.rules, incident: incident.rules },
      ...{ joint: joint.rules, share: share.rules, obligation: obligation.rules },
      ...{ confirmation: confirmation.rules, revisit: revisit.rules, cadence: cadence.rules },
      ...{ inspection: inspection.rules, visit: visit.rules },
      ...{ finding: finding.rules, circular: circular.rules },
    });
  });

  it('that is not there is refused by its name', () => {
    expect(kindOf(kinds, 'petition').name).toBe('petition');
    for (const name of ['toString', 'subsidy']) {
      expect(() => kindOf(kinds, name)).toThrow(
        expect.objectContaining({ kind: 'invalid', code: 'docket.unknown_kind', details: { kind: name } }),
      );
    }
  });
});
