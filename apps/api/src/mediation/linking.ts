import type { linkToMediation } from '#contracts/mediation';
import { DomainError } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';

/**
 * The case that somebody means by a number on a receipt.
 *
 * @throws DomainError `mediation.no_such_case` (not_found), details `number`
 */
export async function caseNamed({ database }: Platform, number: string, isDrill: boolean) {
  const found = await reads.findByNumber(database, { number: number.trim(), isDrill });
  if (found !== null) return found;
  throw new DomainError('not_found', 'mediation.no_such_case', 'no case has that number', { number });
}

/**
 * Links a petition with a mediation: it is recorded there, which whoever links it need not be able to read, and both pages say so.
 *
 * @throws DomainError `docket.no_such_case`, `mediation.no_such_case` (not_found), `mediation.link_unfit` (invalid)
 */
export async function linkPetition(
  platform: Platform,
  caller: Caller,
  { id, body, key }: { readonly id: string; readonly body: z.output<typeof linkToMediation>; readonly key: string },
) {
  const petition = await visibleHead(platform, caller, id, 'petition');
  const found = await caseNamed(platform, body.number, petition.isDrill);
  if (found.kind !== 'mediation') {
    throw new DomainError('invalid', 'mediation.link_unfit', 'it is no mediation', { number: body.number });
  }
  const link = { kind: 'petition', case: petition.id, number: petition.number, isRemoved: body.isRemoved };
  const { isRepeat } = await platform.docket.act({
    ...{ kind: found.kind, caseId: found.case, actor: caller.actor, key: `${key}:link` },
    commands: [{ type: 'linkCase', payload: link }],
  });
  return { number: found.number, isRepeat };
}

/** The other cases of a matter, with the code that all of them have (一案一码); null: it stands in this one alone. */
export async function linksOf({ database }: Platform, { reader }: Caller, caseId: string) {
  const all = await reads.readLinkedCases(database, reader, caseId);
  const links = all.filter(({ id }) => id !== caseId).map(({ id: _id, ...one }) => one);
  return { code: links.length === 0 ? null : (all[0]?.number ?? null), links };
}
