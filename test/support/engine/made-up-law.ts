import { DomainError, type Moment, type OwedPart, type PartsStanding, type Standing } from '#libs/kernel';

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

/** A petition with moments that are passed one after the other; `X/…` ones are breaches that owe a supervision. */
function petitionLaw(before: Standing | null, { type, payload, atMs }: Recorded): Standing {
  if (before === null) throw new Error('no such petition');
  const { owed } = before.parts;
  if (type === 'notePart') return { ...before, parts: owing(owed.filter(({ cause }) => cause !== payload['cause'])) };
  if (type !== 'passMoment') throw new DomainError('invalid', 'petition.unknown', type);
  const [first, ...moments] = (before.detail as Detail).moments;
  if (first === undefined || first.clock !== payload['clock'] || first.name !== payload['moment']) return before;
  if (Date.parse(first.dueAt) > atMs) throw tooEarly(first.dueAt);
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
