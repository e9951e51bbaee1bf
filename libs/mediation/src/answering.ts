import { concludedCause } from '#libs/kernel';
import { draft, refused, requireNotSuspended, ruled, type Guard, type MediationDossier } from './case.js';

/** Joint mediations that were concluded, by their names: of no other is there anything to tell. */
export const concludedJoints = ({ parts }: Pick<MediationDossier, 'parts'>): readonly string[] =>
  parts.flatMap(({ kind, name, causes }) => (kind === 'joint' && causes.includes(concludedCause) ? [name] : []));

/** The one that was concluded last and of which the parties were told nothing; null: there is none. */
export const untoldAnswer = ({ parts, state }: Pick<MediationDossier, 'parts' | 'state'>): string | null =>
  concludedJoints({ parts }).findLast((name) => !state.answersTold.includes(name)) ?? null;

const requireConcluded: Guard = (dossier, context) => {
  requireNotSuspended(dossier, context);
  if (untoldAnswer(dossier) !== null) return;
  if (concludedJoints(dossier).length > 0) throw refused('conflict', 'mediation.answer_told', 'all were told');
  throw refused('conflict', 'mediation.joint_not_concluded', 'no joint mediation was concluded');
};

/**
 * The committee tells the parties what several offices have concluded (ours): the members' room is not theirs, and whatever reaches them
 * comes by whoever mediates. It binds nobody.
 *
 * @throws DomainError conflict: `mediation.joint_not_concluded`, `mediation.answer_told`; those of `requireNotSuspended`
 */
export const tellAnswer = ruled('tellAnswer', requireConcluded, (dossier, payload) => {
  if (payload.joint === untoldAnswer(dossier)) return [draft('answerTold', payload)];
  throw refused('conflict', 'mediation.joint_not_concluded', 'that one was not', { joint: payload.joint });
});
