import { partiesIn, partyNamed, type Clock, type KnownParty, type LegalDate, type PartyOwner } from '#libs/kernel';
import type { PetitionDossier } from './case.js';
import type { Receipt } from './receipt-state.js';
import type { StatedRecord } from './record-state.js';
import type { PetitionState } from './state.js';

// Each petitioner has a receipt and a right of review of one's own (art. 35: 自收到之日起). What is recorded of the only petitioner
// of a case names nobody; what is recorded of one of several names whom it reached.

/** A petitioner by its name in the case; null: the only one there ever was. */
export type Petitioner = string | null;

type Given = Pick<PetitionDossier, 'state' | 'parties'>;

// Also who was entered as one by mistake: what was proved of that one is nobody else's.
const everPetitioned = (parties: readonly KnownParty[]): readonly KnownParty[] =>
  parties.filter(({ role, roleWas = [] }) => [role, ...roleWas].includes('petitioner'));

/** Who petitions now, each with a right of one's own. */
export function petitionersOf({ parties }: Pick<PetitionDossier, 'parties'>): readonly Petitioner[] {
  return everPetitioned(parties).length <= 1 ? [null] : partiesIn(parties, 'petitioner').map(({ party }) => party);
}

/** Who that is for whom no name is needed; undefined: nobody. */
export const firstPetitioner = (parties: readonly KnownParty[]): string | undefined =>
  everPetitioned(parties)[0]?.party;

/** The petitioner that a party of the case is; undefined: none. */
export function petitionerNamed(dossier: Pick<PetitionDossier, 'parties'>, party: string): Petitioner | undefined {
  const found = partyNamed(dossier.parties, party)?.party;
  return petitionersOf(dossier).find((one) => (one ?? firstPetitioner(dossier.parties)) === found);
}

/** How facts name those whom something of theirs is about: not at all, where there is only one. */
export const namesOf = (petitioners: readonly Petitioner[]): { readonly parties?: readonly string[] } => {
  const parties = petitioners.filter((one) => one !== null);
  return parties.length === 0 ? {} : { parties };
};

/** Whose the window of a petitioner is. */
export const ownerOf = (petitioner: Petitioner): PartyOwner =>
  petitioner === null ? 'petitioner' : `party:${petitioner}`;

/** Whether a clock is the window of a petitioner: under the name of one who was found to be the same, too. */
export function isWindowOf({ rule, owner }: Clock, petitioner: Petitioner, { parties }: Given): boolean {
  if (rule !== 'XF-11') return false;
  const first = firstPetitioner(parties);
  const named = owner.startsWith('party:') ? partyNamed(parties, owner.slice('party:'.length))?.party : first;
  return named === (petitioner ?? first);
}

/**
 * What is known of the receipt of a petitioner. What names nobody is of the first who petitioned: of the time when there was
 * nobody else. Who was found to be another one brings what was proved of either.
 */
export function receiptOf({ state, parties }: Given, petitioner: Petitioner): Receipt {
  const { receipts } = state;
  const first = firstPetitioner(parties);
  if (receipts === undefined) return (petitioner ?? first) === first ? state : none;
  const own = petitioner ?? first;
  const names = parties.filter(({ party, mergedInto }) => (mergedInto ?? party) === own).map(({ party }) => party);
  // Last the own name. What was taken back of one takes nothing from what is proved of the other.
  const said = [...names.filter((name) => name !== own), ...names.filter((name) => name === own)];
  return said.reduce<Receipt>(
    (so, name) => ({ ...so, ...provedIn(receipts[name]) }),
    own === first ? receiptIn(state) : none,
  );
}

/** What is known of it; that a review is no longer given up is something, too. */
const provedIn = (receipt: Partial<Receipt> = {}): Partial<Receipt> =>
  Object.fromEntries(Object.entries(receipt).filter(([field, said]) => said !== null || field === 'reviewWaivedOn'));

const none: Receipt = {
  deliveredOn: null,
  receiptShownOn: null,
  servedUnreceivedOn: null,
  reviewUntil: null,
  reviewLawUntil: null,
};

const receiptIn = (state: PetitionState): Receipt => ({
  deliveredOn: state.deliveredOn,
  receiptShownOn: state.receiptShownOn,
  servedUnreceivedOn: state.servedUnreceivedOn,
  reviewUntil: state.reviewUntil,
  reviewLawUntil: state.reviewLawUntil,
  ...(state.reviewWaivedOn !== undefined && { reviewWaivedOn: state.reviewWaivedOn }),
  ...(state.evaluatedOn !== undefined && { evaluatedOn: state.evaluatedOn }),
});

/** Whom a record says that its service reached: of one that names nobody, the first petitioner. */
export function reachedIn(
  dossier: Pick<PetitionDossier, 'parties'>,
  { parties }: Pick<StatedRecord, 'parties'>,
): readonly Petitioner[] {
  const first = firstPetitioner(dossier.parties);
  if (parties === undefined)
    return first === undefined ? [null] : petitionersOf(dossier).filter((one) => (one ?? first) === first);
  return [...new Set(parties.flatMap((one) => petitionerNamed(dossier, one) ?? []))];
}

/** Those of whom no receipt is proved. */
export const unreceivedOf = (dossier: Given): readonly Petitioner[] =>
  petitionersOf(dossier).filter((one) => receiptOf(dossier, one).deliveredOn === null);

/** Those on whom the office has still to serve it, by whatever way. */
export const unservedOf = (dossier: Given): readonly Petitioner[] =>
  unreceivedOf(dossier).filter((one) => receiptOf(dossier, one).servedUnreceivedOn === null);

/** What facts have said of the receipt of one whom they name, or of the only petitioner. */
export const receiptSaid = (state: PetitionState, party: string | undefined): Partial<Receipt> =>
  party === undefined ? state : (state.receipts?.[party] ?? {});

/** Changes what is known of the receipt of those whom a fact names; of one that names nobody, that of the only petitioner. */
export function withReceipt(
  { receipts = {} }: Pick<PetitionState, 'receipts'>,
  parties: readonly string[] | undefined,
  change: Partial<Receipt> | ((party: string | undefined) => Partial<Receipt>),
): Partial<PetitionState> {
  const changeOf = typeof change === 'function' ? change : () => change;
  if (parties === undefined) return changeOf(undefined);
  const changed = parties.map((party) => [party, { ...receipts[party], ...changeOf(party) }] as const);
  return { receipts: { ...receipts, ...Object.fromEntries(changed) } };
}

/** The later of two legal dates, either of which may be none. */
export const latest = (dates: readonly (LegalDate | null)[]): LegalDate | null =>
  dates.reduce((last, one) => (last === null || (one !== null && one > last) ? one : last), null);
