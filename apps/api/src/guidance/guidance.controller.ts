import { legalDateOf } from '#libs/calendar';
import { guidanceCounts, guidanceQuery, kindNames } from '#libs/contracts';
import { as, type Instant, type OfficeId } from '#libs/kernel';
import { guidedBy, lineOf, type OfficeTree } from '#libs/office';
import { reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { quarterOf } from '../board/period.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { officeYears, quartersOf } from './office-years.js';
import { singledOut } from './singled-out.js';

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
      'Of the offices that the acting one guides, in the quarters of a year, by kind of case. An office with a small number is not listed, and never one alone.',
    query: guidanceQuery,
    answers: guidanceCounts,
  })
  async counts({ caller, query }: Asked<{ query: typeof guidanceQuery }>) {
    const { database, settings } = this.platform;
    const { offices } = await this.platform.world();
    const today = legalDateOf(as<Instant>(new Date().toISOString()));
    const { year = today.slice(0, 4) } = query;
    const least = settings.leastGuided ?? leastByDefault;
    const guided = guidedBy(offices, caller.reader.office).map(({ id }) => id);
    const wholes = wholesOf(offices, guided);
    const quarters = quartersOf(year, quarterOf(today));
    const kinds = [];
    for (const kind of kindNames) {
      const counts = await reads.lists[kind].countGuided?.(database, [...wholes.keys()]);
      if (counts === undefined) continue;
      const ofWholes = counts.map((count) => ({ ...count, office: wholes.get(count.office) ?? count.office }));
      kinds.push({ kind, ...toldOf(singledOut(officeYears(ofWholes, guided, quarters), least)) });
    }
    return { year, least, guided: guided.length, kinds };
  }
}

/** Each office that is guided, and each that is a part of one: a studio is one mediator's name, and is counted with its committee. */
function wholesOf(offices: OfficeTree, guided: readonly OfficeId[]): ReadonlyMap<string, OfficeId> {
  const wholes = offices.ofCounty.flatMap(({ id }) => {
    const whole = lineOf(offices, id).at(-1)?.id;
    return whole !== undefined && guided.includes(whole) ? [[id, whole] as const] : [];
  });
  return new Map(wholes);
}

/** Without what was open before: it is the end of another year. */
const toldOf = ({ listed, unlisted, totals }: ReturnType<typeof singledOut>) => ({
  listed: listed.map(({ office, quarters }) => ({ office, quarters })),
  ...{ unlisted, totals },
});
