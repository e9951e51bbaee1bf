import type { KindName } from '#libs/contracts';
import { partIdOf, type Opening } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { contracts } from '../contracts.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { CaseCommands, type OutcomeAnswer } from './case-commands.js';
import { visibleHead } from './visible-head.js';

/** A case that somebody opens, as it came in. */
export interface AskedOpening {
  readonly kind: KindName;
  readonly body: Readonly<Record<string, unknown>>;
  readonly key: string;
}

interface Place {
  readonly caseId: CaseId;
  readonly opening: Opening;
}

/** Opens cases of kinds that say in their contract how: on their own, in a drill, or as parts (分件) of another case. */
@Injectable()
export class CaseOpening {
  constructor(
    private readonly platform: Platform,
    private readonly commands: CaseCommands,
  ) {}

  /** @throws DomainError `docket.no_such_case`: the parent or the part is behind a wall; HttpProblem `http.no_such_drill`, 404 */
  async open(caller: Caller, { kind, body, key }: AskedOpening): Promise<OutcomeAnswer> {
    const { opening } = contracts[kind];
    if (opening === undefined) throw new Error(`${kind} is not opened by its contract`);
    const { parent, drill, ...fields } = body;
    const place =
      typeof parent === 'string'
        ? await this.partOf(caller, parent, { kind, name: opening.partName?.(fields) ?? '' })
        : await this.own(caller, { kind, key, drill });
    const { payload, texts } = this.commands.seal(place.caseId, fields, opening.texts);
    const commands = [{ type: opening.command, payload }];
    return this.commands.open(caller, { kind, actor: caller.actor, key, commands, texts, ...place });
  }

  /** The id follows from the parent and the name, as it does for a course: opening twice is opening once. */
  private async partOf(caller: Caller, parent: string, part: { kind: string; name: string }): Promise<Place> {
    const { id, kind } = await visibleHead(this.platform, caller, parent);
    return { caseId: partIdOf(id, part), opening: { parent: { kind, caseId: id }, name: part.name } };
  }

  private async own(
    caller: Caller,
    { kind, key, drill }: { kind: string; key: string; drill: unknown },
  ): Promise<Place> {
    const { jurisdiction } = this.platform.settings;
    const { principal } = caller.actor;
    if (typeof drill !== 'string') {
      return { caseId: this.commands.newCaseId(kind, principal, key), opening: { jurisdiction } };
    }
    if ((await reads.readDrill(this.platform.database, drill)) === null)
      throw new HttpProblem(404, 'http.no_such_drill');
    // With its drill: the same key inside and outside of one is two requests, and the second is refused.
    const caseId = this.commands.newCaseId(kind, principal, `${drill} ${key}`);
    return { caseId, opening: { jurisdiction, drillId: drill } };
  }
}
