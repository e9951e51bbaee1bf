import { defineKind, endClocks, lateOf, runningOf, warnedOf, type MomentContext } from '#libs/kind';
import type { PassedMoment } from '#libs/rules';
import { tools, type IncidentDossier } from './case.js';
import { incidentCodes } from './codes.js';
import type { IncidentCommands } from './commands.js';
import type { IncidentFacts } from './facts.js';
import { incidentGrants } from './grants.js';
import { close, endOf, extend, nameTeam, open, report, takeMeasures, turnViolent } from './handlers.js';
import { incidentNeeds, incidentRules as rules } from './rules.js';
import type { IncidentPhase } from './standing.js';
import { initialIncident, type IncidentState } from './state.js';

/** It was reported, and what it has turned into since was too. */
const isReported = (dossier: IncidentDossier): boolean =>
  dossier.state.isReported && runningOf(dossier, rules.report).length === 0;

/** By its date it is over by itself, unless a report of it is owed: then it stays, and whoever owes that sees it. */
function onMoment(
  { clock, rule, warning, changes, dueAt }: PassedMoment,
  dossier: IncidentDossier,
  { today }: MomentContext,
) {
  const passed = { clocks: changes, dueAt };
  if (warning !== null) return [tools.draft('warned', warnedOf({ clock, rule }, warning), passed)];
  if (rule.id === rules.watch && isReported(dossier)) {
    const fired = { clocks: [...changes, ...endClocks([clock], 'fired')], dueAt };
    // The first end of a clock counts: what is cancelled with the rest has fired.
    return [tools.draft('lapsed', { clock: clock.id }, fired, endOf(dossier))];
  }
  const data = lateOf({ clock }, { today });
  return [tools.draft('overdue', data, passed)];
}

function phaseOf({ stage, end }: IncidentState): IncidentPhase {
  if (end !== null) return 'ended';
  return stage === 'violent' ? 'violent' : 'open';
}

/**
 * The law of an incident (突发情况): a room of a mediation for what has turned violent, or may. It has a team within hours, is
 * reported by itself and with nothing of the mediation, has an end, and tells the mediation nothing, not that it is there: no
 * party sees it, on no page, in no file and by no gap.
 *
 * @see 人民调解法 25 · RM-10; docs/adr/0055, 0070
 */
export const incidentKind = defineKind<IncidentState, IncidentCommands, IncidentFacts, null>({
  name: 'incident',
  // Numbered after the mediation, by its own name.
  prefix: null,
  initial: initialIncident,
  grants: incidentGrants,
  rules: incidentNeeds,
  codes: incidentCodes,
  tools,
  handlers: { open, nameTeam, takeMeasures, report, turnViolent, extend, close },
  onMoment,
  settles: () => true,
  owes: () => true,
  presses: () => null,
  standing: ({ state }) => ({ isOpen: state.end === null, phase: phaseOf(state), detail: null }),
  row: (dossier) => {
    const { office, stage, openedAt, team, end } = dossier.state;
    return {
      ...{ parent_id: dossier.parent?.caseId ?? null, office_id: office, stage, opened_at: openedAt },
      ...{ team: team.length, is_reported: isReported(dossier), ended_at: end?.at ?? null, ended_as: end?.as ?? null },
    };
  },
  subject: ({ state: { titleDigest } }) => ({
    title: titleDigest === null ? null : { digest: titleDigest },
    place: null,
  }),
  parts: { access: 'apart' },
  handedOver: (state, { from, to }) => (state.office === from ? { ...state, office: to } : state),
});
