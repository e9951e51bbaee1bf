import {
  ownObligationActRequest,
  ownObligationActs,
  ownPerformance,
  ownPerformanceRequest,
  type OwnObligationAct,
} from '#contracts/obligation';
import type { OwnOutcome } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { Post, type Asked, type AskedChange } from '../http/route.js';
import { OwnActRoutes, type OwnActValues } from '../intake/own-act-routes.js';
import { holderByReceipt } from '../intake/receipt-door.js';
import { requireRight } from '../intake/receipt-right.js';
import { Platform } from '../platform.js';
import { readPerformance } from './own-performance.js';
import { sayOfObligation } from './saying.js';

type Values = z.ZodType<z.output<OwnActValues> & { readonly obligation: string }>;

const limited = 'By number and query code of the mediation, in the body; limited as the status is.';

/** What a party reads and says of what it owes and is owed (履行), without an account. The page `/p` has exactly these rights. */
@ApiTags('mediation party')
@Controller('public/performance')
@OwnActRoutes({
  kind: 'obligation',
  acts: Object.keys(ownObligationActs) as OwnObligationAct[],
  requestOf: ownObligationActRequest,
  limited,
})
export class PerformanceController {
  constructor(private readonly platform: Platform) {}

  @Post('', {
    permit: 'public',
    summary: { zh: '当事人查看协议履行', en: 'What a party owes and is owed' },
    description: `${limited} Each obligation that the party owes or is owed: its days and money, what came, what was said of it, later days that wait for signatures, and what may be said now.`,
    body: ownPerformanceRequest,
    answers: ownPerformance,
  })
  async read({ body, source }: Asked<{ body: typeof ownPerformanceRequest }>) {
    const holder = await holderByReceipt(this.platform, body, source, 'mediation');
    await requireRight(this.platform, holder, 'receive');
    return await readPerformance(this.platform, { ...holder, of: body.of });
  }

  async say(act: OwnObligationAct, { body, key, source }: AskedChange<{ body: Values }>): Promise<OwnOutcome> {
    const { number, queryCode, of, obligation, ...fields } = body;
    const { caseId, party } = await holderByReceipt(this.platform, { number, queryCode }, source, 'mediation');
    return sayOfObligation(this.platform, { caseId, party, of, key, source }, { obligation, act, fields });
  }
}
