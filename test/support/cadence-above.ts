import { randomUUID } from 'node:crypto';
import { as, type Actor, type CaseId, type CaseRef } from '#libs/kernel';
import type { Platform } from '../../apps/api/src/platform.js';
import { daysAhead } from './days-ahead.js';
import { aPerson } from './door.js';

/** An inspection is not needed for its findings: the period of a cadence stands in its place, and holds its words. */
export async function cadenceWith(
  { docket, vault }: Pick<Platform, 'docket' | 'vault'>,
  words: readonly string[],
): Promise<{ readonly above: CaseRef; readonly digests: readonly string[] }> {
  const caseId = as<CaseId>(randomUUID());
  const above = { kind: 'cadence', caseId };
  const debtors = [{ debtor: 'g1', office: 'group-1', quota: 1 }];
  const texts = words.map((body) => vault.sealsOf(caseId).text(body));
  const plans = texts.map(({ ref }) => ({ type: 'plan', payload: { debtors, endsOn: null, reasons: ref } }));
  await docket.act({
    ...{ ...above, key: randomUUID(), actor: aPerson('bureau', 'petition-head'), texts },
    commands: [
      { type: 'open', payload: { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors, endsOn: null } },
      ...plans,
    ],
    opening: { jurisdiction: 'CN' },
  });
  return { above, digests: texts.map(({ ref }) => ref.digest) };
}

/** Whoever acts for the course of a case. */
export const courseOf = (of: CaseRef): Actor => ({
  ...{ kind: 'course', principal: `course:${of.kind}`, office: null, capacity: null, caseId: of.caseId },
});
