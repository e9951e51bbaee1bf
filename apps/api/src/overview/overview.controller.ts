import { legalDateOf, quarterOf } from '#libs/calendar';
import { foundPage, foundQuery, overview, overviewQuery, owedPage, owedQuery, type Overview } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';
import { ledInLevel } from '#libs/office';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { periodOf } from '../board/period.js';
import { cursorFrom, dutyCursorId, pageAnswer } from '../http/page.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { foundOf } from './found.js';
import { officesUnder, worksOf } from './works.js';

/** What was due in a quarter, and how it stands (季度一览), as far as the acting office may see; and the lists behind its numbers. */
@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(private readonly platform: Platform) {}

  @Get('', {
    permit: 'read.board',
    summary: { zh: '季度一览', en: 'One quarter of recurring work, and of what inspections have found' },
    description:
      'By work, period and office: due, done, late, carried over. Each number has its list, but for what a committee or a government is told of its level in sums alone.',
    query: overviewQuery,
    answers: overview,
  })
  async quarter({ caller, query }: Asked<{ query: typeof overviewQuery }>): Promise<Overview> {
    const quarter = quarterAsked(query.period);
    const { database } = this.platform;
    const { offices } = await this.platform.world();
    const { reader } = caller;
    const counting = { reader, toldOf: ledInLevel(offices, reader.office) };
    const [counted, found] = await Promise.all([
      reads.countOwed(database, counting, quarter),
      reads.countFound(database, counting, quarter),
    ]);
    return { ...quarter, works: worksOf(counted, offices), findings: foundOf(found, offices) };
  }

  @Get('owed', {
    permit: 'read.board',
    summary: { zh: '季度一览所列事项', en: 'What is behind a number of the overview' },
    query: owedQuery,
    answers: owedPage,
  })
  async owed({ caller, query }: Asked<{ query: typeof owedQuery }>) {
    const { database } = this.platform;
    const { period, cursor, limit, office, under, ...narrowed } = query;
    const quarter = quarterAsked(period);
    const below = under === undefined ? null : officesUnder(under, (await this.platform.world()).offices);
    const offices = office === undefined ? below : [office].filter((one) => below?.includes(one) ?? true);
    const filter = { ...narrowed, quarter, offices: offices ?? undefined };
    const [found, total] = await Promise.all([
      reads.listOwed(database, caller.reader, filter, { after: cursorFrom(cursor, dutyCursorId), limit }),
      reads.countOwedRows(database, caller.reader, filter),
    ]);
    return { ...pageAnswer(found, (row) => row), total, ...quarter };
  }

  @Get('findings', {
    permit: 'read.board',
    summary: { zh: '季度一览所列督导问题', en: 'What was found, behind a number of the overview' },
    query: foundQuery,
    answers: foundPage,
  })
  async findings({ caller, query }: Asked<{ query: typeof foundQuery }>) {
    const { database } = this.platform;
    const { period, cursor, limit, ...narrowed } = query;
    const quarter = quarterAsked(period);
    const filter = { ...narrowed, quarter };
    const [found, total] = await Promise.all([
      reads.listFound(database, caller.reader, filter, { after: cursorFrom(cursor), limit }),
      reads.countFoundRows(database, caller.reader, filter),
    ]);
    return { ...pageAnswer(found, (row) => row), total, ...quarter };
  }
}

function quarterAsked(period: string | undefined) {
  const at = new Date().toISOString();
  const { name, from, to } = periodOf(period ?? quarterOf(legalDateOf(as<Instant>(at))));
  return { at, period: name, from, to };
}
