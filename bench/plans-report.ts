import { totalOf } from './cpu.js';
import { table, type Goal } from './format.js';
import type { IdleReport } from './parts/parked.js';
import type { PlansReport } from './parts/plans.js';

// Two looks of a minute at a resting machine differ by as much, in per cent of a core.
const noise = 0.5;

const costOf = ({ none, parked }: IdleReport): number => totalOf(parked) - totalOf(none);

export function plansGoals(report: PlansReport | null): Goal[] {
  if (report === null) return [];
  const { plans, idleOfPetitions, idleOfPlans } = report;
  const [petitions, more] = [costOf(idleOfPetitions), costOf(idleOfPlans)];
  return [
    {
      name: `idle CPU of ${String(plans)} plans, by as many parked petitions`,
      measured: `${more.toFixed(2)} %, ${petitions.toFixed(2)} % of a core`,
      goal: 'no more',
      isReached: more <= Math.max(petitions, 0) + noise,
    },
  ];
}

export function plansLines({ plans, petitionSeconds, planSeconds, ...idle }: PlansReport): string[] {
  const cpu = (name: string, { seconds, none, parked }: IdleReport) => [
    name,
    `${totalOf(none).toFixed(2)} %`,
    `${totalOf(parked).toFixed(2)} %`,
    String(seconds),
  ];
  return [
    '',
    `${String(plans)} petitions were parked in ${petitionSeconds.toFixed(0)} s, then as many mediations with a plan of visits in ${planSeconds.toFixed(0)} s`,
    ...table(
      ['idle, per cent of a core', 'before', 'after', 'seconds'],
      [cpu('petitions', idle.idleOfPetitions), cpu('plans, beside them', idle.idleOfPlans)],
    ),
  ];
}
