import {
  addedMaterial,
  confirmedNotice,
  disputedDate,
  evaluation,
  ownExecuted,
  ownOutcome,
  ownPetition,
  ownStatement,
  ownVisitSaid,
  ownVisitWish,
  statusRequest,
  type OwnOutcome,
  type OwnPetition,
  type StatusRequest,
} from '#contracts/petition';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Post, type Asked, type AskedChange } from '../http/route.js';
import { sayOfVisit } from '../mediation/own/own-visits.js';
import { Platform } from '../platform.js';
import { sayExecuted } from './own-execution.js';
import {
  addMaterial,
  holderOf,
  confirmNotice,
  disputeDate,
  evaluateHandling,
  readOwn,
  readerOf,
  sayWish,
  stateOwnWill,
} from './petitioner.js';
import type { PetitionerCaller } from './petitioner.js';

/** What everything that a petitioner says is answered with. */
const saying = { permit: 'public', answers: ownOutcome, status: 201 } as const;
const limited = 'By number and query code, in the body; limited as the status is.';

/** What a petitioner reads and does of the own matter without an account. The page `/p` has exactly these rights. */
@ApiTags('petitioner')
@Controller('public/petition')
export class PetitionerController {
  constructor(private readonly platform: Platform) {}

  @Post('', {
    permit: 'public',
    summary: { zh: '信访人查看自己的信访件', en: "The petitioner's own matter" },
    description: `${limited} Steps, every date that is owed and how it was counted, documents, and what may be done now.`,
    body: statusRequest,
    answers: ownPetition,
  })
  async read({ body, source, language }: Asked<{ body: typeof statusRequest }>): Promise<OwnPetition> {
    return readOwn(this.platform, await readerOf(this.platform, body, source), language);
  }

  @Change('materials', {
    ...saying,
    summary: { zh: '补充材料', en: 'Add material' },
    description: `${limited} Moves no date.`,
    body: addedMaterial,
  })
  async addMaterial(asked: AskedChange<{ body: typeof addedMaterial }>): Promise<OwnOutcome> {
    return addMaterial(this.platform, await this.submit(asked), asked.body);
  }

  @Change('confirmations', {
    ...saying,
    summary: { zh: '确认已读文书', en: 'Confirm having read a document' },
    description: `${limited} Of an opinion it is electronic proof of delivery and opens the window for review.`,
    body: confirmedNotice,
  })
  async confirm(asked: AskedChange<{ body: typeof confirmedNotice }>): Promise<OwnOutcome> {
    return confirmNotice(this.platform, await this.submit(asked), asked.body);
  }

  @Change('disputes', {
    ...saying,
    summary: { zh: '对日期提出异议', en: 'Dispute a date' },
    description: `${limited} Of the date that an office stated for a document, once for each; another office looks at it.`,
    body: disputedDate,
  })
  async dispute(asked: AskedChange<{ body: typeof disputedDate }>): Promise<OwnOutcome> {
    return disputeDate(this.platform, await this.submit(asked), asked.body);
  }

  @Change('withdrawal', {
    ...saying,
    summary: { zh: '撤回', en: 'Withdraw the matter' },
    description: `${limited} Of a matter that is late, supervised, pressed for or assigned the petition bureau has to confirm it first.`,
    body: ownStatement,
  })
  async withdraw(asked: AskedChange<{ body: typeof ownStatement }>): Promise<OwnOutcome> {
    return this.state(asked, 'withdraw');
  }

  @Change('review-waiver', {
    ...saying,
    summary: { zh: '放弃复查', en: 'Give the review up' },
    description: `${limited} Ends the window for review; who says nothing keeps it to its last day.`,
    body: ownStatement,
  })
  async waiveReview(asked: AskedChange<{ body: typeof ownStatement }>): Promise<OwnOutcome> {
    return this.state(asked, 'waiveReview');
  }

  @Change('evaluation', {
    ...saying,
    summary: { zh: '满意度评价', en: 'Evaluate the handling' },
    description: `${limited} Once, by the petitioner alone; silence is "not evaluated".`,
    body: evaluation,
  })
  async evaluate(asked: AskedChange<{ body: typeof evaluation }>): Promise<OwnOutcome> {
    return evaluateHandling(this.platform, await this.submit(asked), asked.body);
  }

  @Change('execution', {
    ...saying,
    summary: { zh: '意见是否已落实', en: 'Say that the opinion is carried out, or is not' },
    description: `${limited} Of an opinion in favour that is carried out by somebody: the petitioner's word ends it, or has what was recorded of it looked at again.`,
    body: ownExecuted,
  })
  async executed(asked: AskedChange<{ body: typeof ownExecuted }>): Promise<OwnOutcome> {
    return sayExecuted(this.platform, await this.submit(asked), asked.body);
  }

  @Change('visit-wishes', {
    ...saying,
    summary: { zh: '以后回访：同意、不要、恢复', en: 'Being asked again: agree, refuse, want it again' },
    description: `${limited} For oneself alone; from a refusal on nobody asks or calls back.`,
    body: ownVisitWish,
  })
  async wish(asked: AskedChange<{ body: typeof ownVisitWish }>): Promise<OwnOutcome> {
    return sayWish(this.platform, await this.submit(asked), asked.body);
  }

  @Change('visits', {
    ...saying,
    summary: { zh: '回访：怎么样了', en: 'How it stands, of a revisit' },
    description: `${limited} For oneself alone: how it stands, or that this is what one has said, which proves it.`,
    body: ownVisitSaid,
  })
  async visit(asked: AskedChange<{ body: typeof ownVisitSaid }>): Promise<OwnOutcome> {
    return sayOfVisit(this.platform, { ...(await this.submit(asked)), of: null }, asked.body);
  }

  private async state(
    asked: AskedChange<{ body: typeof ownStatement }>,
    command: 'withdraw' | 'waiveReview',
  ): Promise<OwnOutcome> {
    const { statement } = asked.body;
    return stateOwnWill(this.platform, await this.submit(asked), { command, statement });
  }

  private async submit({
    body,
    key,
    source,
  }: AskedChange & { readonly body: StatusRequest }): Promise<PetitionerCaller> {
    return { ...(await holderOf(this.platform, body, source)), key, source };
  }
}
