import { daysBetween, legalDateOf } from '#libs/calendar';
import { petitionClass } from '#contracts/petition';
import { factOfKind, kindOf } from '#libs/docket';
import { as, Capacity, type Instant, type LegalDate, type TextRef } from '#libs/kernel';
import { handles, type OfficeTree, type ReviewRoute } from '#libs/office';
import {
  hasHandlingLimit,
  judgesNames,
  lawUntilBeside,
  lookingAt,
  openExecution,
  petitionersOf,
  receiptOf,
  reviewersOf,
  reviewRouteIn,
  reviewWindowOf,
  signingGapOf,
  papersOver,
  type PetitionCommands,
  type PetitionDossier,
  type PetitionState,
  unseenMaterial,
  withdrawableAs,
} from '#libs/petition';
import { displayNamesOf, reads } from '#libs/persistence';
import { basisByHand } from '#libs/supervision';
import type { Precedent } from '#libs/contracts';
import { maskedParties } from '../case/case-parties.js';
import type { OwnOfKind } from '../case/kinds-own.js';
import { planOfVisits } from '../case/plan-of-visits.js';
import { precedentsFor } from '../case/precedents.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { petitionFile } from './export.js';
import { papersOf } from './issued-papers.js';
import { looksAt } from './notice-source.js';
import { noticeOfPetition } from './notices.js';
import { petitionMediations } from './petition-mediations.js';

type Registered = Pick<PetitionCommands['register'], 'matter'>;

/** What a petition has beside what every case has: its age, what it is about, and who asks. */
export const petitionOwn: OwnOfKind<'petition'> = {
  file: petitionFile,
  derived(row) {
    const { registeredAt, endedAt, now } = row as unknown as reads.PetitionRow;
    const end = as<Instant>(endedAt ?? now);
    return { ...row, ageDays: Math.max(0, daysBetween(legalDateOf(as<Instant>(registeredAt)), legalDateOf(end))) };
  },

  async parts(platform, caller, { head, now, texts }) {
    const [masked, [registered], bodies, read, { offices }] = await Promise.all([
      maskedParties(platform, caller, head.id),
      reads.readFacts(platform.database, caller.reader, head.id, { afterSeq: 0, limit: 1 }),
      texts(),
      now,
      platform.world(),
    ]);
    const { dossier } = read;
    const law = kindOf(platform.registry, head.kind);
    const refs = registered === undefined ? {} : (factOfKind(law, registered.whole).data as Partial<Registered>);
    const textOf = (ref: TextRef | null | undefined): string | null => (ref ? (bodies[ref.digest] ?? null) : null);
    const state = dossier.state as PetitionState;
    const records = state.records.map((record) =>
      recordOf(record, { dossier: { state, clocks: dossier.clocks }, offices, textOf }),
    );
    const accused = judgesNames(state, { offices }, caller.actor.office) ? [...state.accused] : [];
    const withdrawable = withdrawableBy(caller, state, offices);
    const reviewWindows = reviewWindowsOf({ ...dossier, state });
    const review = reviewOf(state, offices);
    const unseenMaterials = unseenMaterial(state);
    const supervisesBy = basisByHand({ actor: caller.actor, offices });
    const submission = await submissionOf(platform, state, textOf);
    const noticeDraft = await noticeDraftOf(platform, caller, { state, textOf });
    const papers = await papersOf(platform, caller, { head, state });
    const mediations = await petitionMediations(platform, caller, read);
    const precedents = await precedentsOf(platform, caller, { ...dossier, state });
    // Of what is decided or over nobody approves anything more.
    const handler = state.decidedOn === null && state.end === null ? state.handler : null;
    const heads = handler === null ? [] : await reads.readHolders(platform.database, handler, Capacity.head);
    const signingGap = signingGapOf(state, heads, { actor: caller.actor, offices });
    const own = {
      submission,
      noticeDraft,
      papers,
      mediations,
      precedents,
      signingGap,
      supervisesBy,
      matter: textOf(refs.matter),
      accusedPersons: masked.filter(({ role }) => role === 'accused'),
      accused,
      withdrawable,
      unseenMaterials,
    };
    return {
      ...own,
      review,
      reviewWindows,
      receipts: receiptsOf({ ...dossier, state }),
      records,
      execution: executing({ ...dossier, state }, read.context),
      visits: planOfVisits(state),
    };
  },

  notices: {
    looksAt,
    of: noticeOfPetition,
    papersOver: ({ state }) => papersOver(state as PetitionState),
  },
};

/** What was ruled before on such objections, for whoever rules on this one; of an accusation nothing is compared. */
async function precedentsOf(
  platform: Platform,
  caller: Caller,
  { id: not, state }: Pick<PetitionDossier, 'id' | 'state'>,
): Promise<Precedent[]> {
  const { referral, referrer, handler, claims, place } = state;
  const [claim] = claims;
  const rules = referral?.objection === 'open' && referrer === caller.actor.office;
  if (!rules || claim === undefined || claim.class === 'accusation') return [];
  const offices = handler === null ? [] : [handler];
  return await precedentsFor(platform, caller, { kind: 'petition', about: claim.category, place, offices, not });
}

interface RecordContext {
  readonly dossier: Pick<PetitionDossier, 'state' | 'clocks'>;
  readonly offices: OfficeTree;
  readonly textOf: (ref: TextRef | null) => string | null;
}

/** What somebody sees who looks at a stated date: the words behind it, and the breach that hangs on it. */
function recordOf(record: PetitionState['records'][number], { dossier, offices, textOf }: RecordContext) {
  const { state } = dossier;
  const { number, document, office, statedOn, recordedOn, recordedLate, look, finding, disputed } = record;
  const breach = state.breaches.find((each) => each.clock === record.clock && each.number === record.breach);
  return {
    ...{ number, document, office, statedOn, recordedOn, recordedLate, look, finding },
    proof: textOf(record.proof),
    dispute: disputed === null ? null : { on: disputed.on, reasons: textOf(disputed.reasons) },
    breach: breach === undefined ? null : { clock: breach.clock, dueOn: breach.dueOn },
    looker: look === 'awaited' ? lookingAt(dossier, record, { offices }) : null,
  };
}

/** Who carries the opinion out still. */
function executing(dossier: PetitionDossier, { today }: { readonly today: LegalDate }) {
  const execution = openExecution(dossier);
  if (execution === null) return null;
  const { executor, dueOn } = execution;
  return { executor, dueOn, isLate: dueOn < today };
}

/** The window of each petitioner as it counts. */
function reviewWindowsOf(dossier: PetitionDossier) {
  return petitionersOf(dossier).flatMap((party) => {
    const clock = reviewWindowOf(dossier, party);
    if (clock === null) return [];
    return [{ clock: clock.id, party, lawUntil: lawUntilBeside(receiptOf(dossier, party), clock.legalDueOn) }];
  });
}

/** How far what was decided has reached each petitioner. */
function receiptsOf(dossier: PetitionDossier) {
  if (dossier.state.decidedOn === null) return [];
  return petitionersOf(dossier).map((party) => {
    const { deliveredOn, servedUnreceivedOn, reviewWaivedOn = null } = receiptOf(dossier, party);
    return { party, servedOn: deliveredOn ?? servedUnreceivedOn, waivedOn: reviewWaivedOn };
  });
}

/** What the head signs, and what the officer finds again who has it back. */
async function submissionOf({ database }: Platform, { submission }: PetitionState, textOf: RecordContext['textOf']) {
  if (submission === null) return null;
  const { number, opinion, stage, by, on, reason } = submission;
  const { outcome, executeBy, executor, claim, facts, reasons, opinion: decision, legalBasis } = opinion;
  const texts = {
    ...{ claim: textOf(claim), facts: textOf(facts), reasons: textOf(reasons) },
    ...{ opinion: textOf(decision), legalBasis: textOf(legalBasis) },
  };
  const names = await displayNamesOf(database, [by]);
  return { number, stage, outcome, executeBy, executor, texts, by: names.get(by) ?? by, on, reason: textOf(reason) };
}

/** The paper that the reader's office has laid before its head. */
async function noticeDraftOf(
  { database }: Platform,
  { actor }: Caller,
  { state: { drafts = [] }, textOf }: Pick<RecordContext, 'textOf'> & { readonly state: PetitionState },
) {
  const found = drafts.find(({ office }) => office === actor.office);
  if (found === undefined) return null;
  const { number, seq, notice, stage, by, on, reason } = found;
  const names = await displayNamesOf(database, [by]);
  return { number, seq, notice, stage, by: names.get(by) ?? by, on, reason: textOf(reason) };
}

/** Breaches that the acting office may withdraw with a correction of the class, and by which class. */
function withdrawableBy({ actor }: Caller, state: PetitionState, offices: OfficeTree) {
  const fallsAs = petitionClass.options.map((of) => ({ of, breaches: withdrawableAs(of, state, { actor, offices }) }));
  return state.breaches.flatMap((breach) => {
    const by = fallsAs.filter(({ breaches }) => breaches.includes(breach)).map(({ of }) => of);
    const { clock, rule, office, dueOn } = breach;
    return by.length === 0 ? [] : [{ clock, rule, office, dueOn, classes: by }];
  });
}

/** Who reviews: as the opinion named them, and before it as the data of the handler say today. */
function reviewOf(state: PetitionState, offices: OfficeTree) {
  if (state.review !== null) return { route: shownOf(state.review), isTold: true, asked: [...reviewersOf(state)] };
  const handler = state.handler === null ? null : offices.get(state.handler);
  // Of what has ended no opinion will tell anything any more.
  if (state.end !== null) return null;
  // The bureau holds what it imported and decides none of it.
  if (handler === null || !handles(handler) || state.decidedOn !== null || !hasHandlingLimit(state)) return null;
  return { route: shownOf(reviewRouteIn(state, handler.id, offices)), isTold: false, asked: [] };
}

const shownOf = ({ by, bodies }: ReviewRoute) => ({
  by,
  bodies: bodies.map((body) => ({ office: body.office, finally: [...body.finally] })),
});
