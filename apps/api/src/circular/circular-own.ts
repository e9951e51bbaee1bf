import type { CircularProgress } from '#contracts/circular';
import type { CircularCommands, CircularState } from '#libs/circular';
import type { FindingState } from '#libs/finding';
import { as, DomainError, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { newCaseId } from '../case/case-commands.js';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { circularDraftOf } from './circular-draft.js';
import { paperOfCircular } from './circular-papers.js';

/** What a circular has beside what every case has: to whom it goes, of what it is, and what is recorded of that as text. */
export const circularOwn: OwnOfKind<'circular'> = {
  notices: {
    looksAt: ['opened'],
    of: (_platform, _asking, asked) => Promise.resolve(paperOfCircular(asked)),
    papersOver: ({ state }) => {
      const { end, issuedAs } = state as CircularState;
      return end?.as === 'withdrawn' && issuedAs !== null ? [issuedAs] : [];
    },
  },

  // What is cited is a finding that whoever begins it sees.
  async idOf(platform, caller, { fields, drill, key }) {
    const { cites } = fields as unknown as CircularCommands['open'];
    const { principal } = caller.actor;
    const caseId = newCaseId('circular', principal, drill === null ? key : `${drill} ${key}`);
    // Whoever asks again with the same key hears the answer again.
    if (await reads.hasAsked(platform.database, { principal, key, caseId })) return caseId;
    await Promise.all(cites.map((one) => headOf(platform, caller, one)));
    return caseId;
  },

  async known(platform, caller, { command, caseId }) {
    if (command !== 'issue') return {};
    const { state } = (await platform.docket.dossier(as<CaseId>(caseId), platform.database)) as Dossier<CircularState>;
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
  const isWritten = state.issuedOn === null && state.end === null && state.office === caller.actor.office;
  return {
    to: state.addressees.map(({ office, clock }) => {
      const { legalDueOn = null, metOn = null } = clocks.find(({ id }) => id === clock) ?? {};
      return { office, isNamed: state.named.includes(office), dueOn: legalDueOn, receivedOn: metOn };
    }),
    cites: cited,
    draft: isWritten ? await circularDraftOf(platform, caller, state) : null,
  };
}
