import { Injectable } from '@nestjs/common';
import { derivedCaseId, noSuchCase, type ActInput, type Opening, type Outcome } from '#libs/docket';
import { as, DomainError, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { CommandContract, outcome } from '#libs/contracts';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** The answer of a command, as the contract says it. */
export type OutcomeAnswer = z.output<typeof outcome>;

/** One command on one case, as it came in. */
export interface AskedCommand {
  readonly kind: string;
  readonly caseId: string;
  readonly command: string;
  readonly contract: CommandContract;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** Brings people's commands to the door, texts sealed; a case that they may not see does not exist. */
@Injectable()
export class CaseCommands {
  constructor(private readonly platform: Platform) {}

  /** @throws DomainError the door's refusals; `docket.no_such_case` for a foreign case and for none */
  async act(caller: Caller, asked: AskedCommand): Promise<OutcomeAnswer> {
    const caseId = as<CaseId>(asked.caseId);
    await this.requireVisible(caller, { caseId, kind: asked.kind, key: asked.key });
    const { seenVersion, ...fields } = asked.body;
    const { payload, texts } = this.seal(caseId, fields, asked.contract.texts);
    return this.submit({
      kind: asked.kind,
      caseId,
      commands: [{ type: asked.command, payload: { ...payload, ...asked.contract.fixed } }],
      actor: caller.actor,
      key: asked.key,
      seenVersion: typeof seenVersion === 'number' ? seenVersion : undefined,
      texts,
    });
  }

  /**
   * Seals the free texts of a body for its case.
   *
   * @param names fields that are texts; one that is null stays null
   */
  seal(
    caseId: CaseId,
    fields: Readonly<Record<string, unknown>>,
    names: readonly string[],
  ): { payload: Record<string, unknown>; texts: NonNullable<ActInput['texts']> } {
    const seals = this.platform.vault.sealsOf(caseId);
    const texts = names.flatMap((name) => {
      const text = fields[name];
      return typeof text === 'string' ? [{ name, sealed: seals.text(text) }] : [];
    });
    const payload = { ...fields, ...Object.fromEntries(texts.map(({ name, sealed }) => [name, sealed.ref])) };
    return { payload, texts: texts.map(({ sealed }) => sealed) };
  }

  /**
   * Opens a case. The id of a part follows from its parent and its name, so that whoever sees the parent can name one that
   * is there already: for an office that may not see it, it stays a case that does not exist.
   *
   * @throws DomainError the door's refusals; `docket.no_such_case` for a foreign case
   */
  async open(caller: Caller, input: ActInput & { readonly opening: Opening }): Promise<OutcomeAnswer> {
    const { caseId, key } = input;
    const isForeign = await reads.isForeign(this.platform.database, caller.reader, caseId);
    if (isForeign && !(await this.isRepeat(caller, { caseId, key }))) throw noSuchCase();
    return this.submit(input);
  }

  /** Asks the door. The same key on another case is another command: the door's hash covers the command alone. */
  async submit(input: ActInput): Promise<OutcomeAnswer> {
    const outcome = await this.platform.docket.act(input);
    if (outcome.caseId !== input.caseId) {
      throw new DomainError('invalid', 'docket.key_reused', 'this key was used for another case');
    }
    return answerOf(outcome);
  }

  /** An id that follows from who asks and the key: a repeated request means the same case. */
  newCaseId(kind: string, principal: string, key: string): CaseId {
    return derivedCaseId('http', kind, principal, key);
  }

  private async requireVisible(caller: Caller, asked: { caseId: CaseId; kind: string; key: string }): Promise<void> {
    const { database } = this.platform;
    const head = await reads.readCaseHead(database, caller.reader, asked.caseId, asked.kind);
    if (head !== null) return;
    if (!(await this.isRepeat(caller, asked))) throw noSuchCase();
  }

  /** Who acted under this key before may hear the answer again, even if that act ended the office's access. */
  private isRepeat(caller: Caller, { caseId, key }: { caseId: CaseId; key: string }): Promise<boolean> {
    return reads.hasAsked(this.platform.database, { principal: caller.actor.principal, key, caseId });
  }
}

function answerOf(outcome: Outcome): OutcomeAnswer {
  const { caseId, number, version, facts, isRepeat } = outcome;
  return { case: caseId, number, version, facts: [...facts], isRepeat };
}
