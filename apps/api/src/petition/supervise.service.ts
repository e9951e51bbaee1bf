import type { openSupervision } from '#contracts/supervision';
import { as, type OfficeId } from '#libs/kernel';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { SupervisionOpener } from '../supervision/supervision-opener.js';

interface AskedToSupervise {
  readonly id: string;
  readonly body: z.output<typeof openSupervision>;
  readonly key: string;
}

/** Opens the supervision of an office by hand (发起督办), for a petition that the bureau sees. */
@Injectable()
export class SuperviseService {
  constructor(
    private readonly platform: Platform,
    private readonly opener: SupervisionOpener,
  ) {}

  async supervise(caller: Caller, { id, body, key }: AskedToSupervise) {
    const petition = await visibleHead(this.platform, caller, id, 'petition');
    const { office, trigger, dueOn, finding } = body;
    return this.opener.open(caller, {
      petition,
      office: as<OfficeId>(office),
      trigger: { trigger, dueOn, clock: null, rule: null },
      finding,
      key,
    });
  }
}
