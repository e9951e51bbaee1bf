import { caseId, documentSeq, documentView, draftPageRequest, pageLooked } from '#libs/contracts';
import type { OfficialDocument } from '#libs/document';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../http/request-state.js';
import { Get, Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { viewOf } from './document-view.js';
import { DraftBases } from './draft-basis.js';
import { draftPage } from './draft-page.js';
import { PageDrawing } from './page-drawing.js';
import { paperOf } from './paper-of.js';

const params = { id: caseId, seq: documentSeq };
const ofCase = { id: caseId };

/** The documents of a case (文书) as they are seen in the console: the pages that are printed, and what they say. */
@ApiTags('cases')
@Controller('cases')
export class DocumentViewController {
  private readonly bases = new DraftBases();

  constructor(
    private readonly platform: Platform,
    private readonly drawing: PageDrawing,
  ) {}

  @Get(':id/documents/:seq/page', {
    permit: 'read.history',
    summary: { zh: '一份文书的页面和文字（姓名隐去）', en: 'A document as it is seen, names masked' },
    description: 'The pages of its PDF as one drawing, and beside them what they say for whoever does not see them.',
    params,
    query: pageLooked,
    answers: documentView,
  })
  async copy({ caller: reader, id, seq, query }: Asked<typeof params & { query: typeof pageLooked }>) {
    const caller = { ...reader, language: query.language ?? reader.language };
    const { document } = await paperOf(this.platform, caller, { id, seq, people: null, address: null });
    return this.seen(caller, document);
  }

  @Post(':id/documents/preview', {
    permit: 'read.history',
    summary: { zh: '正在写的文书的页面', en: 'The page of a document as it is written' },
    description:
      'Marked as a draft; what has yet to be written says so in its place. Changes nothing, so there is no key.',
    params: ofCase,
    body: draftPageRequest,
    answers: documentView,
  })
  async draft({ caller, id, body }: Asked<typeof ofCase & { body: typeof draftPageRequest }>) {
    return this.seen(caller, await draftPage(this.platform, caller, { id, ...body }, this.bases));
  }

  private async seen(caller: Caller, document: OfficialDocument) {
    return viewOf(document, await this.drawing.seen(caller, document));
  }
}
