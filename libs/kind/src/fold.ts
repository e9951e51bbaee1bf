import type { CaseId, DoorContext, Dossier, Fact, FactDraft } from '#libs/kernel';
import { foldClocks, foldDuties } from '#libs/rules';
import { foldAttachments } from './attachments.js';
import { foldDocuments } from './documents.js';
import type { HandingFacts } from './handing.js';
import type { AnyKind } from './kind.js';
import { foldMechanism, isMechanismFact } from './mechanism.js';
import { foldParties } from './parties.js';

/** What a case keeps of itself beside its facts: the fold of all of them. */
export type CaseState<S = unknown> = Pick<Dossier<S>, (typeof stateFields)[number]>;
const stateFields = [
  'clocks',
  'duties',
  'dutiesOpened',
  'parent',
  'parentKnows',
  'parts',
  'failed',
  'attachments',
  'documents',
  'parties',
  'erasures',
  'state',
] as const satisfies readonly (keyof Dossier<unknown>)[];

/** Before the first fact. */
export function emptyState<S>(kind: { readonly initial: S }): CaseState<S> {
  return {
    clocks: [],
    duties: [],
    dutiesOpened: {},
    parent: null,
    parentKnows: { causes: 0, outcome: null },
    parts: [],
    failed: [],
    attachments: [],
    documents: [],
    parties: [],
    erasures: 0,
    state: kind.initial,
  };
}

/** The part of a dossier that is stored with the case. */
export function stateOf<S>(dossier: Dossier<S>): CaseState<S> {
  return Object.fromEntries(stateFields.map((field) => [field, dossier[field]])) as unknown as CaseState<S>;
}

/** The next fact of a case, from what the law drafts. */
export function factOf(
  draft: FactDraft,
  { id, version }: { readonly id: CaseId; readonly version: number },
  { at, recordedAt, actor }: Pick<DoorContext, 'at' | 'recordedAt' | 'actor'>,
): Fact {
  return { ...draft, at: draft.at ?? at, caseId: id, seq: version + 1, recordedAt, actor: draft.actor ?? actor };
}

/** The dossier after one more fact. The same fold makes the stored state, checks it, and looks ahead in a decision. */
export function fold<S>(
  kind: Pick<AnyKind, 'evolve' | 'lift' | 'handedOver'>,
  dossier: Dossier<S>,
  stored: Fact,
): Dossier<S> {
  const fact = kind.lift(stored);
  const after: Dossier<S> = {
    ...dossier,
    version: fact.seq,
    parent: fact.parent ?? dossier.parent,
    clocks: foldClocks(dossier.clocks, fact.clocks ?? [], fact.at),
    duties: foldDuties(dossier.duties, fact),
    dutiesOpened: countOpened(dossier.dutiesOpened, fact),
    attachments: foldAttachments(dossier, fact),
    documents: foldDocuments(dossier, fact),
    parties: foldParties(dossier.parties, fact),
    erasures: dossier.erasures + (fact.type === 'erased' ? 1 : 0),
  };
  if (fact.type === 'handedOver') {
    return {
      ...after,
      state: (kind.handedOver?.(dossier.state, fact.data as HandingFacts['handedOver']) ?? after.state) as S,
    };
  }
  if (isMechanismFact(fact.type)) return { ...after, ...foldMechanism(after, fact) };
  return { ...after, state: kind.evolve(dossier.state, fact) as S };
}

function countOpened(
  before: Dossier<unknown>['dutiesOpened'],
  { duties = [] }: Fact,
): Dossier<unknown>['dutiesOpened'] {
  const opened = duties.flatMap((change) => (change.change === 'open' ? [change.duty.what] : []));
  return opened.reduce<Record<string, number>>((so, what) => ({ ...so, [what]: (so[what] ?? 0) + 1 }), { ...before });
}
