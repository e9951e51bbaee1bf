import { postalFile, postalFileRequest, postalLetters, postalReading, postalUpload } from '#libs/contracts';
import { workbookType } from '#libs/workbook';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mostOfAnAccount, Shares } from '../http/fair-share.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { importPostal, previewPostal } from './postal-import.js';
import { postalFileOf, postalLettersOf } from './postal-list.js';

/** Registered mail by list (邮寄清单): what is to be posted, taken as a file, and what became of it, brought back as one. */
@ApiTags('deliveries')
@Controller('postal')
export class PostalController {
  /** A file of an account at a time: each row of it asks the law. */
  private readonly files = new Shares({ concurrency: 1, queue: mostOfAnAccount });

  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'delivery.recordPosting',
    summary: { zh: '邮寄清单', en: 'What is to be posted, and what was' },
    description: 'Of the acting office, without drills. Nobody’s name is in it.',
    answers: postalLetters,
  })
  letters({ caller }: Asked) {
    return postalLettersOf(this.platform, caller);
  }

  @Post('file', {
    permit: 'delivery.recordPosting',
    summary: { zh: '下载邮寄清单', en: 'Take the list as a workbook' },
    description:
      'With names and addresses, telephones where they are asked for, and nothing of the matter. Each look is recorded with its case, who took it and why. At most ten an hour for each account.',
    body: postalFileRequest,
    answers: postalFile,
    mediaType: workbookType,
    isTakenSparingly: true,
  })
  async file({ caller, body }: Asked<{ body: typeof postalFileRequest }>) {
    const { stream, name } = await postalFileOf(this.platform, caller, body);
    return new StreamableFile(stream, {
      type: workbookType,
      disposition: `attachment; filename="postal-list.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }

  @Post('preview', {
    permit: 'delivery.recordPosting',
    summary: { zh: '预览邮寄结果文件', en: 'What a file of results would record' },
    description: 'Row by row. Nothing is written.',
    body: postalUpload,
    answers: postalReading,
  })
  preview({ caller, body }: Asked<{ body: typeof postalUpload }>) {
    return this.files.within(caller.session.account, () => previewPostal(this.platform, caller, body.file));
  }

  @Change('import', {
    permit: 'delivery.recordPosting',
    summary: { zh: '导入邮寄结果文件', en: 'Record what a file of results says' },
    description:
      'Each row by itself, by the commands of a delivery: a row that is refused keeps no other back, and a file that is sent again records nothing twice, whatever its key. A row without a tracking number is of the letter that was posted last.',
    body: postalUpload,
    answers: postalReading,
  })
  import({ caller, body }: AskedChange<{ body: typeof postalUpload }>) {
    return this.files.within(caller.session.account, () => importPostal(this.platform, caller, body.file));
  }
}
