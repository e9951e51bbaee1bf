import type { OwnPetition } from '#contracts/petition';
import type { Dossier } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { mediationsOf, type PetitionState } from '#libs/petition';
import { nameOf } from './own-documents.js';

type Mediation = NonNullable<OwnPetition['mediation']>;

/** The last mediation to which the matter was handed over, as its petitioner is told of it: what is said there is not known here. */
export function mediationOf(
  { state, parts }: Pick<Dossier<PetitionState>, 'state' | 'parts'>,
  offices: OfficeTree,
): OwnPetition['mediation'] {
  const last = mediationsOf(state).at(-1);
  if (last === undefined) return null;
  const part = parts.find(({ kind, name }) => kind === 'mediation' && name === last.name);
  const settledOn = state.settlement?.part === part?.part ? state.settlement?.on : undefined;
  const stands = settledOn === undefined ? standsAs(part?.outcome ?? null) : 'settled';
  return { committee: nameOf(last.committee, offices), stands, date: settledOn ?? last.until };
}

// Until the petition has recorded since when, what was settled goes on.
const words: Readonly<Record<string, Mediation['stands']>> = {
  settled: 'going',
  settled_partly: 'partly',
  declined: 'declined',
};

const standsAs = (outcome: string | null): Mediation['stands'] =>
  outcome === null ? 'going' : (words[outcome] ?? 'over');
