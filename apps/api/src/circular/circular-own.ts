import type { CircularProgress } from '#contracts/circular';
import { legalDateOf, quarterOf } from '#libs/calendar';
import { circularRules, type CircularCommands, type CircularState } from '#libs/circular';
import type { FindingState } from '#libs/finding';
import { as, DomainError, type CaseId, type Dossier, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { newCaseId } from '../case/case-commands.js';
import type { DetailAsked, GivenCommand, OwnOfKind } from '../case/kinds-own.js';
import { namedIn, namesOf, othersThan } from '../case/named-in.js';
import { holdsNumberOfCase, holdsNumberOfPerson, wordsOf } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { circularDraftOf } from './circular-draft.js';
import { itemOf, officesOf } from './item.js';
import { paperOfCircular } from './circular-papers.js';

/** What a circular has beside what every case has: to whom it goes, of what it is, and what is recorded of that as text. */
export const circularOwn: OwnOfKind<'circular'> = {
  notices: {
    looksAt: ['opened', 'laid'],
    of: (_platform, _asking, asked) => Promise.resolve(paperOfCircular(asked)),
    papersOver: ({ state }) => {
      const { end, issuedAs } = state as CircularState;
      return end?.as === 'withdrawn' && issuedAs !== null ? [issuedAs] : [];
    },
  },

  // What is cited is a finding that whoever begins it sees, of that quarter or an earlier one.
  async idOf(platform, caller, { fields, drill, key }) {
    const { cites, period } = fields as unknown as CircularCommands['open'];
    const { principal } = caller.actor;
    const caseId = newCaseId('circular', principal, drill === null ? key : `${drill} ${key}`);
    // Whoever asks again with the same key hears the answer again.
    if (await reads.hasAsked(platform.database, { principal, key, caseId })) return caseId;
    await Promise.all(cites.map((one) => requireFoundBy(platform, caller, { finding: one, period })));
    return caseId;
  },

  async check(platform, { actor }, given) {
    const words = wordsOf('circular', given);
    const { principal } = actor;
    const caseId = as<CaseId>(given.caseId);
    if (words.length === 0 || (await reads.hasAsked(platform.database, { principal, key: given.key, caseId }))) return;
    if (holdsNumberOfPerson(words)) {
      throw new DomainError('invalid', 'circular.words_name_person', 'what is written has a number of a person', {});
    }
    if (given.command === 'issue') await requireUnnamed(platform, { actor }, given);
  },

  async known(platform, caller, { command, caseId }) {
    if (command !== 'issue') return {};
    const { state } = (await platform.docket.dossier(as<CaseId>(caseId), platform.database)) as Dossier<CircularState>;
    if (!isWrittenBy(state, caller)) return { stands: [] };
    return { stands: await Promise.all(state.cites.map((one) => standsOf(platform, caller, one))) };
  },

  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },
};

/** @throws DomainError `docket.no_such_case` (not_found): there is no such finding, or none that the reader sees */
async function headOf({ database }: Platform, { reader }: Caller, finding: CaseId): Promise<reads.CaseHead> {
  const head = await reads.readCaseHead(database, reader, finding, 'finding');
  if (head !== null) return head;
  throw new DomainError('not_found', 'docket.no_such_case', 'there is no such finding');
}

/**
 * What was found before the quarter may still be open in it; what was found after it is none of its.
 *
 * @throws DomainError those of `headOf`; `circular.finding_later` (invalid), details `number`, `period`
 */
async function requireFoundBy(
  platform: Platform,
  caller: Caller,
  { finding, period }: { readonly finding: CaseId; readonly period: string },
): Promise<void> {
  const { number } = await headOf(platform, caller, finding);
  const { state } = (await platform.docket.dossier(finding, platform.database)) as Dossier<FindingState>;
  // `2026Q4`: in the order of time.
  if (state.openedAt === null || quarterOf(legalDateOf(state.openedAt)) <= period) return;
  throw new DomainError('invalid', 'circular.finding_later', 'it was found after that quarter', { number, period });
}

/** It is a draft of the office in whose name one acts: whoever else sees it learns nothing of the findings, and is refused by the door. */
const isWrittenBy = ({ office, issuedOn, end }: CircularState, { actor }: Pick<Caller, 'actor'>): boolean =>
  office === actor.office && issuedOn === null && end === null;

/**
 * Of whom a circular tells without naming them it does not say so in its words either, nor by the number of a case. This is asked before
 * the door, of everybody who sees the case: who has got one is not to find out by trying names of whom it tells.
 *
 * @throws DomainError invalid `circular.words_name_office`, details `office`; `circular.words_name_case`
 */
async function requireUnnamed(
  platform: Platform,
  caller: Pick<Caller, 'actor'>,
  { caseId, body }: GivenCommand,
): Promise<void> {
  const { state } = (await platform.docket.dossier(as<CaseId>(caseId), platform.database)) as Dossier<CircularState>;
  if (state.form !== 'circular' || !isWrittenBy(state, caller)) return;
  const { offices } = await platform.world();
  const named = (body['named'] ?? []) as readonly OfficeId[];
  const told = `${String(body['title'])}\n${String(body['words'])}`;
  const found = await Promise.all(state.cites.map((one) => platform.docket.dossier(one, platform.database)));
  const unnamed = (found as readonly Dossier<FindingState>[]).flatMap(({ state: { terms } }) =>
    terms === null || named.includes(terms.office) ? [] : [terms.office],
  );
  const free = [...named, ...othersThan(offices, unnamed)];
  const office = namedIn(told, { unnamed: namesOf(offices, unnamed), named: namesOf(offices, free) });
  if (office !== null) {
    throw new DomainError('invalid', 'circular.words_name_office', 'the text names who is not named', { office });
  }
  if (unnamed.length === 0 || !holdsNumberOfCase(told)) return;
  throw new DomainError('invalid', 'circular.words_name_case', 'the text has the number of a case', {});
}

/** How a finding stands for whoever tells others of it. */
async function standsOf(
  platform: Platform,
  caller: Caller,
  finding: CaseId,
): Promise<CircularCommands['issue']['stands'][number]> {
  const { number } = await headOf(platform, caller, finding);
  const { state } = (await platform.docket.dossier(finding, platform.database)) as Dossier<FindingState>;
  const { terms, end, servedOn } = state;
  if (terms === null) throw new Error('a finding without its first fact');
  const isOwn = terms.commissioner === caller.actor.office && servedOn !== null && end?.as !== 'withdrawn';
  return { number, office: terms.office, isFinal: isOwn && isUndisputed(state) };
}

/** It was accepted, or ruled on, or its days to dispute have passed. */
const isUndisputed = ({ disputedOn, ruled, isAccepted, isLapsed }: FindingState): boolean =>
  disputedOn === null ? isAccepted || isLapsed : ruled !== null;

async function progressOf(platform: Platform, caller: Caller, { now }: DetailAsked): Promise<CircularProgress> {
  const dossier = (await now).dossier as Dossier<CircularState>;
  const { state, clocks } = dossier;
  const { database } = platform;
  const cited = await Promise.all(
    state.cites.map(async (one) => {
      const seen = await reads.readCaseHead(database, caller.reader, one, 'finding');
      if (seen === null) return { case: null, number: null, office: null };
      const finding = (await platform.docket.dossier(one, database)) as Dossier<FindingState>;
      return { case: one, number: seen.number, office: finding.state.terms?.office ?? null };
    }),
  );
  const isOwn = state.office === caller.actor.office;
  return {
    to: state.addressees.map(({ office, clock, answer }) => {
      const { legalDueOn = null, metOn = null } = clocks.find(({ id }) => id === clock) ?? {};
      const answering = clocks.find(({ rule, owner }) => rule === circularRules.answer && owner === office);
      return {
        ...{ office, isNamed: state.named.includes(office), dueOn: legalDueOn, receivedOn: metOn },
        ...{ answerBy: answering?.legalDueOn ?? null, answer: answer && { ...answer, words: answer.words.digest } },
      };
    }),
    cites: cited,
    laid:
      state.item === null
        ? null
        : {
            ...{ item: state.item, text: itemOf(state.item)?.text ?? null },
            // Whoever gets a proposal reads what the bureau says, and no list of who has it.
            offices: isOwn ? [...(await officesOf(platform, dossier))] : null,
          },
    draft: isWrittenBy(state, caller) ? await circularDraftOf(platform, caller, dossier) : null,
  };
}
