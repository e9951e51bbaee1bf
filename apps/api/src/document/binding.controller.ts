import { bindNamedRequest, bindRequest, boundFile, caseId } from '#libs/contracts';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { Binding } from './binding.js';
import { PageDrawing } from './page-drawing.js';
import { revealFor } from './reveal.js';

const params = { id: caseId };
const mediaType = 'application/pdf';

/** Documents and attachments of a case in one file, with a page of contents and page numbers (卷宗). */
@ApiTags('cases')
@Controller('cases')
export class BindingController {
  private readonly binding: Binding;

  constructor(
    private readonly platform: Platform,
    drawing: PageDrawing,
  ) {
    this.binding = new Binding(platform, drawing, platform.binder);
  }

  @Post(':id/bound', {
    permit: 'read.attachments',
    summary: { zh: '装订卷宗（PDF，姓名隐去）', en: 'Bind documents and attachments into one file, names masked' },
    description:
      'In the order that is asked for, of the case above it as well (`isAbove`): a page of contents, then every page of each with its number. Documents are copies with the names masked; attachments are PDF and pictures, as they are downloaded. Recorded in the log of reading. Changes nothing, so there is no key.',
    params,
    body: bindRequest,
    answers: boundFile,
    mediaType,
    isTakenSparingly: true,
  })
  async copies({ caller, id, body }: Asked<typeof params & { body: typeof bindRequest }>) {
    return asFile(await this.binding.bound(caller, { id, items: body.items, isNamed: false }));
  }

  @Post(':id/bound/named', {
    permit: 'read.parties',
    summary: { zh: '装订卷宗（PDF，送达文本）', en: 'The same with what was served as it was served' },
    description:
      'With the full names that stand on what was served: each is recorded as a look at it with its purpose. 60 an hour.',
    params,
    body: bindNamedRequest,
    answers: boundFile,
    mediaType,
    isTakenSparingly: true,
  })
  async named({ caller, id, body: { items, ...purpose } }: Asked<typeof params & { body: typeof bindNamedRequest }>) {
    for (const head of await this.binding.holdersOf(caller, { id, items })) {
      await revealFor(this.platform, caller, { head, purpose });
    }
    return asFile(await this.binding.bound(caller, { id, items, isNamed: true }));
  }
}

function asFile({ pdf, number }: { readonly pdf: Buffer; readonly number: string }): StreamableFile {
  const disposition = `attachment; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent(`${number}.pdf`)}`;
  return new StreamableFile(pdf, { type: mediaType, disposition });
}
