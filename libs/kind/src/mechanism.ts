// Types of facts recorded for every kind: add, never rename.
import type { Dossier, Fact, FactDraft } from '#libs/kernel';
import type { KindContext } from './kind.js';
import { foldPart, partCommands, type PartCommands, type PartFacts } from './parts.js';
import { foldFailed, stepCommands, type StepCommands, type StepFacts } from './steps.js';

/** Commands that every kind has from the door: what becomes of failed steps, and what parts and parents tell each other. */
export type MechanismCommands = StepCommands & PartCommands;
/** What may have happened to a case of any kind. */
export type MechanismFacts = StepFacts & PartFacts;

type Decide = (dossier: Dossier<unknown>, payload: never, context: KindContext) => FactDraft[];

/** One handler per mechanism command. */
export const mechanism: Readonly<Record<keyof MechanismCommands, Decide>> = { ...stepCommands, ...partCommands };

const factTypes: Readonly<Record<keyof MechanismFacts, 'step' | 'part'>> = {
  stepFailed: 'step',
  stepDone: 'step',
  stepRetried: 'step',
  stepSettled: 'step',
  partNoted: 'part',
  partEnded: 'part',
  parentKnows: 'part',
};

/** True for a command that every kind has. */
export function isMechanism(command: string): command is keyof MechanismCommands {
  return Object.hasOwn(mechanism, command);
}

/** True for a fact that the mechanism folds and no kind sees. */
export function isMechanismFact(type: string): type is keyof MechanismFacts {
  return Object.hasOwn(factTypes, type);
}

/** What a mechanism fact changes in its case. */
export function foldMechanism(
  dossier: Dossier<unknown>,
  fact: Fact,
): Pick<Dossier<unknown>, 'failed' | 'parts' | 'parentKnows'> {
  const { failed, parts, parentKnows } = dossier;
  return isMechanismFact(fact.type) && factTypes[fact.type] === 'step'
    ? { failed: foldFailed(failed, fact), parts, parentKnows }
    : { failed, ...foldPart({ parts, parentKnows }, fact) };
}
