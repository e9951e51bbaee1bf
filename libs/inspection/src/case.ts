import { as, type Dossier, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { caseOf, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import type { InspectionCode } from './codes.js';
import type { InspectionCommands, Inspector } from './commands.js';
import { evolutions } from './evolve.js';
import type { InspectionFacts } from './facts.js';
import { permit } from './grants.js';
import type { InspectionState, Member, Planned } from './state.js';
import type { InspectionBasis } from './words.js';

/** How the facts of tours are drafted and folded, and how one has to stand. */
export const tools = caseOf<InspectionState, InspectionFacts, InspectionCode, Opened>({
  kind: 'inspection',
  evolutions,
});
export const { draft, after, start, refused, requireBetween, openedOf, requireGoing } = tools;

export type InspectionDossier = Dossier<InspectionState>;
type Own = Exclude<keyof InspectionCommands, 'passMoment'>;
/** How one command of a tour is judged. */
export type Handler<K extends Own> = HandlerOf<InspectionState, InspectionCommands[K], InspectionFacts>;

/** A tour that was opened. */
export type Opened = InspectionState & {
  readonly commissioner: OfficeId;
  readonly group: OfficeId;
  readonly basis: InspectionBasis;
  readonly period: NonNullable<InspectionState['period']>;
  readonly openedAt: Instant;
};

/** @throws DomainError `inspection.not_published` (conflict), those of `requireGoing` */
export function requirePublished(dossier: InspectionDossier): Opened {
  const opened = requireGoing(dossier);
  if (opened.isPublished) return opened;
  throw refused('conflict', 'inspection.not_published', 'the plan does not hold yet');
}

/** It is published, and does not count yet. @throws DomainError `inspection.counted` (conflict) */
export function requireRunning(dossier: InspectionDossier): Opened {
  const opened = requirePublished(dossier);
  if (opened.countedOn === null) return opened;
  throw refused('conflict', 'inspection.counted', 'all that was planned is done');
}

/** Those who are of the group now. */
export const present = ({ inspectors }: Pick<InspectionState, 'inspectors'>): readonly Member[] =>
  inspectors.filter(({ isGone }) => !isGone);

/** Whether it is an account that acts, or somebody in its place (代理). */
export const actsFor = (actor: KindContext['actor'], account: string): boolean =>
  actor.principal === account || (actor.kind === 'person' && actor.deputyFor === account);

/** Whether that very account acts, and nobody in its place. */
export const isOneself = ({ actor }: KindContext, one: Inspector | null): one is Inspector =>
  one !== null && actor.principal === one.account && !(actor.kind === 'person' && actor.deputyFor !== undefined);

/**
 * Who of the group acts; nobody acts in the place of one, since the deputy was asked nothing.
 *
 * @throws DomainError `inspection.not_inspector` (forbidden)
 */
export function requireInspector({ state }: InspectionDossier, { actor }: KindContext): Member {
  const isDeputy = actor.kind === 'person' && actor.deputyFor !== undefined;
  const found = present(state).find(({ account }) => account === actor.principal);
  if (found !== undefined && !isDeputy && found.office === actor.office) return found;
  throw refused('forbidden', 'inspection.not_inspector', 'only who is of the group, and no deputy');
}

/** @throws DomainError `inspection.not_declared` (conflict), those of `requireInspector` */
export function requireFree(dossier: InspectionDossier, context: KindContext): Member {
  const found = requireInspector(dossier, context);
  if (found.isFree) return found;
  throw refused('conflict', 'inspection.not_declared', 'it is to be said first that nothing stands in the way');
}

/** @throws DomainError `inspection.not_leader` (forbidden), those of `requireFree` */
export function requireLeader(dossier: InspectionDossier, context: KindContext): Member {
  const found = requireFree(dossier, context);
  if (found.account === dossier.state.leader) return found;
  throw refused('forbidden', 'inspection.not_leader', 'the leader alone');
}

type Guard = (dossier: InspectionDossier, context: KindContext) => unknown;

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guards: readonly Guard[], act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    const { commissioner, inspectors, decider } = dossier.state;
    permit(context, `inspection.${command}`, {
      handler: commissioner,
      holder: isOneself(context, decider) ? decider.office : null,
      executor: [...new Set(present({ inspectors }).map(({ office }) => office))],
    });
    for (const guard of guards) guard(dossier, context);
  },
  act,
});

/** What the case of a visit has told: its causes, and how it ended. */
export function toldBy({ parts }: Pick<InspectionDossier, 'parts'>, { visit }: Pick<Planned, 'visit'>) {
  const part = parts.find(({ kind, name }) => kind === 'visit' && name === visit);
  return { causes: part?.causes ?? [], outcome: part?.outcome ?? null };
}

type Parts = Pick<InspectionDossier, 'parts'>;

/** The day that a cause of this sort last told, `begun/2026-11-03`; null: none. */
function lastDay(dossier: Parts, visit: Pick<Planned, 'visit'>, ...sorts: readonly string[]): LegalDate | null {
  const told = toldBy(dossier, visit).causes.findLast((cause) => sorts.includes(cause?.split('/')[0] ?? ''));
  const [sort, on] = told?.split('/') ?? [];
  return on === undefined || sort === 'reopened' ? null : as<LegalDate>(on);
}

/** Whether somebody was there already, as far as the tour knows. */
export const isBegun = (dossier: Parts, visit: Pick<Planned, 'visit'>): boolean =>
  lastDay(dossier, visit, 'begun') !== null;
/** Whether its office knows of it. */
export const isKnown = (dossier: Parts, visit: Pick<Planned, 'visit'>): boolean =>
  lastDay(dossier, visit, 'begun', 'announced') !== null;
/** The day on which its record was closed, and stays so; null: it is not. */
export const closedOn = (dossier: Parts, visit: Pick<Planned, 'visit'>): LegalDate | null =>
  lastDay(dossier, visit, 'closed', 'reopened');

/** Nobody goes there. Who was there before that was known there has made it. */
export const isDropped = (dossier: Parts, visit: Planned): boolean =>
  visit.droppedOn !== null && !isBegun(dossier, visit);
/** The same, and its own case knows, or there is none. */
export const isOff = (dossier: Parts, visit: Planned): boolean =>
  visit.droppedOn !== null && (visit.revision === 0 || toldBy(dossier, visit).outcome === 'dropped');

/**
 * Its leader signs the records, or says that an office does not: nobody could once it is over and that one gone.
 *
 * @throws DomainError `inspection.record_unsigned` (conflict), details `visit`
 */
export function requireSigned(dossier: InspectionDossier): void {
  const open = dossier.state.visits.find((one) => one.isSettled && toldBy(dossier, one).outcome === null);
  if (open === undefined) return;
  throw refused('conflict', 'inspection.record_unsigned', 'a record waits for a signature', { visit: open.visit });
}

/** A visit that is to be made. @throws DomainError `inspection.visit_unknown` (not_found), `inspection.visit_dropped` (conflict) */
export function requireVisit(dossier: InspectionDossier, name: string): Planned {
  const found = dossier.state.visits.find(({ visit }) => visit === name);
  if (found === undefined) throw refused('not_found', 'inspection.visit_unknown', 'no such visit', { visit: name });
  if (!isDropped(dossier, found)) return found;
  throw refused('conflict', 'inspection.visit_dropped', 'it was dropped', { visit: name });
}

/** Too few go on by themselves. @throws DomainError `inspection.too_few` (conflict), details `least` */
export function requireEnough({ state }: InspectionDossier, context: KindContext): void {
  const least = parameterOf(context, 'leastInspectors');
  if (present(state).filter(({ isFree }) => isFree).length >= least) return;
  throw refused('conflict', 'inspection.too_few', 'too few are of the group', { least });
}

/** @throws DomainError `inspection.not_submitted` (conflict) */
export function requireSubmitted(dossier: InspectionDossier): void {
  requireGoing(dossier);
  if (dossier.state.report !== null) return;
  throw refused('conflict', 'inspection.not_submitted', 'no report was handed in');
}
