import type { openMediation } from '#contracts/mediation';
import type { ActInput, PartyIdentity, SealedParty } from '#libs/docket';
import { as, DomainError, type Actor, type CaseId, type LegalDate, type OfficeId } from '#libs/kernel';
import { caseworkers } from '#libs/office';
import { reads, reissueReceipt } from '#libs/persistence';
import { openCase, placeOfNew, sealed } from '../case/case-commands.js';
import { withPlainNumbers } from '../case/sealed-identity.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { caseNamed } from './linking.js';
import type * as z from 'zod';

type Asked = z.output<typeof openMediation>;

/** What is asked to begin, and under which key. */
interface AskedOpening {
  readonly body: Asked;
  readonly key: string;
}

/**
 * Registers a dispute for a committee (登记). Whoever does so sees nothing of it from there on, unless the committee is the own one:
 * what they take away are the receipts of those who apply.
 */
export async function openMediationOf(platform: Platform, caller: Caller, { body, key }: AskedOpening) {
  const { actor } = caller;
  const { drill, parties: named, ...said } = body;
  if (said.sender !== null) await requireTold(platform, said.sender);
  const told = [as<OfficeId>(said.committee)];
  const links = await Promise.all(
    said.links.map((number) => caseNamed(platform, { number, isDrill: drill !== null, told })),
  );
  const fields = { ...said, links };
  const place = await placeOfNew(platform, 'mediation', { actor, key, drill });
  const { caseId, opening } = place;
  // Whoever applies first is `p1`, however they were typed: the code of that one is handed over here.
  const isApplicant = ({ role }: (typeof named)[number]): boolean => role === 'applicant';
  const ordered = [...named.filter(isApplicant), ...named.filter((one) => !isApplicant(one))];
  const outcome = await openCase(
    platform,
    caller,
    beginningOf(platform, { actor, key, place, fields, named: ordered }),
  );
  const [opened] = outcome.facts;
  if (opened === undefined) throw new Error('a beginning is a fact');
  const { number } = outcome;
  const applicants = ordered.filter(isApplicant).map((_one, index) => `p${String(index + 1)}`);
  const receipts = await receiptsOf(platform, { caseId, number, applicants, key: `${actor.principal} ${key}` });
  return {
    ...{ id: caseId, number, isRepeat: outcome.isRepeat, receipts },
    queryCode: platform.vault.queryCode(caseId, 'p1'),
    openedAt: opened.at,
    answerBy: await takenBy(platform, caseId),
    isDrill: 'drillId' in opening,
  };
}

/**
 * Whoever is told on the platform has somebody there who reads it; anybody else is told by letter, and no sender is named.
 *
 * @throws DomainError `mediation.sender_unfit` (invalid), details `sender`
 */
async function requireTold({ database }: Platform, sender: string): Promise<void> {
  if (await reads.isManned(database, sender, caseworkers)) return;
  throw new DomainError('invalid', 'mediation.sender_unfit', 'nobody reads it there', { sender });
}

interface Beginning {
  readonly actor: Actor;
  readonly key: string;
  readonly place: {
    readonly caseId: CaseId;
    readonly opening: { readonly jurisdiction: string; readonly drillId?: string };
  };
  readonly fields: object;
  /** In the order of their names in the case. */
  readonly named: readonly ({
    readonly role: string;
    readonly nature: string;
    readonly capacity: string;
  } & PartyIdentity)[];
}

/** How a mediation begins with a receipt of its first applicant, as the door is asked. */
export function beginningOf(platform: Platform, { actor, key, place, fields, named }: Beginning): ActInput {
  const { caseId, opening } = place;
  const seals = platform.vault.sealsOf(caseId);
  const parties = named.map(({ role, nature, capacity, ...identity }, index) => ({
    ...{ role, nature, capacity },
    sealed: seals.party(`p${String(index + 1)}`, withPlainNumbers(identity)),
  }));
  const open = sealed(platform, {
    ...{ kind: 'mediation', caseId, actor, key, command: 'open' },
    fields: {
      ...fields,
      // A petition hands over by its own command, with the date that it can spare.
      setOn: null,
      parties: parties.map(({ sealed: { ref: identity }, ...one }) => ({ ...one, identity })),
    },
    textFields: ['title', 'request', 'court', 'courtNumber'],
    opening: { ...opening, withReceipt: true },
  });
  return { ...open, parties: parties.map((one): SealedParty => one.sealed) };
}

/** By when the committee accepts it or declines: what nobody else may look at in the case, its applicants are told. */
async function takenBy({ docket, database }: Platform, caseId: CaseId): Promise<LegalDate | null> {
  const { clocks } = await docket.dossier(caseId, database);
  const taking = clocks.find(({ startedBy, owner }) => startedBy === 'opened' && owner !== 'applicant');
  return taking?.legalDueOn ?? null;
}

interface Applied {
  readonly caseId: CaseId;
  readonly number: string;
  /** Those who apply, by their names in the case: the first one's receipt began with it. */
  readonly applicants: readonly string[];
  /** Of the request: asked for again, it is answered with the codes that it made. */
  readonly key: string;
}

/** The receipts of those who apply together, each their own; of nobody else: the other side is handed its code by the committee. */
async function receiptsOf({ database, vault }: Platform, { caseId, number, applicants, key }: Applied) {
  const [, ...others] = applicants;
  for (const party of others) {
    // Asked again when the committee has made another meanwhile: that one stays good.
    if ((await reads.readReceipt(database, caseId, party)) !== null) continue;
    const codeHashOf = (issue: number): Buffer => vault.codeHash(vault.queryCode(caseId, party, issue));
    await database.transaction((transaction) =>
      reissueReceipt(transaction, { caseId, party, number, codeHashOf, key }),
    );
  }
  return applicants.map((party) => ({ party, queryCode: vault.queryCode(caseId, party) }));
}
