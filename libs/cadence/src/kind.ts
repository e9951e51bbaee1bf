import { defineKind } from '#libs/kind';
import { tools } from './case.js';
import { cadenceCodes } from './codes.js';
import type { CadenceCommands } from './commands.js';
import type { CadenceFacts } from './facts.js';
import { cadenceGrants } from './grants.js';
import { count, dissolve, excuse, file, noteNext, open, plan, seeMissing } from './keeping.js';
import { onMoment } from './moments.js';
import { cadenceNeeds, cadenceRules } from './rules.js';
import type { CadenceDetail } from './standing.js';
import { initialCadence, type CadenceState } from './state.js';
import { detailOf, phaseOf, rowOf } from './views.js';
import { withdraw } from './withdrawing.js';

const ofPeriods: readonly string[] = Object.values(cadenceRules.period);

/**
 * The law of recurring work (周期工作): one period of a cadence, who owes what in it, what was done, what is missing and who has seen that.
 * A period is a case of its own, and its course opens the next one; no office is asked twice, and no period is left out.
 *
 * @see 信访工作条例 38 for inspections as needed; every number and the procedure are ours; docs/adr/0079
 */
export const cadenceKind = defineKind<CadenceState, CadenceCommands, CadenceFacts, CadenceDetail>({
  name: 'cadence',
  prefix: '期',
  initial: initialCadence,
  grants: cadenceGrants,
  rules: cadenceNeeds,
  codes: cadenceCodes,
  tools,
  handlers: { open, file, count, excuse, dissolve, plan, withdraw, noteNext, seeMissing },
  onMoment,
  // Ninety-two villages file into one week.
  undisturbed: ['file'],
  settles: () => true,
  // The period's own day is nobody's to keep.
  owes: ({ rule }) => !ofPeriods.includes(rule),
  // Whoever commissioned it sees what is missing, and decides.
  presses: () => null,
  standing: (dossier) => ({
    // What counts is counted also where it is told after the end.
    isOpen: dossier.state.end === null || detailOf(dossier).toCount.length > 0,
    ...{ phase: phaseOf(dossier), detail: detailOf(dossier) },
  }),
  row: rowOf,
  // What it is called follows from its work and its period, in the language of whoever reads.
  subject: () => ({ title: null, place: null }),
  handedOver: (state, { from, to }) => {
    const moved = <T extends { readonly office: string }>(all: readonly T[]): readonly T[] =>
      all.map((one) => (one.office === from ? { ...one, office: to } : one));
    return {
      ...state,
      terms: state.terms?.owner === from ? { ...state.terms, owner: to } : state.terms,
      owing: moved(state.owing),
      next: { ...state.next, debtors: moved(state.next.debtors) },
    };
  },
});
