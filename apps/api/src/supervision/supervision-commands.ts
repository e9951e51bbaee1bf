import { as, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { CaseCommands, type AskedCommand, type OutcomeAnswer } from '../case/case-commands.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { SupervisionGrounds } from './supervision-grounds.js';

type GroundGiven = Pick<AskedCommand, 'command' | 'caseId' | 'body' | 'key'>;

/** Commands of supervisions: a further ground is held against the petition as the first one is. */
@Injectable()
export class SupervisionCaseCommands extends CaseCommands {
  constructor(
    private readonly here: Platform,
    private readonly grounds: SupervisionGrounds,
  ) {
    super(here);
  }

  override async act(caller: Caller, asked: AskedCommand): Promise<OutcomeAnswer> {
    await this.requireGroundOf(caller, asked);
    return super.act(caller, asked);
  }

  /** What a further ground is held against; other commands give none. @throws DomainError what the grounds refuse */
  async requireGroundOf(caller: Caller, { command, caseId, body, key }: GroundGiven): Promise<void> {
    if (command !== 'addTrigger') return;
    const row = await reads.readSupervision(this.here.database, caller.reader, caseId);
    if (row === null) return;
    const { petition, office } = row;
    const { trigger, dueOn } = body as { trigger: string; dueOn: string };
    await this.grounds.require(caller, { petition, supervision: as<CaseId>(caseId), office, trigger, dueOn, key });
  }
}
