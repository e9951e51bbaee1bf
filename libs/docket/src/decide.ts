import { isDeepStrictEqual } from 'node:util';
import { DomainError, type Dossier, type FactDraft, type OfficeId } from '#libs/kernel';
import {
  decideMechanism,
  factOf,
  fold,
  handedOver,
  isMechanism,
  mechanism,
  type AnyKind,
  type KindContext,
  type MechanismCommands,
} from '#libs/kind';
import type { ActCommand } from './act.js';

/**
 * Asks the law about one command.
 *
 * @throws DomainError the law's own refusal; `docket.unknown_command` (invalid); `docket.cannot_take_over`,
 *   `docket.attachment_is_proof`, `docket.attachment_cited` (details `by`) (conflict)
 */
export function decide(
  kind: AnyKind,
  dossier: Dossier<unknown>,
  command: Pick<ActCommand, 'type' | 'payload' | 'known'>,
  context: object,
): FactDraft[] {
  if (command.type === 'handOver')
    return handOver(kind, dossier, { ...command.payload, ...command.known } as Handing, context);
  if (command.type === 'withdrawAttachment')
    return withdraw(kind, dossier, command.payload as MechanismCommands['withdrawAttachment'], context);
  const { type, payload } = command;
  if (isMechanism(type)) return decideMechanism(kind, dossier, { type, payload }, context as never);
  const handlers = kind.decide as Readonly<
    Record<string, (dossier: Dossier<unknown>, payload: object, context: object) => FactDraft[]>
  >;
  const handler = Object.hasOwn(handlers, command.type) ? handlers[command.type] : undefined;
  if (handler === undefined) {
    const details = { kind: kind.name, command: command.type };
    throw new DomainError('invalid', 'docket.unknown_command', `${kind.name} has no ${command.type}`, details);
  }
  return handler(dossier, { ...command.payload, ...command.known }, context);
}

type Handing = MechanismCommands['handOver'];

/**
 * Where an office owes nothing and sees nothing, but the case names it, whoever takes over stands there in its place all the same: told
 * of what it handed over, and barred where it may know nothing. What an office may know nothing of it cannot take over either; why is nobody's business who hands over (art. 30(3)).
 */
function handOver(kind: AnyKind, dossier: Dossier<unknown>, asked: Handing, context: object): FactDraft[] {
  const { from } = asked;
  const to = takerOf(kind, dossier, asked, context);
  const moved = mechanism.handOver(dossier, { ...asked, to } as never, context as never);
  const isNamed = !isDeepStrictEqual(kind.handedOver?.(dossier.state, { from, to }) ?? dossier.state, dossier.state);
  if (!isBarredIn(kind, dossier, { from, to })) {
    const drafts = moved.length > 0 || !isNamed ? moved : [handedOver({ from, to })];
    return [...drafts, ...followsOf(kind, dossier, drafts, context as KindContext)];
  }
  if (moved.length === 0) return [];
  const { number } = dossier;
  throw new DomainError('conflict', 'docket.cannot_take_over', `${to} cannot take it over`, { number, office: to });
}

function followsOf(
  kind: AnyKind,
  before: Dossier<unknown>,
  drafts: readonly FactDraft[],
  context: KindContext,
): readonly FactDraft[] {
  if (drafts.length === 0 || kind.afterHanding === undefined) return [];
  const after = drafts.reduce((so, draft) => fold(kind, so, factOf(draft, so, context)), before);
  return kind.afterHanding(after, before, context);
}

const isBarredIn = (
  { isBarred }: AnyKind,
  { state }: Dossier<unknown>,
  { from, to }: Pick<Handing, 'from' | 'to'>,
): boolean => isBarred?.(state, to, from) === true;

/** Who takes over: another one, where the kind says so of whoever may not. */
function takerOf(kind: AnyKind, dossier: Dossier<unknown>, { from, to }: Handing, context: object): OfficeId {
  if (!isBarredIn(kind, dossier, { from, to })) return to;
  const { offices } = context as KindContext;
  const other = kind.passesTo?.(dossier.state, { from, to }, offices) ?? null;
  return other === null || other === from ? to : other;
}

/** What was recorded stands on it: without the file nobody could look at the proof of a date that runs. */
function withdraw(
  kind: AnyKind,
  dossier: Dossier<unknown>,
  asked: MechanismCommands['withdrawAttachment'],
  context: object,
): FactDraft[] {
  const drafts = mechanism.withdrawAttachment(dossier, asked as never, context as never);
  const cited = kind.cites?.(dossier.state).find(({ attachment }) => attachment === asked.attachment);
  if (cited !== undefined) {
    throw new DomainError('conflict', 'docket.attachment_cited', 'a part of it cites this attachment', {
      by: cited.by,
    });
  }
  if (kind.standsOn?.(dossier.state).includes(asked.attachment) !== true) return drafts;
  throw new DomainError('conflict', 'docket.attachment_is_proof', 'a proof stands on this attachment');
}
