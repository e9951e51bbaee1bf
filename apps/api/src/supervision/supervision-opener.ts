import { partIdOf } from '#libs/docket';
import type { OfficeId } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { CaseCommands, type OutcomeAnswer } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import { SupervisionGrounds } from './supervision-grounds.js';

/** A supervision that somebody opens. */
export interface AskedSupervision {
  readonly petition: reads.CaseHead;
  readonly office: OfficeId;
  readonly trigger: {
    readonly trigger: string;
    readonly dueOn: string;
    readonly clock: string | null;
    readonly rule: string | null;
  };
  readonly finding: string;
  readonly key: string;
}

/**
 * Opens supervisions for people. The id follows from the petition and the office, as it does for a course, so that
 * both mean the same case: one supervision per petition and office.
 */
@Injectable()
export class SupervisionOpener {
  constructor(
    private readonly commands: CaseCommands,
    private readonly grounds: SupervisionGrounds,
  ) {}

  async open(caller: Caller, asked: AskedSupervision): Promise<OutcomeAnswer> {
    const { petition, office, trigger, finding, key } = asked;
    const caseId = partIdOf(petition.id, { kind: 'supervision', name: office });
    await this.grounds.require(caller, { petition: petition.id, supervision: caseId, office, ...trigger, key });
    const fields = { office, ...trigger, finding, byHand: true };
    const { payload, texts } = this.commands.seal(caseId, fields, ['finding']);
    return this.commands.open(caller, {
      kind: 'supervision',
      caseId,
      commands: [{ type: 'open', payload }],
      actor: caller.actor,
      key,
      texts,
      opening: { parent: { kind: petition.kind, caseId: petition.id }, name: office },
    });
  }
}
