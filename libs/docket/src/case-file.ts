import {
  DomainError,
  momentStep,
  type AnyKind,
  type DoorContext,
  type Dossier,
  type Fact,
  type FactDraft,
  type KindStanding,
  type Moment,
  type Standing,
} from '#libs/kernel';
import { foldClocks, foldDuties, nextMoment } from '#libs/rules';
import { foldFailed, isMechanism, isMechanismFact, mechanism } from './mechanism.js';

/** What a case keeps of itself beside its facts: the fold of all of them. */
export type CaseState = Pick<Dossier<unknown>, 'clocks' | 'duties' | 'failed' | 'state'>;

/** Before the first fact. */
export function emptyState(kind: AnyKind): CaseState {
  return { clocks: [], duties: [], failed: [], state: kind.initial as unknown };
}

/** The next fact of a case, from what the law drafts. */
export function factOf(
  draft: FactDraft,
  { id, version }: Dossier<unknown>,
  { at, recordedAt, actor }: Pick<DoorContext, 'at' | 'recordedAt' | 'actor'>,
): Fact {
  return { ...draft, at: draft.at ?? at, caseId: id, seq: version + 1, recordedAt, actor };
}

/** The dossier after one more fact. The same fold makes the stored state, and checks it. */
export function fold(kind: AnyKind, dossier: Dossier<unknown>, fact: Fact): Dossier<unknown> {
  const clocks = foldClocks(dossier.clocks, fact.clocks ?? [], fact.at);
  return {
    ...dossier,
    version: fact.seq,
    clocks,
    duties: foldDuties(dossier.duties, fact),
    failed: isMechanismFact(fact.type) ? foldFailed(dossier.failed, fact) : dossier.failed,
    state: isMechanismFact(fact.type) ? dossier.state : (kind.evolve(dossier.state, fact) as unknown),
  };
}

/**
 * Asks the law about one command.
 *
 * @throws DomainError the law's own refusal, or `docket.unknown_command` (invalid)
 */
export function decide(
  kind: AnyKind,
  dossier: Dossier<unknown>,
  command: { readonly type: string; readonly payload: object },
  context: object,
): FactDraft[] {
  if (isMechanism(command.type)) return mechanism[command.type](dossier, command.payload as never, context as never);
  const handlers = kind.decide as Readonly<
    Record<string, (dossier: Dossier<unknown>, payload: object, context: object) => FactDraft[]>
  >;
  const handler = Object.hasOwn(handlers, command.type) ? handlers[command.type] : undefined;
  if (handler === undefined) {
    const details = { kind: kind.name, command: command.type };
    throw new DomainError('invalid', 'docket.unknown_command', `${kind.name} has no ${command.type}`, details);
  }
  return handler(dossier, command.payload, context);
}

/** How the case stands after its last fact. An ended case has no next moment. */
export function standingOf(kind: AnyKind, dossier: Dossier<unknown>): Standing {
  const { isOpen, phase, detail } = kind.standing(dossier) as KindStanding<unknown>;
  return {
    caseId: dossier.id,
    kind: kind.name,
    version: dossier.version,
    isOpen,
    phase,
    next: isOpen ? nextMoment(dossier.clocks, (moment) => isSettled(dossier, moment)) : null,
    failed: dossier.failed,
    detail,
  };
}

/** Passing it failed for good and somebody settled that with a reason: the moments after it must not wait for it. */
function isSettled({ failed }: Dossier<unknown>, moment: Moment): boolean {
  const { step, instance } = momentStep(moment);
  return failed.some((one) => one.settled && one.step === step && one.instance === instance);
}
