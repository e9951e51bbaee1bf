import { addDays, instantAtHour, startOfDay } from '#libs/calendar';
import { cadenceKind, periodOf, type CadenceCommands, type CadenceState, type Debtor } from '#libs/cadence';
import { derivedCaseId, Past } from '#libs/docket';
import { Capacity, type OfficeId } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { Chance } from './chance.js';
import { atWork, later, personOf, type CasePlan, type Setting } from './setting.js';

/** Groups that go round, each of an office, where the county has it. */
const groupOffices = ['dept-public-security', 'dept-justice', 'dept-civil-affairs', 'dept-human-resources'];
/** Villages that have not filed last week: whoever commissioned it has that to see. */
const silent = 2;

/**
 * The recurring work that a new demonstration begins with: the return of every village of last week, from which the course begins the
 * present one, and the tours of this quarter. None where the county has no villages, or no such offices.
 */
export function planCadences(setting: Setting): readonly (readonly CasePlan[])[] {
  const { offices } = setting.law;
  const villages = offices.ofCounty.filter(({ type, isActive }) => type === OfficeType.village && isActive);
  const groups = groupOffices.filter((id) => offices.get(id as OfficeId)?.isActive === true);
  const week = villages.map(({ id }): Debtor => ({ debtor: id, office: id, quota: 1 }));
  const tours = groups.map((id, at): Debtor => ({ debtor: `g${String(at + 1)}`, office: id as OfficeId, quota: 1 }));
  return [
    ...(week.length === 0 ? [] : [[weekOf(week, setting)]]),
    ...(tours.length === 0 ? [] : [[begun('quarter', 'tour', tours, setting).plan]]),
  ];
}

/** Last week: filed through the week, by all but a few. */
function weekOf(debtors: readonly Debtor[], setting: Setting): CasePlan {
  const { past, plan, chance, from } = begun('week', 'return', debtors, setting);
  const end = later(startOfDay(setting.asOf), -10);
  const filed = debtors
    .slice(silent)
    .map(({ debtor, office }) => ({ debtor, office, at: atWork(setting, chance, addDays(from, chance.whole(1, 3))) }))
    .toSorted((one, other) => one.at.localeCompare(other.at));
  for (const { debtor, office, at } of filed) {
    if (at < end) past.act(at, 'file', { debtor, cases: [] }, personOf(setting, office, Capacity.officer));
  }
  for (let next = past.nextMoment(end); next !== null; next = past.nextMoment(end)) past.pass(next);
  return plan;
}

function begun(
  unit: CadenceCommands['open']['unit'],
  work: CadenceCommands['open']['work'],
  debtors: readonly Debtor[],
  setting: Setting,
) {
  const { law, recordedAt, asOf, seed, bureau } = setting;
  const caseId = derivedCaseId('made-up', seed, `cadence/${unit}`);
  const past = new Past<CadenceState, CadenceCommands>(cadenceKind, { caseId }, law, recordedAt);
  // Of a quarter that begins today nothing has happened yet: the one before it is told of.
  const { from } = periodOf(unit, addDays(asOf, unit === 'week' ? -7 : -1));
  const opening = { unit, work, on: from, debtors, endsOn: null };
  past.act(instantAtHour(from, 9), 'open', opening, personOf(setting, bureau, Capacity.petitionHead));
  const plan: CasePlan = {
    ...{ kind: 'cadence', caseId, opening: { withReceipt: false }, acts: [past.commands], texts: [], parties: [] },
  };
  return { past, plan, from, chance: new Chance(seed, `cadence-${unit}`, 0) };
}
