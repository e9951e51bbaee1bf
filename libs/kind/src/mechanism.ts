// Types of facts recorded for every kind: add, never rename.
import type { Dossier, Fact, FactDraft } from '#libs/kernel';
import { attachmentCommands, type AttachmentCommands, type AttachmentFacts } from './attachments.js';
import { documentCommands, type DocumentCommands, type DocumentFacts } from './documents.js';
import { erasureCommands, type ErasureCommands, type ErasureFacts } from './erasure.js';
import { handingCommands, type HandingCommands, type HandingFacts } from './handing.js';
import type { AnyKind, KindContext } from './kind.js';
import { foldPart, partCommands, type PartCommands, type PartFacts } from './parts.js';
import type { PartyFacts } from './parties.js';
import { foldFailed, stepCommands, type StepCommands, type StepFacts } from './steps.js';

/**
 * Commands that every kind has from the door: of failed steps, between parts and parents, of what must not be kept, of
 * offices that end, of the files of a case, and of its documents as they are served.
 */
export type MechanismCommands = StepCommands &
  PartCommands &
  ErasureCommands &
  HandingCommands &
  AttachmentCommands &
  DocumentCommands;
/** What may have happened to a case of any kind. */
export type MechanismFacts = StepFacts &
  PartFacts &
  ErasureFacts &
  HandingFacts &
  AttachmentFacts &
  DocumentFacts &
  PartyFacts;

type Decide = (dossier: Dossier<unknown>, payload: never, context: KindContext) => FactDraft[];

/** One handler per mechanism command. */
export const mechanism: Readonly<Record<keyof MechanismCommands, Decide>> = {
  ...stepCommands,
  ...partCommands,
  ...erasureCommands,
  ...handingCommands,
  ...attachmentCommands,
  ...documentCommands,
};

/** What such a command yields in a case of a kind, with what that has follow of what a part tells. */
export function decideMechanism(
  { parts }: Pick<AnyKind, 'parts'>,
  dossier: Dossier<unknown>,
  { type, payload }: { readonly type: keyof MechanismCommands; readonly payload: object },
  context: KindContext,
): FactDraft[] {
  const drafts = mechanism[type](dossier, payload as never, context);
  const isTold = drafts.some((draft) => factTypes[draft.type as keyof MechanismFacts] === 'part');
  return isTold && parts.followed !== undefined ? [...parts.followed(drafts, dossier, context)] : drafts;
}

const factTypes: Readonly<Record<keyof MechanismFacts, 'step' | 'part' | 'none'>> = {
  stepFailed: 'step',
  stepDone: 'step',
  stepRetried: 'step',
  stepSettled: 'step',
  partNoted: 'part',
  partEnded: 'part',
  parentKnows: 'part',
  // What it takes away of attachments is folded like any fact about them (`foldAttachments`, `foldDocuments`).
  erased: 'none',
  // Its clocks, duties and access are folded like those of any fact; its kind puts the other office in the place of the first.
  handedOver: 'none',
  attached: 'none',
  attachmentWithdrawn: 'none',
  documentKept: 'none',
  // Of those kinds alone that have parties; their effects are folded like those of any fact (`foldParties`).
  partyAdded: 'none',
  partyCorrected: 'none',
  partiesMerged: 'none',
  partyLeft: 'none',
  mandateGiven: 'none',
  mandateEnded: 'none',
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
  const changed = isMechanismFact(fact.type) ? factTypes[fact.type] : 'none';
  if (changed === 'none') return { failed, parts, parentKnows };
  return changed === 'step'
    ? { failed: foldFailed(failed, fact), parts, parentKnows }
    : { failed, ...foldPart({ parts, parentKnows }, fact) };
}
