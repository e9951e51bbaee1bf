import { briefStanding, type CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { CadencePorts, NextRequest, NextResult } from '#workflows/cadence/cadence.ports.js';

import { actorOf, keyOf, type Door, type Place } from '../course/index.js';

/** Where a case lives: what follows it lives there too. */
export interface Places {
  /** @throws DomainError `docket.no_such_case` (not_found) */
  of(caseId: CaseId): Promise<Place>;
}

/** What a period of recurring work (周期工作) does in the world: it begins the next one. */
export class CadenceActivities implements CadencePorts {
  constructor(
    private readonly door: Door,
    private readonly places: Places,
  ) {}

  /** The id follows from the cadence and the key: whoever asks, and however often, means one case. Two cases, so two transactions. */
  async openNext({ by, key, cadence, open }: NextRequest): Promise<NextResult> {
    const { kind } = by;
    await this.door.act({
      ...{ kind, caseId: this.door.partId(cadence as CaseId, { kind, name: key }), commands: [open] },
      ...{ actor: actorOf(by), key: keyOf(by, { step: 'openNext', instance: key }) },
      place: await this.places.of(by.caseId),
    });
    failpoint('between_period_and_next');
    const { standing } = await this.door.act({
      ...by,
      commands: [{ type: 'noteNext', payload: { key } }],
      actor: actorOf(by),
      key: keyOf(by, { step: 'noteNext', instance: key }),
    });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}
