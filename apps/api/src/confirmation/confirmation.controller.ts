import { confirmationExportRequest } from '#contracts/confirmation';
import { listFile } from '#libs/contracts';
import { workbookType } from '#libs/workbook';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { exportList } from '../case/list-export.js';
import { Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { confirmationColumns } from './export.js';

/** What judicial confirmations (司法确认) have of routes beside those of every kind. */
@ApiTags('confirmations')
@Controller('confirmations')
export class ConfirmationController {
  constructor(private readonly platform: Platform) {}

  @Post('export', {
    permit: 'read.confirmations',
    summary: { zh: '导出司法确认列表', en: 'Take the list of judicial confirmations as a workbook' },
    description:
      'Who took it and why is recorded each time, and stands in the file. No identity and no text of a case is in it. At most twenty lists an hour for each account.',
    body: confirmationExportRequest,
    answers: listFile,
    mediaType: workbookType,
    isTakenSparingly: true,
  })
  async export({ caller, body }: Asked<{ body: typeof confirmationExportRequest }>) {
    const { stream, name } = await exportList(this.platform, caller, {
      ...{ kind: 'confirmation', columns: confirmationColumns, body },
    });
    return new StreamableFile(stream, {
      type: workbookType,
      disposition: `attachment; filename="confirmations.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
