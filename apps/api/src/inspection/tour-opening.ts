import type { tourOpen } from '#contracts/inspection';
import type { CadenceState } from '#libs/cadence';
import { partIdOf } from '#libs/docket';
import { DomainError, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { openCase, sealed } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { postsOf, requirePlansNoOwn } from './posts.js';

interface AskedTour {
  readonly id: string;
  readonly body: z.output<typeof tourOpen>;
  readonly key: string;
}

/**
 * Plans a tour (督导) of one group in a period of tours, for whoever commissioned that. Asked again with its key it is the same tour;
 * another key is another one of the same group.
 *
 * @throws DomainError `inspection.not_commissioned` (forbidden); `inspection.no_group` (not_found), details `debtor`; those of `open`;
 *   `docket.no_such_case`
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
  const name = await nameOf(platform, { caseId, debtor, asked: before?.caseId });
  return await openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind: 'inspection', caseId: partIdOf(caseId, { kind: 'inspection', name }), actor, key, command: 'open' },
      fields: { ...body, checklist: body.checklist ?? null },
      // Where somebody belongs may be otherwise by the time it is asked again: it is the same request.
      known: { group, period, posts },
      textFields: ['title', 'themes'],
      opening: { parent: { kind, caseId }, name },
    }),
  );
}

/** A period of tours that the acting office has commissioned. @throws DomainError `inspection.not_commissioned` (forbidden) */
export async function requireCommissioned(platform: Platform, caller: Caller, id: string) {
  const head = await visibleHead(platform, caller, id, 'cadence');
  const { dossier } = await platform.docket.now(head.id, caller.actor, platform.database);
  return periodIn(dossier as Dossier<CadenceState>, caller.actor.office);
}

function periodIn({ state }: Dossier<CadenceState>, office: string | null) {
  const { terms, period, owing } = state;
  if (period !== null && terms?.work === 'tour' && terms.owner === office) return { period, owing };
  throw new DomainError('forbidden', 'inspection.not_commissioned', 'it commissions no tours in that period');
}

function groupIn(dossier: Dossier<CadenceState>, debtor: string, office: string | null) {
  const { period, owing } = periodIn(dossier, office);
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
