import { obligationBoard, obligationExportRequest } from '#contracts/obligation';
import { addDays } from '#libs/calendar';
import { listFile } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { workbookType } from '#libs/workbook';
import { Controller, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { exportList } from '../case/list-export.js';
import { Get, Post, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { obligationColumns } from './export.js';

// As the lists divide it: what is due within a week.
const soonDays = 7;

/** What obligations (履行义务) have of routes beside those of every kind. */
@ApiTags('obligations')
@Controller('obligations')
export class ObligationController {
  constructor(private readonly platform: Platform) {}

  @Get('board', {
    permit: 'read.obligations',
    summary: { zh: '履行看板', en: 'Board of obligations' },
    description:
      'By the office that urges: open, due within seven days, late, ended as not performed, of those that the acting office may see. Nothing is counted by party.',
    answers: obligationBoard,
  })
  async board({ caller }: Asked) {
    const { database } = this.platform;
    const today = as<LegalDate>(await reads.readToday(database));
    const until = addDays(today, soonDays);
    return { today, until, offices: await reads.countObligations(database, caller.reader, { today, until }) };
  }

  @Post('export', {
    permit: 'read.obligations',
    summary: { zh: '导出履行义务列表', en: 'Take the list of obligations as a workbook' },
    description:
      'Who took it and why is recorded each time, and stands in the file. No identity and no text of a case is in it. At most twenty lists an hour for each account.',
    body: obligationExportRequest,
    answers: listFile,
    mediaType: workbookType,
    isTakenSparingly: true,
  })
  async export({ caller, body }: Asked<{ body: typeof obligationExportRequest }>) {
    const { stream, name } = await exportList(this.platform, caller, {
      ...{ kind: 'obligation', columns: obligationColumns, body },
    });
    return new StreamableFile(stream, {
      type: workbookType,
      disposition: `attachment; filename="obligations.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
