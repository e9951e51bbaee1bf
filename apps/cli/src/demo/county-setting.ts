import { legalDateOf } from '#libs/calendar';
import { exitCodes, ProcessProblem } from '#libs/config';
import { currentWorld, jurisdictionOf, partIdOf } from '#libs/docket';
import { as, type Capacity, type Instant, type OfficeId } from '#libs/kernel';
import { jointName, longCase, madeUpCaseId, type Setting } from '#libs/made-up';
import type { OfficeTree } from '#libs/office';
import { demoMark, listAccounts, reads, type Queryable } from '#libs/persistence';
import type { OpenInstallation } from '../open-installation.js';

/**
 * What the county is made up with: the law of this installation, its accounts, and the day that it is made up for. That
 * day is the one on which it was begun, so that a run that was cut off goes on with the same county.
 *
 * @throws ProcessProblem refused: this is no demonstration; failed: the county has no petition bureau
 */
export async function settingOf({ source, world, vault }: OpenInstallation, seed: string): Promise<Setting> {
  if ((await demoMark(source)) !== 'demo') throw notADemonstration();
  const found = await currentWorld(world, source);
  const { offices } = found;
  const jurisdiction = jurisdictionOf(found);
  const now = new Date(await reads.readClockMs(source));
  const [begun] = await source.query<{ recorded_at: Date }[]>(
    'select recorded_at from docket_fact where case_id = $1 and seq = 1',
    [madeUpCaseId(seed, longCase)],
  );
  const asOf = legalDateOf(as<Instant>((begun?.recorded_at ?? now).toISOString()));
  return {
    law: {
      rulesFor: (procedure) => found.rulesFor(procedure, jurisdiction),
      calendar: found.calendar(jurisdiction),
      offices,
    },
    jurisdiction,
    seed,
    asOf,
    recordedAt: as<Instant>(now.toISOString()),
    bureau: holderOf(offices, 'petition-bureau'),
    discipline: holderOf(offices, 'discipline'),
    principalOf: await principals(source),
    sealsOf: (caseId) => {
      const seals = vault.sealsOf(caseId);
      return { text: (body) => seals.text(body), party: (party, identity) => seals.party(party, { ...identity }) };
    },
    partOf: partIdOf,
    talkOf: (mediation, name) => partIdOf(mediation, { kind: 'talk', name }),
    jointOf: (mediation) => partIdOf(mediation, { kind: 'joint', name: jointName }),
    mediatorsOf: await mediators(source),
  };
}

/** The demonstration's own people, by office and capacity; an office without an account has acted all the same. */
async function principals(database: Queryable): Promise<Setting['principalOf']> {
  const known = new Map<string, string>();
  for (const { id, isDemo, roles } of await listAccounts(database)) {
    if (!isDemo) continue;
    for (const { office, capacity } of roles) known.set(`${office}/${capacity}`, id);
  }
  return (office: OfficeId, capacity: Capacity) =>
    known.get(`${office}/${capacity}`) ?? `made-up/${office}/${capacity}`;
}

/** Whoever mediates, by office; made-up ones alone: nobody else acts in a case that never was. */
async function mediators(database: Queryable): Promise<Setting['mediatorsOf']> {
  const rows = await database.query<{ office: string; person: string; account: string | null }>(
    `select office_id as office, id as person, account_id as account from registered_person
      where is_demo and kind = 'mediator' and is_active and left_on is null order by code`,
  );
  return (office) => rows.flatMap(({ person, account, ...of }) => (of.office === office ? [{ person, account }] : []));
}

function holderOf(offices: OfficeTree, what: 'petition-bureau' | 'discipline'): OfficeId {
  const office = offices.nearest(what, null);
  if (office !== null) return office.id;
  throw new ProcessProblem(
    exitCodes.failed,
    `没有承担“${what}”职能的机构，无法生成演示案件。`,
    `No office holds the function ${what}: there is nobody to whom cases could go.`,
  );
}

function notADemonstration(): ProcessProblem {
  return new ProcessProblem(
    exitCodes.refused,
    '这不是演示环境：没有演示账号，虚构案件不能与真实案件混在一起。',
    'This is no demonstration: without demonstration accounts made-up cases would stand among real ones.',
  );
}
