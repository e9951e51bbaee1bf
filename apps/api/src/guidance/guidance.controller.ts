import { guidanceCounts, guidanceQuery } from '#libs/contracts';
import { toldOfLevel } from '#libs/guidance';
import { as, type LegalDate } from '#libs/kernel';
import { guidedBy } from '#libs/office';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

// One or two matters of a committee are known to the whole village.
const leastByDefault = 3;

/** What whoever guides offices is told of their work (指导、统计): numbers of those that nobody leads, and no case. */
@ApiTags('guidance')
@Controller('guidance')
export class GuidanceController {
  constructor(private readonly platform: Platform) {}

  @Get('counts', {
    permit: 'read.guidance',
    summary: { zh: '指导统计', en: 'Counts for guidance' },
    description:
      'Of the offices that the acting one guides, in the quarters of a year that are over, by kind of case. An office with a small number is not listed, and never one alone. A quarter is frozen the day after its end, and told as it stood then.',
    query: guidanceQuery,
    answers: guidanceCounts,
  })
  async counts({ caller, query }: Asked<{ query: typeof guidanceQuery }>) {
    const { database, settings } = this.platform;
    const { offices } = await this.platform.world();
    const today = as<LegalDate>(await reads.readToday(database));
    const { year = today.slice(0, 4) } = query;
    const { office: guide } = caller.reader;
    if (guidedBy(offices, guide).length === 0) return { year, guided: 0, kinds: [] };
    const from = { database, offices, least: settings.leastGuided ?? leastByDefault };
    return { year, ...(await toldOfLevel(from, offices.levelOf(guide)?.id ?? null, { year, today })) };
  }
}
