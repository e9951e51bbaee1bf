import { ownConfirmation, ownConfirmationRequest, type OwnConfirmationAct } from '#contracts/confirmation';
import { commandText, ownOutcome, type OwnOutcome } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Post, type Asked, type AskedChange } from '../http/route.js';
import { holderByReceipt } from '../intake/receipt-door.js';
import { requireRight } from '../intake/receipt-right.js';
import { Platform } from '../platform.js';
import { readOwnConfirmation, sayOfConfirmation } from './own-confirmation.js';

const limited = 'By number and query code of the mediation, in the body; limited as the status is.';
const summaryOf = (act: OwnConfirmationAct) => ({
  zh: commandText('confirmation', act, 'zh'),
  en: commandText('confirmation', act, 'en'),
});

/** Whether a party wants a court to be asked (司法确认), without an account. The page `/p` has exactly these rights. */
@ApiTags('mediation party')
@Controller('public/confirmation')
export class OwnConfirmationController {
  constructor(private readonly platform: Platform) {}

  @Post('', {
    permit: 'public',
    summary: { zh: '当事人查看司法确认', en: 'The own judicial confirmation of a party' },
    description: `${limited} Until when a court may be asked, the own answer, and of the other side nothing before all have said yes.`,
    body: ownConfirmationRequest,
    answers: ownConfirmation,
  })
  async read({ body, source }: Asked<{ body: typeof ownConfirmationRequest }>) {
    const holder = await holderByReceipt(this.platform, body, source, 'mediation');
    await requireRight(this.platform, holder, 'receive');
    return await readOwnConfirmation(this.platform, { ...holder, of: body.of });
  }

  @Change('consent', {
    permit: 'public',
    summary: summaryOf('consent'),
    description: `${limited} The own word of whoever shows the receipt, or of the party for whom a mandate covers it.`,
    body: ownConfirmationRequest,
    answers: ownOutcome,
    status: 201,
  })
  consent(asked: AskedChange<{ body: typeof ownConfirmationRequest }>): Promise<OwnOutcome> {
    return this.say('consent', asked);
  }

  @Change('decline', {
    permit: 'public',
    summary: summaryOf('decline'),
    description: `${limited} It is heard at once, asks nobody for reasons, and may be taken back while the days last.`,
    body: ownConfirmationRequest,
    answers: ownOutcome,
    status: 201,
  })
  decline(asked: AskedChange<{ body: typeof ownConfirmationRequest }>): Promise<OwnOutcome> {
    return this.say('decline', asked);
  }

  private async say(
    act: OwnConfirmationAct,
    { body, key, source }: AskedChange<{ body: typeof ownConfirmationRequest }>,
  ): Promise<OwnOutcome> {
    const { caseId, party } = await holderByReceipt(this.platform, body, source, 'mediation');
    return sayOfConfirmation(this.platform, { caseId, party, of: body.of, key, source }, act);
  }
}
