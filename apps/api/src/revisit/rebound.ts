import type { reboundAsked } from '#contracts/revisit';
import { derivedCaseId, jurisdictionOf } from '#libs/docket';
import { isDomainError, type CaseId, type Dossier, type KnownParty } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { RevisitState } from '#libs/revisit';
import { sealed, submitToDoor } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { beginningOf } from '../mediation/opening.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';
import { requireApart } from './visiting.js';

interface Asked {
  readonly id: string;
  readonly body: z.output<typeof reboundAsked>;
  readonly key: string;
}

/**
 * Opens a new case for what has broken out again (另立案件), of the same people before the same committee, linked with the matter, and
 * links it in the revisit. Whoever asks sees nobody's name by it, and nothing of the new case. Asked again it is the same one, by whomever:
 * its id follows from the revisit and the party.
 *
 * @throws HttpProblem 409 `http.rebound_unfit`: a petition is handed in again by whoever wants it; DomainError `docket.no_such_case`, those
 *   of `linkRebound` and of the opening
 */
export async function openRebound(platform: Platform, caller: Caller, { id, body, key }: Asked) {
  const { docket, database } = platform;
  const { actor } = caller;
  const head = await visibleHead(platform, caller, id, 'revisit');
  const { state, parent } = (await docket.dossier(head.id, database)) as Dossier<RevisitState>;
  await requireApart(platform, caller, state);
  if (state.matter !== 'mediation' || parent === null) {
    throw new HttpProblem(409, 'http.rebound_unfit');
  }
  const caseId = derivedCaseId('rebound', head.id, body.party);
  const known = await numberOf(platform, caseId);
  if (known === null) await requireOwed(platform, caller, { revisit: head.id, party: body.party });
  const number =
    known ?? (await opened(platform, caller, { ...body, revisit: head.id, above: parent.caseId, caseId, key }));
  const isOwed = state.parties.some(({ party, rebound }) => party === body.party && rebound !== null);
  if (!isOwed) return { number, isRepeat: true };
  const { isRepeat } = await submitToDoor(
    platform,
    sealed(platform, {
      ...{ kind: 'revisit', caseId: head.id, actor, key: `${key}:link`, command: 'linkRebound' },
      fields: { party: body.party, number },
      textFields: ['number'],
    }),
  );
  return { number, isRepeat };
}

/** Its number; null: it is not there. */
async function numberOf({ docket, database }: Platform, caseId: CaseId): Promise<string | null> {
  try {
    return (await docket.dossier(caseId, database)).number;
  } catch (error) {
    if (isDomainError(error) && error.code === 'docket.no_such_case') return null;
    throw error;
  }
}

/** Refuses before anything is opened what the link would be refused for. */
async function requireOwed(
  { docket, database }: Platform,
  { actor }: Caller,
  { revisit, party }: { readonly revisit: CaseId; readonly party: string },
): Promise<void> {
  const payload = { party, number: { digest: 'to come', chars: 1 } };
  await docket.foresee({ caseId: revisit, actor, database, command: { type: 'linkRebound', payload } });
}

interface Opening {
  readonly revisit: CaseId;
  readonly above: CaseId;
  readonly caseId: CaseId;
  readonly party: string;
  readonly words: string | null;
  readonly key: string;
}

async function opened(platform: Platform, { actor }: Caller, of: Opening): Promise<string> {
  const { docket, database } = platform;
  const matter = (await docket.dossier(of.above, database)) as MediationDossier;
  const { committee, sort } = matter.state;
  const { named, title } = await peopleOf(platform, matter, of);
  const drill = await reads.readDrillOf(database, of.revisit);
  const jurisdiction = jurisdictionOf(await platform.world());
  const { number } = await submitToDoor(
    platform,
    beginningOf(platform, {
      ...{ actor, key: `${of.key}:open`, named },
      place: { caseId: of.caseId, opening: { jurisdiction, ...(drill !== null && { drillId: drill }) } },
      fields: {
        ...{ committee, sort, source: 'government', sender: actor.office, track: null, title, request: of.words },
        ...{ court: null, courtNumber: null },
        links: [{ kind: 'mediation', case: of.above, number: matter.number }],
      },
    }),
  );
  return number;
}

/** Whoever says that it broke out again, as applicant, and the other side: as the matter above has them sealed. */
async function peopleOf({ database, vault }: Platform, { parties }: MediationDossier, { revisit, party }: Opening) {
  const there = parties.filter(
    ({ role, leftOn, mergedInto }) => isSide(role) && leftOn === null && mergedInto === null,
  );
  const side = there.find((one) => one.party === party)?.role;
  const wanted = there.filter((one) => one.party === party || one.role !== side);
  const rows = await reads.readAskedPeople(
    database,
    revisit,
    wanted.map((one) => one.party),
  );
  const named = wanted.flatMap(({ party: name, nature, capacity }) => {
    const cipher = rows.find((row) => row.party === name)?.cipher ?? null;
    if (cipher === null) return [];
    const role = name === party ? 'applicant' : 'respondent';
    return [{ ...vault.openParty(cipher), role, nature, capacity }];
  });
  // Whoever applies first is `p1`.
  const ordered = [
    ...named.filter(({ role }) => role === 'applicant'),
    ...named.filter(({ role }) => role !== 'applicant'),
  ];
  return { named: ordered, title: rows[0]?.title ?? '纠纷再次发生' };
}

const isSide = (role: KnownParty['role']): boolean => role === 'applicant' || role === 'respondent';
