import {
  confirmedPaper,
  ownActRequest,
  ownActs,
  ownApart,
  ownMediation,
  ownMediationRequest,
  ownPartyVisitSaid,
  requestedMediation,
  requestMediation,
  type OwnAct,
} from '#contracts/mediation';
import { ownOutcome, type OwnOutcome } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Post, type Asked, type AskedChange } from '../http/route.js';
import { OwnActRoutes, type OwnActValues } from '../intake/own-act-routes.js';
import { holderByReceipt } from '../intake/receipt-door.js';
import { requireRight } from '../intake/receipt-right.js';
import { Platform } from '../platform.js';
import { confirmPaper, sayOwn } from './own/acting.js';
import { tellMediators } from './own/apart.js';
import { sayOfVisit } from './own/own-visits.js';
import { readOwnMediation } from './own/reading.js';
import { takeRequest } from './requesting.js';

/** What everything that a party says is answered with. */
const saying = { permit: 'public', answers: ownOutcome, status: 201 } as const;
const limited = 'By number and query code, in the body; limited as the status is.';

/** What a party reads and says of its mediation without an account. The page `/p` has exactly these rights. */
@ApiTags('mediation party')
@Controller('public/mediation')
@OwnActRoutes({ kind: 'mediation', acts: Object.keys(ownActs) as OwnAct[], requestOf: ownActRequest, limited })
export class PartyController {
  constructor(private readonly platform: Platform) {}

  @Post('', {
    permit: 'public',
    summary: { zh: '当事人查看自己的调解', en: 'The own mediation of a party' },
    description: `${limited} Where it stands, who has consented, sessions, offers that were told, the agreement to be read, dates, papers, and what may be said now. Nothing of a separate talk.`,
    body: ownMediationRequest,
    answers: ownMediation,
  })
  async read({ body, source }: Asked<{ body: typeof ownMediationRequest }>) {
    const holder = await holderByReceipt(this.platform, body, source, 'mediation');
    await requireRight(this.platform, holder, 'receive');
    return await readOwnMediation(this.platform, { ...holder, of: body.of });
  }

  @Change('requests', {
    permit: 'public',
    summary: { zh: '网上申请调解', en: 'Ask for a mediation' },
    description:
      'Limited per source, together with matters that are submitted. It lies before the committee of the township, which accepts, declines or moves it. Nobody has seen who applies: the first consent is given before the committee.',
    body: requestMediation,
    answers: requestedMediation,
    status: 201,
  })
  async request({ body, key, source }: AskedChange<{ body: typeof requestMediation }>) {
    const { id: _id, ...told } = await takeRequest(this.platform, body, { key, source });
    return told;
  }

  @Change('confirmations', {
    ...saying,
    summary: { zh: '确认已读文书', en: 'Confirm having read a paper' },
    description: `${limited} It proves each delivery of the paper that is under way.`,
    body: confirmedPaper,
  })
  async confirm({ body, key, source }: AskedChange<{ body: typeof confirmedPaper }>): Promise<OwnOutcome> {
    const { caseId, party } = await holderByReceipt(this.platform, body, source, 'mediation');
    return confirmPaper(this.platform, { caseId, party, of: body.of, key, source }, body.paper);
  }

  @Change('apart', {
    ...saying,
    summary: { zh: '只告诉调解员', en: 'Tell those who mediate alone' },
    description: `${limited} Into the room of what that party says apart, which the accounts of its mediators read and nobody else; it is on no page of a party.`,
    body: ownApart,
  })
  async apart({ body, key, source }: AskedChange<{ body: typeof ownApart }>): Promise<OwnOutcome> {
    const { caseId, party } = await holderByReceipt(this.platform, body, source, 'mediation');
    return tellMediators(this.platform, { caseId, party, of: body.of, key, source }, body.text);
  }

  @Change('visits', {
    ...saying,
    summary: { zh: '回访：怎么样了', en: 'How it stands, of a revisit' },
    description: `${limited} Of whoever shows the receipt, for itself or for whom it may speak: how it stands, or that this is what it has said, which proves it.`,
    body: ownPartyVisitSaid,
  })
  async visit({ body, key, source }: AskedChange<{ body: typeof ownPartyVisitSaid }>): Promise<OwnOutcome> {
    const { caseId, party } = await holderByReceipt(this.platform, body, source, 'mediation');
    return sayOfVisit(this.platform, { caseId, party, of: body.of, key, source }, body);
  }

  async say(act: OwnAct, { body, key, source }: AskedChange<{ body: OwnActValues }>): Promise<OwnOutcome> {
    const { number, queryCode, of, ...fields } = body;
    const { caseId, party } = await holderByReceipt(this.platform, { number, queryCode }, source, 'mediation');
    return sayOwn(this.platform, { caseId, party, of, key, source }, { act, fields });
  }
}
