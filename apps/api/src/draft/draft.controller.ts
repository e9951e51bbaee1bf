import { caseId, commandDraft, commandDraftKept, commandDraftRequest, draftedCommand } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Delete, Get, Put, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { draftForgotten, draftKept, draftOf } from './office-drafts.js';

const params = { id: caseId, command: draftedCommand };
type OfDraft = typeof params;
const drafting = { permit: 'read.history', params } as const;

/** Drafts of commands (草稿): the acting office's own, until the command is given. No fact, and in no list. */
@ApiTags('cases')
@Controller('cases')
export class DraftController {
  constructor(private readonly platform: Platform) {}

  @Get(':id/drafts/:command', {
    ...drafting,
    summary: { zh: '本单位的草稿', en: "The office's draft of a command" },
    description: 'For whoever of the office may give the command, and nobody else.',
    answers: commandDraft,
  })
  read({ caller, ...asked }: Asked<OfDraft>) {
    return draftOf(this.platform, caller, asked);
  }

  @Put(':id/drafts/:command', {
    ...drafting,
    summary: { zh: '保存草稿', en: 'Keep a draft' },
    description: 'Refused with 409 where somebody kept another one than the version that was seen.',
    body: commandDraftRequest,
    answers: commandDraftKept,
  })
  keep({ caller, id, command, body }: Asked<OfDraft & { body: typeof commandDraftRequest }>) {
    return draftKept(this.platform, caller, { id, command, ...body });
  }

  @Delete(':id/drafts/:command', {
    ...drafting,
    summary: { zh: '删除草稿', en: 'Forget a draft' },
    answers: commandDraft,
  })
  forget({ caller, ...asked }: Asked<OfDraft>) {
    return draftForgotten(this.platform, caller, asked);
  }
}
