import { as, DomainError, type CaseId, type Dossier } from '#libs/kernel';
import {
  didAct,
  isAmong,
  isUnseen,
  missingConsents,
  missingFromFile,
  papersOver,
  principalsOf,
  unsignedBy,
  type MediationState,
  type ReplacementAgreed,
} from '#libs/mediation';
import { readDocumentNumber, reads } from '#libs/persistence';
import { authoritiesOf } from '../case/case-parties.js';
import type { OwnOfKind } from '../case/kinds-own.js';
import { planOfVisits } from '../case/plan-of-visits.js';
import { visibleHead } from '../case/visible-head.js';
import { sayNumber } from '../document/document-number.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { caseNamed, committeesOf, linksOf } from './linking.js';
import { untoldAnswerOf } from './joint-answer.js';
import { mediatorsOf } from './mediators.js';
import { numberAgreement } from './numbering.js';
import { organOf } from './paper-jointly.js';
import { looksAt } from './paper-source.js';
import { paperOfMediation } from './papers.js';
import { replacingBy } from './replacing.js';
import { toldStatusOf } from './told-status.js';
import { isVisitWish, tellVisitors } from '../case/visit-wish.js';

/** What a mediation has beside what every case has: who mediates, who wants it, and what its agreement lacks. */
export const mediationOwn: OwnOfKind<'mediation'> = {
  async parts(platform, caller, { head, now }) {
    const mediation = (await now).dossier as Dossier<MediationState>;
    const [petition, progress, file, linked, answer] = await Promise.all([
      reads.readNumberAbove(platform.database, caller.reader, { part: head.id, kind: 'petition' }),
      progressOf(platform, mediation),
      fileOf(platform, caller, mediation),
      linksOf(platform, caller, head.id),
      // Others who read the mediation have no business in the members’ room.
      caller.actor.office === mediation.state.committee ? untoldAnswerOf(platform, mediation) : null,
    ]);
    const agreement = await numberedOf(platform, caller, { head, agreement: progress.agreement });
    const untold = answer && { concludedAs: answer.concludedAs, words: answer.words };
    return { progress: { petition, ...progress, agreement, file, ...linked, answer: untold } };
  },

  notices: {
    looksAt,
    of: paperOfMediation,
    papersOver: ({ parties, state }) => papersOver({ parties, state: state as MediationState }),
  },

  told: toldStatusOf,

  // Whoever typed that name on the public page has the first code: it ends before the case says who that is.
  async check(platform, caller, { command, caseId, body, key }) {
    // Not by a preview, which has no key.
    if (command === 'seal' && key !== '') await numberAgreement(platform, caller, caseId);
    if (command !== 'consent') return;
    const { docket, database } = platform;
    const { dossier } = await docket.now(as(caseId), caller.actor, database);
    const by = String(body['by']);
    if (!isUnseen(dossier as Dossier<MediationState>, by)) return;
    if (((await reads.readReceipt(database, as(caseId), by))?.issue ?? 0) > 1) return;
    throw new DomainError('conflict', 'mediation.receipt_first', 'the code of the page is good still', { party: by });
  },

  known: async (platform, _caller, { command, caseId }) => {
    if (command === 'tellAnswer') return await answerKnown(platform, caseId);
    return command === 'seal' ? await sealKnown(platform, caseId) : {};
  },

  async after(platform, _caller, { command, caseId, body, key }) {
    if (!isVisitWish(command)) return;
    await tellVisitors(platform, { caseId: as(caseId), party: String(body['party']), key: `${caseId} ${key}` });
  },

  // The law is told whose account a mediator has, by which separate talks are read: nobody types that.
  // Nor the id of another case, which a receipt has by its number.
  async fields(platform, caller, { command, caseId, body }) {
    const { docket, database } = platform;
    const { actor } = caller;
    if (command === 'linkCase' || command === 'replaceAgreement') {
      const { isDrill } = await visibleHead(platform, caller, caseId, 'mediation');
      const { state } = await docket.dossier(as(caseId), database);
      const told = committeesOf(state as MediationState);
      const found = await caseNamed(platform, { number: String(body['number']), isDrill, told });
      return command === 'linkCase' ? found : { ...found, by: await replacingBy(platform, found, as(caseId)) };
    }
    if (command !== 'proposeMediators') return {};
    const { dossier, context } = await docket.now(as(caseId), actor, database);
    const { committee } = dossier.state as MediationState;
    const ids = body['mediators'] as readonly string[];
    return { mediators: await mediatorsOf(database, { ids, committee, on: context.today }) };
  },
};

/** What was concluded, and by whom it was led, as the joint mediation has it: nobody types that. */
async function answerKnown(platform: Platform, caseId: string) {
  const dossier = (await platform.docket.dossier(as(caseId), platform.database)) as Dossier<MediationState>;
  const { joint = '', concludedAs = 'answered', lead = '' } = (await untoldAnswerOf(platform, dossier)) ?? {};
  return { joint, concludedAs, lead };
}

/** Whose seal it is that the committee records, where that is not its own. */
async function sealKnown(platform: Platform, caseId: string) {
  const dossier = (await platform.docket.dossier(as(caseId), platform.database)) as Dossier<MediationState>;
  const lead = await organOf(platform, dossier);
  return lead === null ? {} : { lead };
}

async function progressOf({ database }: Platform, dossier: Dossier<MediationState>) {
  const {
    request,
    court,
    courtNumber,
    setOn,
    screening,
    asked,
    mediators,
    proposals,
    recusals,
    told,
    consents,
    ...state
  } = dossier.state;
  const names = await reads.readRegisteredNames(
    database,
    mediators.map(({ person }) => person),
  );
  const { appraisalFrom, isSuspended, agreement, end, helpers, tellings, undisputed, joint, called } = state;
  const whoOf = (acts: readonly { readonly party: string }[]): string[] => acts.map(({ party }) => party);
  return {
    ...{ request: digestOf(request), court: digestOf(court), courtNumber: digestOf(courtNumber) },
    ...{ setOn, screening, asked: [...asked], told: [...namedNow(dossier, told)] },
    ...{ appraisalFrom, isSuspended },
    mediators: mediators.map(({ person, isDisclosed }) => ({
      ...{ person, isDisclosed, name: names.get(person) ?? null },
      isRecusalAsked: recusals.includes(person),
    })),
    consents: consents
      .filter((one) => one.mediators === proposals)
      .map(({ party, by, isOpen, isElectronic }) => ({ party, by, isOpen, isElectronic })),
    helpers: helpers.map(({ helper, helperAs, acts }) => ({ helper, helperAs, agreed: whoOf(acts) })),
    tellings: tellings.map((one, at) => ({ telling: at + 1, ...tellingOf(dossier, one) })),
    undisputed: undisputed.map(({ text, acts }) => ({ text: text.digest, confirmed: whoOf(acts) })),
    called: called.map(({ on, time, place, invited, stands }, at) => ({
      ...{ session: at + 1, on, time, place: place.digest, invited: [...invited], stands },
    })),
    joint: joint.map(({ committee, isJoined }) => ({ committee, isJoined })),
    missing: missingConsents(dossier),
    unseen: principalsOf(dossier).flatMap(({ party }) => (isUnseen(dossier, party) ? [party] : [])),
    agreement: agreement === null ? null : agreementOf(agreement),
    unsigned: agreement === null ? [] : unsignedBy(dossier),
    visits: planOfVisits(dossier.state),
    owedTo: [...(end?.owedTo ?? [])],
  };
}

/** What was drawn up, with the number of its paper, once it has one. */
async function numberedOf<A extends { readonly seq: number }>(
  { database }: Platform,
  { language }: Caller,
  { head, agreement }: { readonly head: { readonly id: CaseId }; readonly agreement: A | null },
) {
  if (agreement === null) return null;
  const { seq, ...told } = agreement;
  const number = await readDocumentNumber(database, { caseId: head.id, seq });
  return { ...told, number: number === null ? null : sayNumber(number, language) };
}
/** What the parties have said to a proposal: whoever has joined since has said nothing. */
function tellingOf(dossier: Dossier<MediationState>, { jointly, acts, refused, isTold }: Telling) {
  const agreed = acts.map(({ party }) => party);
  const missing = principalsOf(dossier).flatMap(({ party }) =>
    didAct(dossier, acts, party) || isAmong(dossier, refused, party) ? [] : [party],
  );
  return {
    jointly: jointly && { ...jointly, offices: [...jointly.offices] },
    ...{ agreed, refused: [...refused], missing, isTold },
  };
}
type Telling = MediationState['tellings'][number];

/** Parties that are among these, by the names that they have now. */
const namedNow = (dossier: Dossier<MediationState>, names: readonly string[]): string[] =>
  principalsOf(dossier).flatMap(({ party }) => (isAmong(dossier, names, party) ? [party] : []));

const digestOf = (text: { readonly digest: string } | null): string | null => text?.digest ?? null;

/** What the file of one that has ended lacks; of identity any one paper of it, or of a mandate, is all that is looked for. */
async function fileOf(platform: Platform, caller: Caller, dossier: Dossier<MediationState>) {
  if (dossier.state.end === null) return [];
  const hasIdentity = (await authoritiesOf(platform, caller, dossier.id)).length > 0;
  return [...missingFromFile({ ...dossier, hasIdentity })];
}

function agreementOf({
  seq,
  form,
  text,
  isWhole,
  isPaperOnly,
  drawnUpOn,
  limits,
  ...signed
}: NonNullable<MediationState['agreement']>) {
  const { signatures, mediators, sealedOn, effectiveOn, replacedBy } = signed;
  return {
    ...{ seq, form, text: text.digest, isWhole, isPaperOnly, limits: [...limits], drawnUpOn, sealedOn, effectiveOn },
    replacedBy: replacedBy === null ? null : { ...replacedBy, agreed: replacedBy.agreed.map(wordOfParty) },
    signatures: signatures.map(({ party, by, how, on }) => ({ party, by, how, on })),
    mediators: mediators.map(({ mediator, on }) => ({ mediator, on })),
  };
}

const wordOfParty = ({ isSealed = false, ...said }: ReplacementAgreed) => ({ ...said, isSealed });
