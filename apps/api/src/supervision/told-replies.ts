import type { Dossier } from '#libs/kernel';
import type { SupervisionState } from '#libs/supervision';

/** The stated dates of late-recorded replies, with their proof in words and what became of them. */
export function toldReplies({ state, clocks }: Dossier<SupervisionState>, texts: Readonly<Record<string, string>>) {
  return state.statedReplies.map(({ clock, office, dueOn, statedOn, recordedOn, proof }) => ({
    ...{ office, dueOn, statedOn, recordedOn },
    proof: proof === null ? null : (texts[proof.digest] ?? null),
    look: clocks.find(({ id }) => id === clock)?.look ?? null,
  }));
}
