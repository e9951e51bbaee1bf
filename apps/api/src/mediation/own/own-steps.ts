import { legalDateOf } from '#libs/calendar';
import type { OwnMediation } from '#contracts/mediation';
import type { LegalDate } from '#libs/kernel';
import { factsOf, isConsentedByAll, type OwnFile } from './own-file.js';

type Step = OwnMediation['steps'][number];

interface Passed {
  readonly step: Step['step'];
  readonly isDone: boolean;
  readonly on: LegalDate | null;
}

/** How far it has come (走到哪一步), in the order of the procedure; what never came is not shown as if it still would. */
export function stepsOf(file: OwnFile): Step[] {
  const { end } = file.dossier.state;
  const passed = [...beforeTalks(file), ...afterTalks(file)];
  const now = end === null ? passed.findIndex(({ isDone }) => !isDone) : -1;
  const steps = passed.map(({ step, isDone, on }, index): Step => {
    return { step, state: isDone ? 'done' : index === now ? 'now' : 'ahead', on: isDone ? on : null };
  });
  if (end === null) return [...steps, { step: 'ended', state: now === -1 ? 'now' : 'ahead', on: null }];
  return [...steps.filter((one) => one.state === 'done'), { step: 'ended', state: 'done', on: end.on }];
}

function beforeTalks(file: OwnFile): Passed[] {
  const { openedAt, acceptedOn, mediators } = file.dossier.state;
  const isConsented = acceptedOn !== null && mediators.length > 0 && isConsentedByAll(file.dossier);
  const last = factsOf(file, 'consented').at(-1);
  return [
    { step: 'opened', isDone: true, on: openedAt === null ? null : legalDateOf(openedAt) },
    { step: 'accepted', isDone: acceptedOn !== null, on: acceptedOn },
    { step: 'consents', isDone: isConsented, on: last === undefined ? null : legalDateOf(last.at) },
  ];
}

function afterTalks(file: OwnFile): Passed[] {
  const { agreement } = file.dossier.state;
  const on = agreement?.effectiveOn ?? null;
  const sat = factsOf(file, 'sessionHeld').at(-1)?.data.on ?? null;
  return [
    { step: 'talks', isDone: agreement !== null, on: sat },
    { step: 'agreed', isDone: on !== null, on },
  ];
}
