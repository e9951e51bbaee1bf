import type { Duty, DutyChange } from '#libs/kernel';
import { meet, runningOf, type Effects, type KindContext } from '#libs/kind';
import { after, hasConsented, isSignedByAll, openDuty, openedOf, principalsOf, start } from './case.js';
import type { MediationDossier } from './case.js';
import type { MediationDraft } from './facts.js';
import { isAskedAll } from './screening.js';
import { mediationRules as rules } from './rules.js';

// From acceptance until all have signed there is always one thing that is the committee's to do next, in its inbox (ours): a mediator who
// works by what is owed never loses the case in between. It has no date of its own, so that nobody is late with it and no rate counts it.

/** What comes next, as a duty. */
const steps = ['screen', 'proposeMediators', 'prepare', 'mediate', 'sign'] as const;
type Step = (typeof steps)[number];

const isStep = (what: string): what is Step => (steps as readonly string[]).includes(what);

function stepOf(dossier: MediationDossier): Step | null {
  const { sort, mediators, agreement } = dossier.state;
  if (sort === 'family' && !isAskedAll(dossier)) return 'screen';
  if (mediators.length === 0) return 'proposeMediators';
  if (principalsOf(dossier).some(({ party }) => !hasConsented(dossier, party))) return 'prepare';
  if (agreement === null) return 'mediate';
  return isSignedByAll(dossier) ? null : 'sign';
}

/** What is to be done next; null: it was not accepted yet, all have signed, or it has ended. */
function nextOf(dossier: MediationDossier): Step | null {
  const { end, acceptedOn } = openedOf(dossier);
  return end === null && acceptedOn !== null ? stepOf(dossier) : null;
}

/** What these facts leave to be done next, beside them: whoever recorded them, a party's own commands and time too. */
export function keepStep(
  drafts: readonly MediationDraft[],
  dossier: MediationDossier,
  context: KindContext,
): readonly MediationDraft[] {
  if (drafts.length === 0) return drafts;
  const so = after(dossier, drafts, context);
  const owed = so.duties.find(({ what }) => isStep(what));
  const next = nextOf(so);
  if ((owed?.what ?? null) === next) return drafts;
  return withEffects(drafts, next === null ? over(so) : stepTo(so, { owed, next }, context));
}

/** The same facts, the last of which does this too. */
export function withEffects(drafts: readonly MediationDraft[], left: Effects): readonly MediationDraft[] {
  const last = drafts.at(-1);
  if (last === undefined) return drafts;
  const effects = {
    clocks: [...(last.clocks ?? []), ...(left.clocks ?? [])],
    duties: [...(last.duties ?? []), ...(left.duties ?? [])],
  };
  const changed = Object.fromEntries(Object.entries(effects).filter(([, changes]) => changes.length > 0));
  return [...drafts.slice(0, -1), { ...last, ...changed }];
}

/** Nothing comes next: with its clock the last step is done. */
const over = (so: MediationDossier): Effects => ({ clocks: meet(runningOf(so, rules.step)) });

/** Another one on the clock that runs as long as there is any. */
function stepTo(
  so: MediationDossier,
  { owed, next }: { readonly owed: Duty | undefined; readonly next: Step },
  context: KindContext,
): Effects {
  const { committee: office } = openedOf(so);
  const [clock] = runningOf(so, rules.step);
  if (clock === undefined) {
    const begun = {
      rule: rules.step,
      owner: office,
      startedBy: 'accepted',
      startOn: context.today,
      what: next,
    } as const;
    const { clocks, duties } = start(so, context, begun);
    return { clocks, duties };
  }
  const done: readonly DutyChange[] = owed === undefined ? [] : [{ change: 'close', id: owed.id, as: 'done' }];
  return { duties: [...done, openDuty(so, { what: next, clock: clock.id, office })] };
}
