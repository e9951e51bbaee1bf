import type { tourOpen } from '#contracts/inspection';
import type { CadenceState } from '#libs/cadence';
import { jurisdictionOf, partIdOf } from '#libs/docket';
import { as, DomainError, isDomainError, type CaseId, type Dossier, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { openCase, sealed } from '../case/case-commands.js';
import { namingAccount } from '../case/named-refusal.js';
import { visibleHead } from '../case/visible-head.js';
import { holdsNumberOfPerson } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { postsOf, requirePlansNoOwn, tiesOf } from './posts.js';

interface AskedTour {
  readonly id: string;
  readonly body: z.output<typeof tourOpen>;
  readonly key: string;
}

/**
 * Plans a tour (督导) of one group in a period of tours, for whoever commissioned that. Asked again with its key it is the same tour;
 * another key is another one of the same group.
 *
 * @throws DomainError `inspection.not_commissioned` (forbidden); `inspection.no_group` (not_found), details `debtor`;
 *   `inspection.words_name_person` (invalid); those of `open`; `docket.no_such_case`
 */
export async function openTourOf(platform: Platform, caller: Caller, { id, body, key }: AskedTour) {
  const { docket, database } = platform;
  const { actor } = caller;
  const { id: caseId, kind } = await visibleHead(platform, caller, id, 'cadence');
  const { dossier } = await docket.now(caseId, actor, database);
  const { debtor } = body;
  await requirePlansNoOwn(
    platform,
    caller,
    body.visits.map(({ office }) => office),
  );
  const { group, period } = groupIn(dossier as Dossier<CadenceState>, debtor, actor.office);
  const posts = await postsOf(
    database,
    body.inspectors.map(({ account }) => account),
  );
  const before = await reads.readAskedCase(database, { principal: actor.principal, key });
  // Whoever asks again with the same key hears the answer again.
  if (before === null && holdsNumberOfPerson([body.title, body.themes])) {
    throw new DomainError('invalid', 'inspection.words_name_person', 'what is written has a number of a person', {});
  }
  const name = await nameOf(platform, { caseId, debtor, asked: before?.caseId });
  const opening = sealed(platform, {
    ...{ kind: 'inspection', caseId: partIdOf(caseId, { kind: 'inspection', name }), actor, key, command: 'open' },
    fields: { ...body, checklist: body.checklist ?? null },
    // Where somebody belongs may be otherwise by the time it is asked again: it is the same request.
    known: { group, period, posts },
    textFields: ['title', 'themes'],
    opening: { parent: { kind, caseId }, name },
  });
  return await openCase(platform, caller, opening).catch(async (thrown: unknown) => {
    throw isDomainError(thrown) ? await namingAccount(platform, thrown) : thrown;
  });
}

/**
 * Who may be lent to a group by an office, for whoever commissioned the period: but for themselves, and whom they stand in for. Of each it is
 * said which of the offices that are to be visited is in the way, by the rules in which a tour would be planned today.
 *
 * @throws DomainError `inspection.not_commissioned` (forbidden)
 */
export async function inspectorsOf(
  platform: Platform,
  caller: Caller,
  { id, office, visited }: { readonly id: string; readonly office: string; readonly visited: readonly string[] },
) {
  const { database, docket } = platform;
  const { actor } = caller;
  const head = await visibleHead(platform, caller, id, 'cadence');
  const { dossier, context } = await docket.now(head.id, actor, database);
  tourPeriodOf(dossier as Dossier<CadenceState>, actor.office);
  const [lent, world] = await Promise.all([reads.listInspectors(database, office), platform.world()]);
  const rules = world.rulesFor('inspection', jurisdictionOf(world));
  const asked = { visited: visited.map((one) => as<OfficeId>(one)), context: { ...context, rules } };
  const others = lent.filter(({ account }) => account !== actor.principal && account !== actor.deputyFor);
  const ties = await tiesOf(
    database,
    others.map(({ account }) => account),
    asked,
  );
  return { items: others.map((one) => ({ ...one, tiedTo: ties.get(one.account) ?? null })) };
}

/** A period of tours, and who owes one in it, for whoever commissioned it. @throws DomainError `inspection.not_commissioned` (forbidden), `cadence.ended` (conflict) */
export function tourPeriodOf({ state }: Dossier<CadenceState>, office: string | null) {
  const { terms, period, owing, end } = state;
  if (period === null || terms?.work !== 'tour' || terms.owner !== office) {
    throw new DomainError('forbidden', 'inspection.not_commissioned', 'it commissions no tours in that period');
  }
  // A tour is planned also late; of a period that was withdrawn nobody owes one.
  if (end?.as === 'withdrawn') throw new DomainError('conflict', 'cadence.ended', 'it was withdrawn', { as: end.as });
  return { period, owing };
}

function groupIn(dossier: Dossier<CadenceState>, debtor: string, office: string | null) {
  const { period, owing } = tourPeriodOf(dossier, office);
  const found = owing.find((one) => one.debtor === debtor);
  if (found !== undefined) return { group: found.office, period };
  throw new DomainError('not_found', 'inspection.no_group', 'no such group in that period', { debtor });
}

/** The next of its group, by the order in which they were planned. */
async function nameOf(
  { database }: Platform,
  { caseId, debtor, asked }: { readonly caseId: CaseId; readonly debtor: string; readonly asked: string | undefined },
): Promise<string> {
  for (let n = 1; ; n += 1) {
    const name = `${debtor}/${String(n)}`;
    const id = partIdOf(caseId, { kind: 'inspection', name });
    if (id === asked || (await reads.readPlace(database, id)) === null) return name;
  }
}
