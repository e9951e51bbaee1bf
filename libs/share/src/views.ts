import { causeTold, type OwedPart, type ReadRow } from '#libs/kernel';
import { owedSupervision, supervisionPart } from '#libs/kind';
import { openedOf, type ShareDossier } from './case.js';
import type { SharePhase } from './standing.js';
import type { Missed, ShareState } from './state.js';

export function phaseOf(state: ShareState): SharePhase {
  const { end, positionBy, positions, answer, isFinishing } = state;
  if (end !== null) return 'ended';
  if (positionBy === null) return answer === null ? 'asked' : 'answered';
  return positions > 0 || isFinishing ? 'given' : 'owing';
}

/** Its row in the read model. */
export function rowOf(dossier: ShareDossier): ReadRow {
  const { office, lead, isNecessary, openedAt, answer, positionBy, stance, positions, tasks, end } = openedOf(dossier);
  return {
    ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, lead_id: lead, is_necessary: isNecessary },
    ...{ opened_at: openedAt, answer, position_by: positionBy, stance, positions, tasks: tasks.length },
    ...{ tasks_open: tasks.filter(({ isOpen }) => isOpen).length, ended_as: end?.as ?? null },
    ended_at: end?.at ?? null,
  };
}

/**
 * A position that is missing at its date is pressed as a number of ours (督办), and stops nothing. With the end of the share
 * nobody is pressed for it any more: what is there hears that its ground has gone.
 */
export function demandedSupervisions({ state, parts }: ShareDossier): readonly OwedPart[] {
  return state.missed.flatMap((missed) => {
    const pressed = { ...missed, addressee: missed.office, commissioner: missed.commissionedBy, ...ours };
    if (state.end === null) return [owedSupervision(pressed, { consequence: 'share.position_not_pressed' })];
    const known = parts.find(({ kind, name }) => {
      const part = supervisionPart(pressed);
      return kind === part.kind && name === part.name;
    });
    return known?.outcome === null ? toldOf(pressed, known.causes) : [];
  });
}

const ours = { basis: 'ours', trigger: null } as const;

function toldOf(
  pressed: Pick<Missed, 'clock' | 'number'> & Parameters<typeof supervisionPart>[0],
  causes: readonly (string | null)[],
): readonly OwedPart[] {
  const { cause, ...part } = supervisionPart(pressed);
  if (!causes.includes(cause)) return [];
  const of = { ...part, consequence: 'share.supervision_not_ended' };
  const withdrawn = causeTold(cause, 'withdrawn');
  const open = { type: 'withdrawCause', payload: { cause, lookUntil: null } };
  if (!causes.includes(withdrawn)) return [{ ...of, cause: withdrawn, open }];
  const confirm = { type: 'confirmCauseWithdrawal', payload: { cause } };
  return [{ ...of, cause: causeTold(cause, 'confirmed'), open: confirm }];
}
