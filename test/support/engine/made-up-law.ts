import { DomainError, type Moment, type Standing } from '#libs/kernel';

import { tooEarly, type Recorded } from './fake-door.js';

/** What the made-up petition's course looks at. */
interface Detail {
  readonly supervisions: readonly { clock: string; office: string }[];
  readonly moments: readonly Moment[];
}

/** A petition with moments that are passed one after the other; `X/…` ones are breaches that owe a supervision. */
function petitionLaw(before: Standing | null, { type, payload, atMs }: Recorded): Standing {
  if (before === null) throw new Error('no such petition');
  const detail = before.detail as Detail;
  if (type === 'noteSupervision') {
    const supervisions = detail.supervisions.filter((one) => one.clock !== payload['clock']);
    return { ...before, detail: { ...detail, supervisions } };
  }
  if (type !== 'passMoment') throw new DomainError('invalid', 'petition.unknown', type);
  const [first, ...moments] = detail.moments;
  if (first === undefined || first.clock !== payload['clock'] || first.name !== payload['moment']) return before;
  if (Date.parse(first.dueAt) > atMs) throw tooEarly(first.dueAt);
  const isBreach = first.clock.startsWith('X');
  const supervisions = isBreach
    ? [...detail.supervisions, { clock: first.clock, office: 'dept-transport' }]
    : detail.supervisions;
  return { ...before, next: moments[0] ?? null, detail: { moments, supervisions } };
}

function supervisionLaw(before: Standing | null, { type, payload, caseId }: Recorded): Standing {
  if (before === null) {
    const parentTold = { opened: false, ended: false };
    const detail = { ...payload, clocks: [payload['clock']], triggers: 1, rung: 0, isAlarm: false, parentTold };
    return { caseId, kind: 'supervision', version: 0, isOpen: true, phase: 'climbing', next: null, failed: [], detail };
  }
  const detail = before.detail as {
    parentTold: { opened: boolean; ended: boolean };
    clocks: string[];
    triggers: number;
  };
  if (type === 'open') {
    const clocks = [...detail.clocks, String(payload['clock'])];
    const parentTold = { opened: false, ended: false };
    return { ...before, detail: { ...detail, clocks, triggers: detail.triggers + 1, parentTold } };
  }
  const parentTold = { ...detail.parentTold, [String(payload['what'])]: true };
  return { ...before, isOpen: !parentTold.ended, detail: { ...detail, parentTold } };
}

/** A law of two kinds, as small as the courses allow. */
export function law(before: Standing | null, command: Recorded): Standing {
  return command.kind === 'petition' ? petitionLaw(before, command) : supervisionLaw(before, command);
}
