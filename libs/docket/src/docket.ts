import { as, DomainError, type Actor, type CaseId, type Dossier, type Fact, type Refusal } from '#libs/kernel';
import type { Standing } from '#libs/kernel';
import { factOf, fold, mechanism, standingOf, type AnyKind } from '#libs/kind';
import { refusalOf } from '#libs/office';
import type { Queryable } from '#libs/persistence';
import type { DoorStore, DoorTransaction, Opened } from '#libs/persistence/door';
import { failpoint } from '#libs/observability';
import type { ActInput, Outcome } from './act.js';
import { checkCommands } from './boundary.js';
import { bodyOf, hashedText, linkHash } from './chain.js';
import { decide } from './decide.js';
import { counted } from './numbering.js';
import { isPart, startOf, type Start } from './opening.js';
import { receiptOf } from './receipt.js';
import { recordOf, type Recorded } from './record.js';
import { requireRegistered } from './recorded-for.js';
import { contextOf, dossierOf, factsBetween, instantOf, readNow, standingFrom, standingNow } from './reading.js';
import type { CaseRead } from './reading.js';
import { withReasons } from './handing-over.js';
import { withSalt } from './salt.js';
import { foresightOf, type AskedForesight, type Foresight } from './foresee.js';
import { kindOf, type Registry } from './registry.js';
import { saidAgain } from './said-again.js';
import type { Vault } from './vault.js';
import { refuseStale } from './versions.js';
import { doerOf, timeOf, type Around } from './who-and-when.js';
import type { WorldCache } from './world.js';

export interface DocketParts {
  readonly store: DoorStore;
  readonly registry: Registry;
  readonly world: WorldCache;
  readonly vault: Vault;
  /** Called after each commit: something waits in the outbox. */
  readonly ring: () => void;
  /**
   * True for the door of a demonstration alone, that is filled with a made-up past: a command then says by itself when it
   * happened and who did it. No server has such a door.
   */
  readonly hasMadeUpPast?: boolean;
}

/**
 * The door (案卷). Every change to a case goes through `act`: a command is judged by the pure law of its kind, and the
 * facts that it yields are recorded in one transaction with everything derived from them, or nothing is.
 */
export class Docket {
  constructor(private readonly parts: DocketParts) {}

  /**
   * @throws DomainError the law's refusals; `docket.no_such_case` (not_found); `docket.changed_meanwhile` (conflict, with
   *   what happened and which office did it); `docket.key_reused`, `docket.command_too_large`, `docket.bad_text`,
   *   `docket.out_of_order` (invalid); `persistence.unavailable`, `persistence.disk_full`
   */
  async act(input: ActInput): Promise<Outcome> {
    const kind = kindOf(this.parts.registry, input.kind);
    const hash = checkCommands(input.commands);
    const outcome = await this.parts.store.transact(async (transaction) => {
      const opened = await transaction.open({
        principal: input.actor.principal,
        key: input.key,
        hash,
        caseId: input.caseId,
        series: kind.prefix === null || kind.numberSeries !== undefined ? null : kind.table,
        drillId: isPart(input.opening) ? null : (input.opening?.drillId ?? null),
        parentId: isPart(input.opening) ? input.opening.parent.caseId : null,
        isCounted: kind.parts.self !== undefined && kind.numberSeries === undefined,
        isScattered: kind.isScattered === true,
      });
      return opened.request === 'new'
        ? await this.decideAndRecord(transaction, opened, { ...input, hash })
        : await remembered(transaction, { opened, input, registry: this.parts.registry });
    }, doorFailpoints);
    if (!outcome.isRepeat) this.parts.ring();
    return outcome;
  }

  /** The case as `decide` would see it now. @throws DomainError `docket.no_such_case` (not_found) */
  async dossier(caseId: CaseId, database: Queryable): Promise<Dossier<unknown>> {
    return await dossierOf(this.parts.registry, caseId, database);
  }

  /** How it stands after its last fact, as its course is told. @throws DomainError `docket.no_such_case` (not_found) */
  async standing(caseId: CaseId, database: Queryable): Promise<Standing> {
    return await standingNow(this.parts.registry, caseId, database);
  }

  /** The case, as this actor would find it who decides now. @throws DomainError `docket.no_such_case` (not_found) */
  async now(caseId: CaseId, actor: Actor, database: Queryable): Promise<CaseRead> {
    const { kind, dossier, context } = await readNow(this.parts, { caseId, actor, database });
    return {
      dossier,
      context,
      refusals: () => ({ ...kind.allowed(dossier, context), ...mechanismRefusals(dossier, context) }),
    };
  }

  /**
   * What one command would change if it were given now (预演). Decided and folded as `act` does it, and nothing is
   * locked or written, so whoever acts first still decides.
   *
   * @throws DomainError the law's refusals; `docket.no_such_case` (not_found)
   */
  async foresee(asked: AskedForesight): Promise<Foresight> {
    const now = await readNow(this.parts, asked);
    await requireRegistered(asked.database, now.kind, [asked.command], now.context);
    // Of what the door adds nothing is shown: it is another one each time.
    const [command = asked.command] = withSalt(now.kind, [asked.command]);
    return foresightOf(now, command);
  }

  private async decideAndRecord(transaction: DoorTransaction, read: Opened, input: Hashed): Promise<Outcome> {
    const kind = kindOf(this.parts.registry, input.kind);
    const world = await this.parts.world.at(read.worldRevision, transaction);
    await refuseStale(transaction, read, input, kind);
    const isMadeUp = this.parts.hasMadeUpPast === true;
    const opened = await counted(transaction, kind, { ...input, world, opened: read, isMadeUp });
    const start = startOf(kind, { ...input, world, opened, isMadeUp });
    const given = { ...input, commands: withSalt(kind, await withReasons(transaction, input)) };
    const said = saidAgain(this.parts.vault, start.dossier, given);
    const { commands } = said;
    const at = instantOf(read.wallMs + read.offsetMs);
    await requireRegistered(transaction, kind, commands, { actor: input.actor, at });
    const decided = decideAll(kind, start, said, { world, opened, isMadeUp });
    const recorded = this.recordedFrom(kind, decided, { opened, input: said, start, isMadeUp });
    await transaction.record(recorded.record);
    if (decided.facts.some(({ type }) => type === 'erased')) await transaction.erase(input.caseId);
    failpoint('facts_written');
    return recorded.outcome;
  }

  private recordedFrom(
    kind: AnyKind,
    decided: Decided,
    from: { opened: Opened; input: Hashed; start: Start; isMadeUp: boolean },
  ): Recorded {
    const { opening } = from.input;
    const isReceived = !isPart(opening) && opening?.withReceipt === true && from.opened.found === null;
    return recordOf({
      kind,
      input: from.input,
      opened: from.opened,
      rulePack: from.start.rulePack,
      drillId: from.start.drillId,
      isMadeUp: from.isMadeUp,
      before: from.start.dossier,
      after: decided.dossier,
      facts: decided.facts,
      headHash: decided.headHash,
      bodies: decided.bodies,
      hashes: decided.hashes,
      standing: standingOf(kind, decided.dossier),
      vault: this.parts.vault,
      hash: from.input.hash,
      receipt: isReceived ? receiptOf(this.parts.vault, from.input.caseId, decided.facts) : null,
    });
  }
}

/** What was asked, with what its key stands for. */
type Hashed = ActInput & { readonly hash: Buffer };

const doorFailpoints = {
  beforeCommit: () => {
    failpoint('before_commit');
  },
  afterCommit: () => {
    failpoint('after_commit_before_answer');
  },
};

interface Decided {
  readonly dossier: Dossier<unknown>;
  readonly facts: readonly Fact[];
  readonly bodies: readonly string[];
  readonly hashes: readonly Buffer[];
  readonly headHash: Buffer;
}

function decideAll(kind: AnyKind, start: Start, input: ActInput, around: Around): Decided {
  const { world, opened } = around;
  let { dossier, headHash } = start;
  let lastMs = opened.found?.actedMs ?? 0;
  const recordedAt = instantOf(opened.wallMs);
  const facts: Fact[] = [];
  const bodies: string[] = [];
  const hashes: Buffer[] = [];
  for (const command of input.commands) {
    const actor = doerOf(command, input, around);
    const atMs = timeOf(command, actor, lastMs, around);
    const times = { at: instantOf(atMs), recordedAt };
    const context = contextOf(world, actor, times, {
      rulePack: start.rulePack,
      jurisdiction: dossier.jurisdiction,
    });
    for (const draft of decide(kind, dossier, command, context)) {
      const isFirst = dossier.version === 0 && start.parent !== null;
      const fact = factOf(isFirst ? { ...draft, parent: start.parent } : draft, dossier, context);
      headHash = linkHash(headHash, hashedText(fact));
      facts.push(fact);
      bodies.push(bodyOf(fact));
      hashes.push(headHash);
      dossier = fold(kind, dossier, fact);
    }
    lastMs = atMs;
  }
  if (dossier.version === 0) throw new Error(`${kind.name}: a case cannot begin without a fact`);
  return { dossier, facts, bodies, hashes, headHash };
}

/** The answer to a request that was recorded before, from its facts: they never change. */
async function remembered(
  database: Queryable,
  asked: { readonly opened: Opened; readonly input: ActInput; readonly registry: Registry },
): Promise<Outcome> {
  const { request, answered, found } = asked.opened;
  const reused = new DomainError('invalid', 'docket.key_reused', 'this key was used for another command');
  if (request === 'other' || answered === null || found === null) throw reused;
  const caseId = as<CaseId>(answered.caseId);
  // Whoever begins a case makes a new id each time; whoever acts on one means that one.
  if (asked.input.opening === undefined && caseId !== asked.input.caseId) throw reused;
  const facts = await factsBetween(database, answered);
  const standing = standingFrom(kindOf(asked.registry, found.kind), found.standing);
  return { caseId, number: found.number, version: answered.lastSeq, facts, standing, isRepeat: true };
}

function mechanismRefusals(dossier: Dossier<unknown>, context: object): Record<string, Refusal> {
  const failed = dossier.failed.find((one) => !one.settled) ?? { step: '', instance: '' };
  const ask = (name: 'retryStep' | 'settleStep') =>
    refusalOf(() => mechanism[name](dossier, failed as never, context as never));
  return { retryStep: ask('retryStep'), settleStep: ask('settleStep') };
}
