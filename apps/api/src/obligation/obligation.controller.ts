import { obligationBoard } from '#contracts/obligation';
import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

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
}
