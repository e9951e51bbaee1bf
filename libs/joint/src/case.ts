import { legalDateOf } from '#libs/calendar';
import type { Dossier, Instant, OfficeId } from '#libs/kernel';
import { caseOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import type { JointCode } from './codes.js';
import type { JointCommands } from './commands.js';
import { evolutions } from './evolve.js';
import type { JointFacts } from './facts.js';
import { permit } from './grants.js';
import type { JointState, Member } from './state.js';

/** How the facts of joint mediations are drafted and folded, and how one has to stand. */
export const tools = caseOf<JointState, JointFacts, JointCode, Opened>({ kind: 'joint', evolutions });
export const { draft, after, start, refused, requireBetween, openedOf, requireGoing: requireUnended } = tools;

export type JointDossier = Dossier<JointState>;
type Own = Exclude<keyof JointCommands, 'passMoment'>;
/** How one command of a joint mediation is judged. */
export type Handler<K extends Own> = HandlerOf<JointState, JointCommands[K], JointFacts>;

/** A joint mediation that was opened. */
export type Opened = JointState & {
  readonly committee: OfficeId;
  readonly centre: OfficeId;
  readonly openedAt: Instant;
};

/** The day on which it was opened. */
export const beganOn = (dossier: JointDossier) => legalDateOf(openedOf(dossier).openedAt);

/** @throws DomainError `joint.not_opened`, `joint.ended` (conflict) */
export function requireGoing(dossier: JointDossier): Opened {
  const opened = openedOf(dossier);
  const as = opened.end?.as ?? opened.concludedAs;
  if (as !== null) throw refused('conflict', 'joint.ended', 'it has come to its end', { as });
  return opened;
}

/** Refuses whoever may not give a command. */
export function permitted({ state }: JointDossier, context: KindContext, command: Own): void {
  const { committee, centre, conference, lead, leadIs, barred } = state;
  const { office, kind } = context.actor;
  // An office that has come to stand in the place of a party names, draws and rules nothing.
  if (kind === 'person' && barred.includes(office)) {
    throw refused('forbidden', 'joint.barred_office', 'it is a party to the dispute', { office });
  }
  // Who is proposed leads nothing yet.
  const executor = leadIs === 'settled' ? lead : null;
  permit(context, `joint.${command}`, { handler: committee, referrer: centre, holder: conference, executor });
}

/** A command on one that goes on: who may give it, how it has to stand, and what happens. */
export const going = <K extends Own>(
  command: K,
  act: Handler<K>['act'],
  guard: (dossier: JointDossier) => void = () => undefined,
): Handler<K> => ({
  may: (dossier, context) => {
    permitted(dossier, context, command);
    requireGoing(dossier);
    guard(dossier);
  },
  act,
});

/** @throws DomainError `joint.lead_not_settled` (conflict) */
export function requireLed({ state: { leadIs } }: JointDossier): void {
  if (leadIs === 'settled') return;
  throw refused('conflict', 'joint.lead_not_settled', 'no lead stands yet');
}

/** Those who are in it now. */
export const present = ({ members }: Pick<JointState, 'members'>): readonly Member[] =>
  members.filter(({ left }) => left === null);

/** What the share of a member has told: its causes; none where it is not known yet. */
export const toldBy = ({ parts }: Pick<JointDossier, 'parts'>, { member }: Member): readonly (string | null)[] =>
  parts.find(({ kind, name }) => kind === 'share' && name === member)?.causes ?? [];
