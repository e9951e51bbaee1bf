import { managingOrganOf } from '#libs/office';
import { isRunning } from '#libs/rules';
import type { Clock, Duty, OfficeId } from '#libs/kernel';
import { endClocks, requireOpened, start } from './case.js';
import type { Effects, SupervisionContext, SupervisionDossier } from './case.js';
import { judgeOf, openJudging, startVerifying } from './judging.js';
import { accessInstead } from './ladder.js';
import { rungOf } from './rungs.js';
import { climbOf, type Step } from './state.js';
import { isOutsideOf } from './verifiers.js';

/** Who has to do without an office, as the others stand then. */
export interface Without {
  readonly office: OfficeId;
  /** Who answers then; null: nobody. */
  readonly answerer: OfficeId | null;
  /** Who verifies then; null: nobody. */
  readonly verifier: OfficeId | null;
}

/** One thing that an office owed, by its clock. */
export interface Passed {
  readonly clock: string;
  /** Who owes it now; null: nobody could, which is an alarm. */
  readonly to: OfficeId | null;
  /** The clock that took its place; null: another one that runs already, or none. */
  readonly instead: string | null;
  readonly effects: Effects;
}

/** A clock and a duty that were opened, or nothing: somebody else owes the same already, or nobody could. */
interface Next {
  readonly to: OfficeId | null;
  readonly opened: Effects | null;
}

/**
 * What an office owes, each with a clock of its own from today for whoever it goes to, as the order of the law has it. So does the look
 * at a correction that whoever answers now in its place has owed: nobody verifies what he answers.
 */
export function passedOn(
  dossier: SupervisionDossier,
  without: Without,
  context: SupervisionContext,
): readonly Passed[] {
  const passed: Passed[] = [];
  let so = dossier;
  const looks = without.answerer === null ? [] : owedBy(dossier, without.answerer).filter(isLook);
  for (const owed of [...owedBy(dossier, without.office), ...looks]) {
    const { to, opened } = nextOf(so, owed, { ...without, office: owed.duty.office }, context);
    const clocks = [...endClocks([owed.clock], 'superseded'), ...(opened?.clocks ?? [])];
    const begun = clocks.flatMap((change) => (change.change === 'open' ? [change.clock] : []));
    passed.push({ clock: owed.clock.id, to, instead: begun[0]?.id ?? null, effects: { ...opened, clocks } });
    so = withBegun(so, owed.duty.what, begun);
  }
  return passed;
}

function owedBy({ duties, clocks }: SupervisionDossier, office: OfficeId): readonly Owed[] {
  return duties
    .filter((duty) => duty.office === office)
    .flatMap((duty) =>
      clocks.filter((one) => one.id === duty.clock && isRunning(one)).map((clock) => ({ duty, clock })),
    );
}

/** With the clocks that began and their duty: those that begin next are numbered after them. */
function withBegun(so: SupervisionDossier, what: string, begun: readonly Clock[]): SupervisionDossier {
  if (begun.length === 0) return so;
  const { [what]: before = 0 } = so.dutiesOpened;
  return { ...so, clocks: [...so.clocks, ...begun], dutiesOpened: { ...so.dutiesOpened, [what]: before + 1 } };
}

const isLook = ({ duty }: Owed): boolean => duty.what === 'verifyCorrection';

interface Owed {
  readonly duty: Duty;
  readonly clock: Clock;
}

function nextOf(so: SupervisionDossier, owed: Owed, without: Without, context: SupervisionContext): Next {
  const { steps, addressed } = so.state;
  const step = steps.find(({ clocks }) => clocks.includes(owed.clock.id));
  if (step !== undefined) return nextJudge(so, step, without, context);
  if (owed.duty.what === 'verifyCorrection') return nextVerifier(so, without, context);
  if (owed.duty.what === 'tellOutside') return nextTeller(so, owed, without, context);
  const isAddressed = addressed.some(({ clock }) => clock === owed.clock.id);
  return isAddressed ? nextManager(so, owed, context) : nextAnswerer(so, owed, without, context);
}

/** Whoever was told of the silence may take the step already; else whom its rung means now. */
function nextJudge(so: SupervisionDossier, step: Step, { office }: Without, context: SupervisionContext): Next {
  const [other] = step.holders.filter((each) => each !== office);
  if (other !== undefined) return { to: other, opened: null };
  const rung = rungOf(context, requireOpened(so).basis, step.rung);
  const judgement = rung?.judgement ?? null;
  if (rung === null || judgement === null) return { to: null, opened: null };
  const question = { climb: climbOf(so.state, step), rung, judgement };
  const { addressee: to } = judgeOf(so, question, context);
  if (to === null) return { to, opened: null };
  const { effects } = openJudging(so, question, { office: to, startedBy: 'officeBarred' }, context);
  return { to, opened: effects[0] ?? null };
}

function nextVerifier(so: SupervisionDossier, { office, verifier }: Without, context: SupervisionContext): Next {
  const other = so.duties.find(({ what, office: owing }) => what === 'verifyCorrection' && owing !== office);
  if (other !== undefined || verifier === null) return { to: other?.office ?? null, opened: null };
  return { to: verifier, opened: startVerifying(so, verifier, 'officeBarred', context) };
}

/** Whoever verifies then tells the organ of another level. */
function nextTeller(
  so: SupervisionDossier,
  { duty, clock }: Owed,
  { verifier: to }: Without,
  context: SupervisionContext,
): Next {
  if (to === null) return { to, opened: null };
  const from = { rule: clock.rule, owner: to, startedBy: 'officeBarred', startOn: context.today } as const;
  const { clocks, duties } = start(so, context, { ...from, what: duty.what });
  return { to, opened: { clocks, duties } };
}

/** A recommendation to hold to account lies before the organ that manages the late office (art. 40(3)). */
function nextManager(so: SupervisionDossier, { duty, clock }: Owed, context: SupervisionContext): Next {
  const late = requireOpened(so).office;
  const to = managingOrganOf(context.offices, late);
  if (to === null) return { to, opened: null };
  const access = isOutsideOf(context.offices, to) ? [] : accessInstead(to, late);
  const from = { rule: clock.rule, owner: to, startedBy: 'officeBarred', startOn: context.today } as const;
  const { clocks, duties } = start(so, context, { ...from, what: duty.what });
  return { to, opened: { clocks, duties, access } };
}

/** Whoever stands in the place of the late office. A date that an order set is that date for it too, unless it has passed. */
function nextAnswerer(
  so: SupervisionDossier,
  { duty, clock }: Owed,
  { answerer: to }: Without,
  context: SupervisionContext,
): Next {
  const isDated = clock.rule === 'DB-DATE';
  const setOn = isDated ? clock.legalDueOn : null;
  if (to === null || (isDated && (setOn === null || setOn <= context.today))) return { to, opened: null };
  const from = { rule: clock.rule, owner: to, startedBy: 'officeBarred', startOn: context.today } as const;
  const { clocks, duties } = start(so, context, { ...from, setOn, what: duty.what });
  return { to, opened: { clocks, duties } };
}
