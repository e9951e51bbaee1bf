import { periodOf, type CadenceCommands } from '#libs/cadence';
import { derivedCaseId } from '#libs/docket';
import { DomainError, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { GivenOpening } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/**
 * The case that the first period of recurring work (周期工作) is. One office commissions a work once in each period, and not beside
 * one that goes on: else everybody would owe it twice. The id follows from that, so that two who begin it at once mean one case, and
 * the law refuses the second. In the place of one that was withdrawn another one is begun.
 *
 * @throws DomainError `cadence.begun` (conflict), details `number`
 */
export async function cadenceToBegin(
  { database }: Platform,
  { actor, reader: { office } }: Caller,
  { fields, drill, key }: GivenOpening,
): Promise<CaseId> {
  const { unit, work, on } = fields as unknown as Pick<CadenceCommands['open'], 'unit' | 'work' | 'on'>;
  const { key: period } = periodOf(unit, on);
  const { caseId, isAsked } = await idAmong(database, {
    idOf: (n) => derivedCaseId('cadence', office, unit, work, period, drill ?? '', ...(n === 0 ? [] : [String(n)])),
    asked: { principal: actor.principal, key },
  });
  if (isAsked) return caseId;
  const number = await reads.goingCadence(database, { office, unit, work, drill });
  if (number === null) return caseId;
  throw new DomainError('conflict', 'cadence.begun', 'it has begun', { number });
}

interface Begun {
  readonly idOf: (withdrawn: number) => CaseId;
  readonly asked: { readonly principal: string; readonly key: string };
}

/** The first that was not withdrawn; whoever asks again with the key of one hears of that again. */
async function idAmong(
  database: Platform['database'],
  { idOf, asked }: Begun,
): Promise<{ readonly caseId: CaseId; readonly isAsked: boolean }> {
  for (let withdrawn = 0; ; withdrawn += 1) {
    const caseId = idOf(withdrawn);
    if (await reads.hasAsked(database, { ...asked, caseId })) return { caseId, isAsked: true };
    if (!(await reads.isWithdrawnPeriod(database, caseId))) return { caseId, isAsked: false };
  }
}
