import {
  attachment,
  attachmentCommands,
  attachmentContentQuery,
  attachments,
  attachQuery,
  caseId,
  fileBytes,
  fileNameHeader,
  outcome,
} from '#libs/contracts';
import { permissions } from '#libs/docket';
import { DomainError } from '#libs/kernel';
import { permissionsOf } from '#libs/office';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { giveCommand, type AskedCommand } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import { bytesType } from '../http/bytes-body.js';
import { CommandRoutes } from '../http/command-routes.js';
import type { Caller } from '../http/request-state.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { attach, categoriesOf } from './attach.js';
import { filesOf, giveContent } from './content.js';

const params = { id: caseId };
const ofOne = { id: caseId, attachment: attachment.shape.attachment };

/** The files that people put to a case (附件), of whatever kind it is. Access is the case's own. */
@ApiTags('cases')
@Controller('cases')
@CommandRoutes('docket', attachmentCommands)
export class AttachmentController {
  constructor(private readonly platform: Platform) {}

  @Get(':id/attachments', {
    permit: 'read.attachments',
    summary: { zh: '附件', en: 'Attachments of a case' },
    params,
    answers: attachments,
  })
  async list({ caller, id }: Asked<typeof params>) {
    const head = await visibleHead(this.platform, caller, id);
    const { own, cited } = await filesOf(this.platform, caller, head.id);
    const items = [
      ...cited.map((row) => ({ ...row, isOwn: false, isCited: true })),
      ...own.map((row) => ({ ...row, isOwn: row.office === caller.actor.office, isCited: false })),
    ];
    return { items, takes: takesOf(this.platform, caller, head.kind) };
  }

  @Change(':id/attachments', {
    permit: 'docket.attachFile',
    summary: { zh: '放入附件', en: 'Attach a file' },
    description:
      'The body is the bytes of the file, streamed; its type is found in them, and its ending has to agree. What is refused is not kept, with a sentence that says why. The same key with the same bytes attaches once.',
    params,
    query: attachQuery,
    takesBytes: { [fileNameHeader]: 'Name of the file, percent-encoded (UTF-8); it is kept as a text of the case' },
    answers: outcome,
  })
  async attach({ caller, id, query, key, request }: AskedChange<typeof params & { query: typeof attachQuery }>) {
    const head = await visibleHead(this.platform, caller, id);
    return attach(this.platform, caller, { head, query, key, request });
  }

  @Get(':id/attachments/:attachment/content', {
    permit: 'read.attachments',
    summary: { zh: '下载附件', en: 'The bytes of an attachment' },
    description:
      'Always as a download. Every look is recorded. A single range is answered by 206, for recordings that are played.',
    params: ofOne,
    query: attachmentContentQuery,
    answers: fileBytes,
    mediaType: bytesType,
    isStream: true,
  })
  async content(asked: Asked<typeof ofOne & { query: typeof attachmentContentQuery }>): Promise<void> {
    const { caller, id, query, request, reply } = asked;
    const head = await visibleHead(this.platform, caller, id);
    const { own, cited } = await filesOf(this.platform, caller, head.id);
    const row = [...own, ...cited].find((one) => one.attachment === asked.attachment);
    if (row === undefined) throw new DomainError('not_found', 'docket.no_such_attachment', 'no such attachment');
    const isOriginal = query.original === 'true';
    await giveContent(this.platform, caller, { caseId: head.id, row, isOriginal, request, reply });
  }

  /** A command on the attachments of a case that the caller may see. */
  async act(caller: Caller, asked: AskedCommand) {
    const { kind } = await visibleHead(this.platform, caller, asked.caseId);
    return giveCommand(this.platform, caller, { ...asked, kind });
  }
}

/** What may be put to a case by whoever asks; null: nothing. */
function takesOf({ files }: Platform, { actor }: Caller, kind: string) {
  const mayAttach = permissionsOf(permissions, actor.capacity).includes('docket.attachFile');
  const categories = [...categoriesOf(kind)];
  if (files === null || !mayAttach || categories.length === 0) return null;
  const { types, mostBytes, documentBytes } = files.limits;
  return { types: [...types], mostBytes, documentBytes, categories };
}
