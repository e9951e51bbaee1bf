import type { Dossier, Instant, OfficeId } from '#libs/kernel';
import { refusing, statedDatesOf, toolsOf, type KindContext } from '#libs/kind';
import type { SupervisionBasis } from '#libs/rules';
import type { SupervisionCode } from './codes.js';
import { evolutions } from './evolve.js';
import type { SupervisionFacts } from './facts.js';
import { permit, type SupervisionPermission } from './grants.js';
import type { SupervisionState } from './state.js';
import { answererOf, isOutsideOf, verifiersNow } from './verifiers.js';

/** What a decision about a supervision is given. */
export type SupervisionContext = KindContext;
export type SupervisionDossier = Dossier<SupervisionState>;

/** How the facts of supervisions are drafted and folded. */
export const tools = toolsOf<SupervisionState, SupervisionFacts>({ kind: 'supervision', evolutions });
export const { draft, after, newClock, openDuty, start } = tools;
export { endClocks, meet, runningOf, type Effects } from '#libs/kind';

/** A supervision that was opened. */
export type Opened = SupervisionState & {
  readonly office: OfficeId;
  readonly basis: SupervisionBasis;
  readonly openedAt: Instant;
};

/** @throws DomainError `supervision.not_opened` (conflict) */
export function requireOpened({ state }: SupervisionDossier): Opened {
  if (state.office === null) throw refused('conflict', 'supervision.not_opened', 'there is no such supervision');
  return state as Opened;
}

/**
 * Refuses whoever may not, then a supervision that is not there or has ended.
 *
 * @param judges who may judge without a step that lies before it
 * @throws DomainError `office.not_permitted` (forbidden), `supervision.not_opened`, `supervision.ended` (conflict)
 */
export function requireOpen(
  dossier: SupervisionDossier,
  context: SupervisionContext,
  command: SupervisionPermission,
  judges: readonly OfficeId[] = [],
): Opened {
  const { office, steps, addressed } = dossier.state;
  // Where the late office is gone, the office above it answers, and then does not verify.
  const answerer = office === null ? null : answererOf(office, context.offices);
  const isReply = command === 'supervision.reply';
  // Also whoever was asked in the place of an office that may be asked again; a recommendation may be addressed to another
  // organ, which answers that one and nothing else.
  const owed = dossier.duties.filter(({ what }) => what === (isReply ? 'reply' : 'reportCorrection'));
  const addressee = [...(answerer === null ? [] : [answerer]), ...owed.map((duty) => duty.office)];
  if (isReply) addressee.push(...addressed.map((one) => one.office));
  const verifier = verifiersFor(command, dossier, context);
  // Also of steps that were taken, so that a second one hears that it was taken, not that it is none of its business. What
  // an organ without accounts replies is entered by whoever addressed it.
  const before = isReply
    ? addressed.filter((one) => isOutsideOf(context.offices, one.office)).map(({ by }) => by)
    : [...steps.flatMap(({ holders }) => holders), ...judges];
  // Where nothing was addressed to such an organ, a refusal of a reply names the offices that reply and no function.
  const holder = isReply && before.length === 0 ? addressee : before;
  permit(context, command, { addressee, verifier, holder });
  const state = requireOpened(dossier);
  if (state.endedAt === null) return state;
  throw refused('conflict', 'supervision.ended', 'the supervision has ended', { endedAt: state.endedAt });
}

/** Who verifies now; an organ of another level is still told by whoever was to tell it, whoever would verify. */
function verifiersFor(
  command: SupervisionPermission,
  { state, duties }: SupervisionDossier,
  { offices }: SupervisionContext,
): readonly OfficeId[] | null {
  const telling = duties.filter(({ what }) => what === 'tellOutside').map((duty) => duty.office);
  if (command === 'supervision.tellOutside' && telling.length > 0) return telling;
  const { office, basis, verifiers, reportedBy } = state;
  return office === null ? null : verifiersNow({ office, basis, verifiers, reportedBy }, offices);
}

/** Refuses. */
export const refused = refusing<SupervisionCode>();

/** Bounds of the dates that are stated for what is done to a supervision. */
export const { requireBetween, requireStated } = statedDatesOf('supervision', refused);
