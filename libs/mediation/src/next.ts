import { isRunning } from '#libs/rules';
import type { Clock, Duty, DutyChange } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { after, hasConsented, isSignedByAll, openDuty, openedOf, principalsOf, type MediationDossier } from './case.js';
import type { MediationDraft } from './facts.js';
import { isAskedAll } from './screening.js';
import { limitRules, mediationRules as rules } from './rules.js';

// From acceptance to the last day there is always one thing that is the committee's to do next, in its inbox, by the date that its time
// ends (ours): a mediator who works by what is owed never loses the case in between.

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

/** The first of the dates by which its time ends; undefined: none runs. */
const limitOf = ({ clocks }: MediationDossier): Clock | undefined =>
  clocks
    .filter((clock) => limitRules.includes(clock.rule) && clock.rule !== rules.arbitration && isRunning(clock))
    .toSorted((a, b) => (a.legalDueOn ?? '9999').localeCompare(b.legalDueOn ?? '9999'))[0];

function nextOf(dossier: MediationDossier) {
  const { committee: office, end, acceptedOn } = openedOf(dossier);
  const clock = limitOf(dossier);
  const what = end === null && acceptedOn !== null ? stepOf(dossier) : null;
  return what === null || clock === undefined ? null : { what, clock: clock.id, office };
}

/** These facts, with what is next by then. */
function stepped(
  dossier: MediationDossier,
  drafts: readonly MediationDraft[],
  context: KindContext,
): readonly MediationDraft[] {
  const last = drafts.at(-1);
  if (last === undefined) return drafts;
  const so = after(dossier, drafts, context);
  const owed = so.duties.find(({ what }) => isStep(what));
  const next = nextOf(so);
  if (isSame(owed, next)) return drafts;
  const done: readonly DutyChange[] = owed === undefined ? [] : [{ change: 'close', id: owed.id, as: 'done' }];
  const opened = next === null ? [] : [openDuty(so, next)];
  return [...drafts.slice(0, -1), { ...last, duties: [...(last.duties ?? []), ...done, ...opened] }];
}

type Owed = Pick<Duty, 'what' | 'clock'> | null;

const isSame = (owed: Owed | undefined, next: Owed): boolean =>
  owed?.what === next?.what && owed?.clock === next?.clock;

interface Acting {
  readonly act: (dossier: MediationDossier, payload: never, context: KindContext) => readonly MediationDraft[];
}

/** Handlers that keep what is next in step with what they record. */
export const keepingStep = <H extends Readonly<Record<string, Acting>>>(handlers: H): H =>
  Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      name,
      {
        ...handler,
        act: (dossier: MediationDossier, payload: never, context: KindContext) =>
          stepped(dossier, handler.act(dossier, payload, context), context),
      },
    ]),
  ) as unknown as H;
