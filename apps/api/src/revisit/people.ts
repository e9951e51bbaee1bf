import type { AskedPeople, RevisitVisitors } from '#contracts/revisit';
import {
  as,
  lacksCapacity,
  partyNamed,
  type CaseId,
  type Dossier,
  type KnownParty,
  type LegalDate,
  type OfficeId,
} from '#libs/kernel';
import { contactIn, mayActFor, mayNot, type HasVisits } from '#libs/kind';
import { hiddenAddresses, type MediationDossier } from '#libs/mediation';
import type { OfficeTree } from '#libs/office';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import {
  gridsNear,
  isKnownTo,
  isOfGrid,
  isOfPartyNamed,
  leftOutAs,
  type Candidate,
  type RevisitState,
} from '#libs/revisit';
import { visibleHead } from '../case/visible-head.js';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import { looksOfAccount } from '../intake/reissuing.js';
import type { Platform } from '../platform.js';
import { besideOf } from './beside.js';
import { obligationWords } from './obligation-words.js';
import { isVisitor, requireApart, requireAsker } from './visiting.js';

const hideAfterSeconds = 300;
type RevisitMatter = NonNullable<RevisitState['matter']>;

/**
 * Names and numbers of those who are asked (回访对象), for whoever goes or calls back: each look is recorded in the matter before anything
 * is shown, and an account has so many an hour; with whoever speaks for them. Of whom wants no visit, or is to be
 * asked no more, nothing is shown unless help is owed to it still, nor of a speaker who wants none; no number of a ward, and no address that is kept off papers.
 *
 * @throws DomainError `revisit.not_assigned`, `revisit.not_independent` (forbidden)
 */
export async function askedPeopleOf(platform: Platform, caller: Caller, id: string): Promise<AskedPeople> {
  const { database, docket, vault } = platform;
  const head = await visibleHead(platform, caller, id, 'revisit');
  const { dossier, context } = await docket.now(head.id, caller.actor, database);
  const state = dossier.state as RevisitState;
  requireAsker(state, caller.actor);
  await requireApart(platform, caller, state);
  const isGoing = isVisitor(state, caller.actor);
  const wanted = state.parties.filter((one) => isKnownTo(one, { isGoing })).map(({ party }) => party);
  const above = dossier.parent === null ? null : await docket.dossier(dossier.parent.caseId, database);
  const parties = above?.parties ?? [];
  const speaking = wanted.map((party) => ({
    party,
    by: speakersFor(parties, party, context.today).filter((by) => !wantsNone(by, state, above)),
  }));
  const named = [...new Set([...wanted, ...speaking.flatMap(({ by }) => by)])];
  const rows = await reads.readAskedPeople(database, head.id, named);
  await takeFromLimit(database, looksOfAccount, caller.session.account);
  // Recorded first: what cannot be recorded is not shown.
  for (const { party, above } of rows) {
    const caseId = as<CaseId>(above);
    const why = { purpose: 'contact', words: head.number } as const;
    await noteRead(database, { ...readBy(caller), ...why, what: 'reveal', caseId, detail: { party } });
  }
  const isHidden = hiddenIn(state, above);
  const opened = new Map(
    rows.map(({ party, cipher }) => {
      const { name = null, phone = null, address = null } = cipher === null ? {} : vault.openParty(cipher);
      return [party, { party, name, phone, address: isHidden(party) ? null : address }] as const;
    }),
  );
  const people = speaking.flatMap(({ party, by }) => {
    const own = opened.get(party);
    if (own === undefined) return [];
    const speakers = by.flatMap((one) => {
      const { name, phone } = opened.get(one) ?? {};
      return name === undefined || phone === undefined ? [] : [{ party: one, name, phone }];
    });
    return [{ ...own, phone: isWard(parties, party) ? null : own.phone, speakers }];
  });
  const [first] = rows;
  // Of an errand all that is asked about is read at one go.
  const beside = (await besideOf(platform, caller, dossier as Dossier<RevisitState>)).flatMap((one) => one.obligations);
  const about = { ...state, obligations: [...new Set([...state.obligations, ...beside])] };
  const obligations = first === undefined ? [] : await obligationWords(platform, about, as(first.above));
  return { people, about: first?.title ?? null, obligations: [...obligations], hideAfterSeconds };
}

const hiddenOf = {
  mediation: (dossier: Dossier<unknown>) => hiddenAddresses(dossier as MediationDossier),
  petition: () => [],
} as const satisfies Record<RevisitMatter, (dossier: Dossier<unknown>) => readonly string[]>;

/** Whose address is kept from whoever is near the other side: a visitor of the grid lives next door to it. */
function hiddenIn({ matter }: RevisitState, above: Dossier<unknown> | null): (party: string) => boolean {
  if (matter === null || above === null) return () => false;
  const hidden: readonly string[] = hiddenOf[matter](above);
  return (party) => hidden.includes(partyNamed(above.parties, party)?.party ?? party);
}

/** A ward is not asked by itself, whether or not a guardian speaks for it today. */
function isWard(parties: readonly KnownParty[], party: string): boolean {
  const of = partyNamed(parties, party);
  return of !== undefined && lacksCapacity(of);
}

/** Whether it wants no visit, by what it has said here or in the matter. */
const wantsNone = (party: string, { parties }: RevisitState, above: Dossier<unknown> | null): boolean =>
  parties.some((one) => one.party === party && one.wantsNone) ||
  (above !== null && contactIn(above as Dossier<HasVisits>, party).wantsNone);

/** Who speaks for a party on a day: a ward is asked by its guardian, and an agent knows how it stands. */
function speakersFor(parties: readonly KnownParty[], party: string, on: LegalDate): readonly string[] {
  const of = partyNamed(parties, party);
  const held = [...new Set((of?.mandates ?? []).map(({ by }) => partyNamed(parties, by)?.party ?? by))];
  return held.flatMap((by) => {
    const answer = mayActFor(parties, { by, of: party, scope: 'speak', on });
    return mayNot(answer) || by === of?.party ? [] : [by];
  });
}

/** Offices from which somebody goes: the visiting one, and the grids near where all want that. */
const goingFrom = (offices: OfficeTree, { office, isGridAgreed, handled }: RevisitState): readonly OfficeId[] =>
  office === null ? [] : [office, ...(isGridAgreed ? gridsNear(offices, handled.offices) : [])];

/** Who may be named to go: the accounts of the visiting office, and of the grid where all want it, each with whether it may. */
export async function visitorsOf(platform: Platform, caller: Caller, id: string): Promise<RevisitVisitors> {
  const { database, docket } = platform;
  const head = await visibleHead(platform, caller, id, 'revisit');
  const dossier = await docket.dossier(head.id, database);
  const state = dossier.state as RevisitState;
  const { offices } = await platform.world();
  const above = dossier.parent?.caseId ?? null;
  const rows = await reads.listVisitors(database, goingFrom(offices, state), { revisit: head.id, above });
  const isOf = await ofParty(platform, above);
  return {
    visitors: rows.map((row) => ({
      ...{ person: row.account, name: row.name, office: row.office, languages: [...row.languages] },
      mayGo: leftOutAs({ ...candidateOf(row, offices), isOfParty: isOf(row.office) }, state) === null,
    })),
  };
}

/** Whether whoever works in an office is of a party of the matter that is visited. */
async function ofParty(platform: Platform, above: CaseId | null): Promise<(office: string) => boolean> {
  const { database, vault } = platform;
  const [ciphers, { offices }] = await Promise.all([reads.readVisitedOrganisations(database, above), platform.world()]);
  const names = ciphers.flatMap((cipher) => vault.openParty(cipher).name ?? []);
  return (office) => isOfPartyNamed(offices, as(office), names);
}

/** Somebody who could go, as the law takes whoever is named. */
const candidateOf = ({ account, office, offices: all, isGoing }: reads.VisitorRow, offices: OfficeTree): Candidate => {
  const posts = all.map((one) => as<OfficeId>(one));
  return {
    ...{ person: account, account, office: as(office), offices: posts, speaks: true, open: 0, isGoing },
    ...{ isGrid: isOfGrid(offices, posts), isOfParty: false },
  };
};

/** Of which of the offices that visit an account is; null: of none. */
export async function visitorNamed(
  platform: Platform,
  { id: revisit, parent, state }: Dossier<RevisitState>,
  person: string,
): Promise<Pick<Candidate, 'account' | 'office' | 'offices' | 'isGrid' | 'isOfParty'> | null> {
  const { offices } = await platform.world();
  const above = parent?.caseId ?? null;
  const all = await reads.listVisitors(platform.database, goingFrom(offices, state), { revisit, above });
  const found = all.find(({ account }) => account === person);
  if (found === undefined) return null;
  const { account, office, offices: posts, isGrid } = candidateOf(found, offices);
  const isOf = await ofParty(platform, above);
  return { account, office, offices: posts, isGrid, isOfParty: isOf(office) };
}
