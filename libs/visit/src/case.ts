import { DomainError, type Dossier, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import { caseOf, type Effects, type Handler as HandlerOf, type KindContext } from '#libs/kind';
import type { VisitCode } from './codes.js';
import type { Inspector, KeptChecklist, VisitCommands } from './commands.js';
import { evolutions } from './evolve.js';
import type { VisitFacts } from './facts.js';
import { permit } from './grants.js';
import { visitRules as rules } from './rules.js';
import type { VisitState } from './state.js';

/** How the facts of visits are drafted and folded, and how one has to stand. */
export const tools = caseOf<VisitState, VisitFacts, VisitCode, Opened>({ kind: 'visit', evolutions });
export const { draft, after, start, openDuty, refused, requireBetween, openedOf, requireGoing } = tools;

export type VisitDossier = Dossier<VisitState>;
type Own = Exclude<keyof VisitCommands, 'passMoment'>;
/** How one command of a visit is judged. */
export type Handler<K extends Own> = HandlerOf<VisitState, VisitCommands[K], VisitFacts>;

/** A visit that was opened. */
export type Opened = VisitState & {
  readonly office: OfficeId;
  readonly on: LegalDate;
  readonly group: OfficeId;
  readonly commissioner: OfficeId;
  readonly checklist: KeptChecklist;
  readonly openedAt: Instant;
};

/** Somebody is there, and the record is not closed. @throws DomainError conflict `visit.not_begun`, `visit.closed` */
export function requireBegun(dossier: VisitDossier): Opened {
  const opened = requireGoing(dossier);
  if (opened.begunOn === null) throw refused('conflict', 'visit.not_begun', 'nobody is there yet');
  if (opened.isClosed) throw refused('conflict', 'visit.closed', 'the record is closed');
  return opened;
}

/** The record is there to be signed. @throws DomainError `visit.not_closed` (conflict) */
export function requireClosed(dossier: VisitDossier): Opened {
  const opened = requireGoing(dossier);
  if (!opened.isClosed) throw refused('conflict', 'visit.not_closed', 'the record is not closed');
  return opened;
}

/**
 * Who of the group acts; nobody acts in the place of one, since the deputy was asked nothing.
 *
 * @throws DomainError `visit.not_inspector` (forbidden)
 */
export function requireInspector({ state }: VisitDossier, { actor }: KindContext): Inspector {
  const isDeputy = actor.kind === 'person' && actor.deputyFor !== undefined;
  const found = state.inspectors.find(({ account }) => account === actor.principal);
  if (found !== undefined && !isDeputy && found.office === actor.office) return found;
  throw refused('forbidden', 'visit.not_inspector', 'only who is of the group, and no deputy');
}

/** @throws DomainError `visit.not_leader` (forbidden), those of `requireInspector` */
export function requireLeader(dossier: VisitDossier, context: KindContext): Inspector {
  const found = requireInspector(dossier, context);
  if (found.account === dossier.state.leader) return found;
  throw refused('forbidden', 'visit.not_leader', 'the leader alone');
}

/** A paper that is a file of the case. @throws DomainError `docket.no_such_attachment` (not_found) */
export function requireFile({ attachments }: VisitDossier, file: string | null): void {
  if (file === null || attachments.some(({ attachment }) => attachment === file)) return;
  throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
}

/** The record is closed by its day, and until then the group answers. */
export function owesRecord(
  dossier: VisitDossier,
  since: { readonly startedBy: 'begun' | 'reopened'; readonly startOn: LegalDate },
  context: KindContext,
): Effects {
  const { commissioner: owner } = openedOf(dossier);
  const { clock, clocks, duties } = start(dossier, context, { rule: rules.close, owner, ...since, what: 'close' });
  const answering = openDuty(dossier, { what: 'answerItems', clock: clock.id, office: owner });
  return { clocks, duties: [...duties, answering] };
}

type Guard = (dossier: VisitDossier, context: KindContext) => unknown;

/** A command: who may give it, how it has to stand, and what happens. */
export const ruled = <K extends Own>(command: K, guards: readonly Guard[], act: Handler<K>['act']): Handler<K> => ({
  may: (dossier, context) => {
    const { state } = dossier;
    permit(context, `visit.${command}`, {
      executor: [...new Set(state.inspectors.map(({ office }) => office))],
      addressee: state.isKnown ? state.office : null,
      handler: state.commissioner,
    });
    for (const guard of guards) guard(dossier, context);
  },
  act,
});
