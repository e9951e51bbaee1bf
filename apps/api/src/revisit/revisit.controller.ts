import { drawRecordAnswer } from '#contracts/joint';
import {
  askedPeople,
  callBackAnswer,
  reboundAsked,
  reboundOpened,
  revisitBoard,
  revisitCalendar,
  revisitErrands,
  revisitMonth,
  visitorsAnswer,
} from '#contracts/revisit';
import { caseId } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { errandsOf } from './beside.js';
import { revisitBoardOf } from './board.js';
import { revisitCalendarOf } from './calendar.js';
import { callBackRecordOf, visitorDrawOf } from './draws.js';
import { askedPeopleOf, visitorsOf } from './people.js';
import { openRebound } from './rebound.js';

/** What revisits (回访) have of routes beside those of every kind. */
@ApiTags('revisits')
@Controller('revisits')
export class RevisitController {
  constructor(private readonly platform: Platform) {}

  @Get('board', {
    permit: 'read.revisits',
    summary: { zh: '回访看板', en: 'Board of revisits' },
    description:
      'Planned, due, made, not reached, by office, of those that the acting office may see. To whoever calls back: signs, which are questions to an office and say nothing of anybody.',
    answers: revisitBoard,
  })
  board({ caller }: Asked) {
    return revisitBoardOf(this.platform, caller);
  }

  @Get('calendar', {
    permit: 'read.revisits',
    summary: { zh: '回访月历', en: 'Revisits of a month' },
    description:
      'By day and office: dates that have not come, told to the office that would visit, to the one that would call back and to whoever sees the matter; and how those stand that have come. Of no person.',
    query: revisitMonth,
    answers: revisitCalendar,
  })
  calendar({ caller, query }: Asked<{ query: typeof revisitMonth }>) {
    return revisitCalendarOf(this.platform, caller, query.month);
  }

  @Get('errands', {
    permit: 'read.revisits',
    summary: { zh: '一趟可以问完的回访', en: 'Revisits made at one go' },
    description:
      'Matters for which the reader goes several times at once, with the open revisits of each. Of nobody else.',
    answers: revisitErrands,
  })
  errands({ caller }: Asked) {
    return errandsOf(this.platform, caller);
  }

  @Get(':id/visitors', {
    permit: 'revisit.assign',
    summary: { zh: '可以指定的回访人', en: 'Who may be named to go' },
    description:
      'The accounts of the visiting office, each with whether it may go: whoever handled the matter may not.',
    params: { id: caseId },
    answers: visitorsAnswer,
  })
  visitors({ caller, id }: Asked<{ id: typeof caseId }>) {
    return visitorsOf(this.platform, caller, id);
  }

  @Get(':id/draw', {
    permit: 'read.revisit',
    summary: { zh: '抽取记录', en: 'Record of the draw of who goes' },
    description:
      'Ids of accounts, no names. With the facts of the revisit (`GET /api/cases/:id/facts`) anybody draws again: `maplebridge draw verify`.',
    params: { id: caseId },
    answers: drawRecordAnswer,
  })
  draw({ caller, id }: Asked<{ id: typeof caseId }>) {
    return visitorDrawOf(this.platform, caller, id);
  }

  @Get(':id/call-back', {
    permit: 'read.revisit',
    summary: { zh: '复核抽取记录', en: 'Record of the draw of its call back' },
    description: 'With the facts of the revisit anybody draws again: `maplebridge draw verify`.',
    params: { id: caseId },
    answers: callBackAnswer,
  })
  calling({ caller, id }: Asked<{ id: typeof caseId }>) {
    return callBackRecordOf(this.platform, caller, id);
  }

  @Change(':id/rebound', {
    permit: 'revisit.linkRebound',
    summary: { zh: '为再次发生的纠纷另立案件', en: 'Open a new case for what has broken out again' },
    description:
      'Of the same people before the same committee, linked with the matter, and linked in the revisit. No name is shown by it, and the new case is the committee’s: the visiting office is told how it ends. Asked again it is the same one.',
    params: { id: caseId },
    body: reboundAsked,
    answers: reboundOpened,
    status: 201,
  })
  rebound({ caller, id, body, key }: AskedChange<{ id: typeof caseId; body: typeof reboundAsked }>) {
    return openRebound(this.platform, caller, { id, body, key });
  }

  @Post(':id/people', {
    permit: 'read.revisit',
    summary: { zh: '查看回访对象', en: 'See who is asked' },
    description:
      'Names and numbers, for whoever goes while it is asked and for whoever calls it back; nobody who wants no visit. Every look is recorded in the matter, a repeated one too, so there is no key. 60 an hour.',
    params: { id: caseId },
    answers: askedPeople,
    isTakenSparingly: true,
  })
  people({ caller, id }: Asked<{ id: typeof caseId }>) {
    return askedPeopleOf(this.platform, caller, id);
  }
}
