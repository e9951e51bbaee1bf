import { openIncident } from '#contracts/incident';
import {
  handedOn,
  handedOnPaper,
  mediationBoard,
  mediationStatistics,
  mediationYear,
  openedMediation,
  openMediation,
  similarDisputes,
  similarDisputesRequest,
} from '#contracts/mediation';
import { openTalk } from '#contracts/talk';
import { caseId, documentFile, outcome, reissuedReceipt, reissueRequest } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mostOfAnAccount, Shares } from '../http/fair-share.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { boardOf } from './board.js';
import { listHandedOn, readHandedOnPaper } from './handed-on.js';
import { openIncidentOf } from './incidents.js';
import { openMediationOf } from './opening.js';
import { giveReceipt } from './receipts.js';
import { findSimilarDisputes } from './similar.js';
import { openTalkOf } from './talking.js';

/** What mediations (人民调解) have of routes beside those of every kind. */
@ApiTags('mediations')
@Controller('mediations')
export class MediationController {
  /** One search of an account at a time. */
  private readonly searches = new Shares({ concurrency: 1, queue: mostOfAnAccount });

  constructor(private readonly platform: Platform) {}

  @Change('', {
    permit: 'mediation.open',
    summary: { zh: '登记纠纷，交人民调解委员会', en: 'Register a dispute for a mediation committee' },
    description:
      'Both sides are named, and stay sealed. Answers the receipts of the applicants, and of nobody else; whoever registers for another committee sees nothing of the case from here on.',
    body: openMediation,
    answers: openedMediation,
    status: 201,
  })
  open({ caller, body, key }: AskedChange<{ body: typeof openMediation }>) {
    return openMediationOf(this.platform, caller, { body, key });
  }

  @Post('similar', {
    permit: 'mediation.open',
    summary: { zh: '可能重复的纠纷', en: 'Mediations that a dispute may repeat' },
    description:
      'Answers to the registration at hand and keeps nothing; at most five, of the same people. Of those that the office may not see it is told which committee to ask, where both sides are known by a number and it goes on, and nothing else.',
    body: similarDisputesRequest,
    answers: similarDisputes,
  })
  findSimilar({ caller, body }: Asked<{ body: typeof similarDisputesRequest }>) {
    return this.searches.within(caller.session.account, () => findSimilarDisputes(this.platform, caller, body));
  }

  @Get('statistics', {
    permit: 'read.mediations',
    summary: { zh: '调解统计', en: 'Statistics of mediations' },
    description:
      'Of those that ended in a year and that the acting office may see: by level, sort, source and end, with how long they took. Nothing is counted by person, mediator or party.',
    query: mediationYear,
    answers: mediationStatistics,
  })
  async statistics({ caller, query }: Asked<{ query: typeof mediationYear }>) {
    const { database } = this.platform;
    const { year = (await reads.readToday(database)).slice(0, 4) } = query;
    return { year, tallies: await reads.tallyMediations(database, caller.reader, year) };
  }

  @Get('board', {
    permit: 'read.mediations',
    summary: { zh: '调解看板', en: 'Board of mediations' },
    description:
      'Open mediations by committee: by phase, with something owed within seven days, and late. Of committees whose cases the acting office may see; a centre, and whoever guides mediation, is told numbers of the others of its level, of none that has few. Drills and persons are in none of them.',
    answers: mediationBoard,
  })
  board({ caller }: Asked) {
    return boardOf(this.platform, caller);
  }

  @Get('handed-on', {
    permit: 'read.mediations',
    summary: { zh: '移交出去的纠纷', en: 'Disputes that were handed over' },
    description:
      'Of the acting office: whether each was accepted or declined, then outcome and date, and no reason, room or text of anybody. A court has beside that its report and the agreement, once the committee has set them. The newest 300.',
    answers: handedOn,
  })
  handedOn({ caller }: Asked) {
    return listHandedOn(this.platform, caller);
  }

  @Get('handed-on/:id/papers/:paper', {
    permit: 'read.mediations',
    summary: { zh: '给移交法院的文书（PDF）', en: 'A paper for the court that handed it over (PDF)' },
    description: 'The bytes that the committee has set to be served. Who read it stands in the log of the case.',
    params: { id: caseId, paper: handedOnPaper },
    answers: documentFile,
    mediaType: 'application/pdf',
  })
  async handedOnPaper({ caller, id, paper }: Asked<{ id: typeof caseId; paper: typeof handedOnPaper }>) {
    const { pdf, name } = await readHandedOnPaper(this.platform, caller, { id, paper });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }

  @Change(':id/receipt', {
    permit: 'mediation.giveReceipt',
    summary: { zh: '制作、补发当事人回执', en: 'Make a receipt for a party, or a lost one again' },
    description:
      'By the committee that holds the case, to a party or to whoever acts for one, against proof of identity: number and query code, with which its own page opens. The code that it had before is dead. Each time is recorded for whoever may see the case; a request that is sent again is answered with the code that it made. 60 an hour.',
    params: { id: caseId },
    body: reissueRequest,
    answers: reissuedReceipt,
    isTakenSparingly: true,
  })
  receipt({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof reissueRequest }>) {
    return giveReceipt(this.platform, caller, { id, ...body, key });
  }

  @Change(':id/talks', {
    permit: 'talk.open',
    summary: { zh: '单独会谈', en: 'Hear one side apart' },
    description:
      'A room of the mediation, which does not know of it: for the accounts of its mediators, or, where none of them has one, for the account that asks. The mediation is asked first whether one may be heard now. Asked again it is the same room.',
    params: { id: caseId },
    body: openTalk,
    answers: outcome,
  })
  talk({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof openTalk }>) {
    return openTalkOf(this.platform, caller, { id, party: body.party, key });
  }

  @Change(':id/incidents', {
    permit: 'incident.open',
    summary: { zh: '登记突发情况', en: 'Register an incident' },
    description:
      'A room of the mediation for what has turned violent, or may (人民调解法 25): for whoever registers it, its mediators and the heads of its committee, and for the team that they name. No party is told, and the mediation does not know of it. Asked again with its key it is the same room.',
    params: { id: caseId },
    body: openIncident,
    answers: outcome,
    status: 201,
  })
  incident({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof openIncident }>) {
    return openIncidentOf(this.platform, caller, { id, body, key });
  }
}
