import { randomUUID } from 'node:crypto';

import { as, DomainError, type CaseId, type Instant, type Moment, type OwedPart } from '#libs/kernel';
import type { PartsStanding, Standing } from '#libs/kernel';

import { tooEarly, type Recorded } from './fake-door.js';

/** What the made-up petition keeps in its standing for itself. */
interface Detail {
  readonly moments: readonly Moment[];
}

/** The supervision that a made-up breach asks for. */
export function owedFor(clock: string): OwedPart {
  const open = { type: 'open', payload: { clock } };
  return {
    kind: 'supervision',
    name: 'dept-transport',
    cause: clock,
    open,
    consequence: 'petition.breach_not_supervised',
  };
}

/** The parts of a made-up case that owes these. */
export const owing = (owed: readonly OwedPart[]): PartsStanding => ({
  owed,
  owedInAll: owed.length,
  open: 0,
  necessary: 0,
});

/** An instant of the wall's clock. */
export const at = (ms: number) => as<Instant>(new Date(ms).toISOString());

/** A made-up petition before its first moment. */
export function aPetition(moments: readonly Moment[], more: Partial<Standing> = {}): Standing {
  return {
    caseId: randomUUID() as CaseId,
    kind: 'petition',
    version: 1,
    isOpen: true,
    phase: 'registered',
    next: moments[0] ?? null,
    failed: [],
    parent: null,
    announcement: null,
    parts: owing([]),
    detail: { moments },
    ...more,
  };
}

/**
 * A petition with moments that are passed one after the other; `X/…` ones are breaches that owe a supervision, and of `N/…`
 * ones the law thinks that they are passed already.
 */
function petitionLaw(before: Standing | null, { type, payload, atMs }: Recorded): Standing {
  if (before === null) throw new Error('no such petition');
  const { owed } = before.parts;
  if (type === 'notePart') return { ...before, parts: owing(owed.filter(({ cause }) => cause !== payload['cause'])) };
  if (type !== 'passMoment') throw new DomainError('invalid', 'petition.unknown', type);
  const [first, ...moments] = (before.detail as Detail).moments;
  if (first === undefined || first.clock !== payload['clock'] || first.name !== payload['moment']) return before;
  if (Date.parse(first.dueAt) > atMs) throw tooEarly(first.dueAt);
  if (first.clock.startsWith('N')) return before;
  const breach = first.clock.startsWith('X') ? [owedFor(first.clock)] : [];
  return { ...before, next: moments[0] ?? null, parts: owing([...owed, ...breach]), detail: { moments } };
}

/** A supervision that is opened for one clock after another, and tells each. */
function supervisionLaw(before: Standing | null, { type, payload, caseId, parent }: Recorded): Standing {
  const cause = String(payload['clock']);
  if (before === null) {
    const announcement = { name: 'dept-transport', isNecessary: false, told: 0, causes: [cause], outcome: null };
    const none = { version: 0, next: null, failed: [], parts: owing([]), detail: {} };
    return { caseId, kind: 'supervision', isOpen: true, phase: 'climbing', parent, announcement, ...none };
  }
  if (type !== 'open') return { ...before, announcement: null, detail: { told: payload['causes'] } };
  const { told = 0 } = before.detail as { told?: number };
  const announcement = { name: 'dept-transport', isNecessary: false, told, causes: [cause], outcome: null };
  return { ...before, announcement };
}

/** A law of two kinds, as small as the courses allow. */
export function law(before: Standing | null, command: Recorded): Standing {
  return command.kind === 'petition' ? petitionLaw(before, command) : supervisionLaw(before, command);
}
