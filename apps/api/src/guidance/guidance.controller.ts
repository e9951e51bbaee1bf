import { legalDateOf } from '#libs/calendar';
import { guidanceCounts, guidanceQuery, guidedQuarter, kindNames, type GuidedQuarter } from '#libs/contracts';
import { as, type Instant, type OfficeId } from '#libs/kernel';
import { guidedBy, lineOf, type OfficeTree } from '#libs/office';
import { keepTold, readTold, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { quartersOver } from './office-quarters.js';
import { tellQuarters, type Telling } from './tell-quarters.js';

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
      'Of the offices that the acting one guides, in the quarters of a year that are over, by kind of case. An office with a small number is not listed, and never one alone. What was told of a quarter once is told again.',
    query: guidanceQuery,
    answers: guidanceCounts,
  })
  async counts({ caller, query }: Asked<{ query: typeof guidanceQuery }>) {
    const { offices } = await this.platform.world();
    const today = legalDateOf(as<Instant>(new Date().toISOString()));
    const { year = today.slice(0, 4) } = query;
    const { office: guide } = caller.reader;
    const guided = guidedBy(offices, guide).map(({ id }) => id);
    const kinds = [];
    for (const kind of kindNames) {
      const { countGuided } = reads.lists[kind];
      if (countGuided === null) continue;
      const of = { kind, level: offices.levelOf(guide)?.id ?? '' };
      const telling = this.tellingOf(of, { guided, wholes: wholesOf(offices, guided), countGuided });
      kinds.push({ kind, quarters: await tellQuarters(quartersOver(year, today), telling) });
    }
    return { year, guided: guided.length, kinds };
  }

  private tellingOf(of: { readonly kind: string; readonly level: string }, by: Counted): Telling {
    const { database, settings } = this.platform;
    const told = async (quarters: readonly string[]): Promise<ReadonlyMap<string, GuidedQuarter>> => {
      const rows = await readTold(database, of, quarters);
      return new Map(rows.map(({ quarter, body }) => [quarter, guidedQuarter.parse(body)]));
    };
    return {
      offices: by.guided,
      least: settings.leastGuided ?? leastByDefault,
      told,
      keep: async (fresh) => {
        await keepTold(database, of, fresh);
        return (await told([fresh.quarter])).get(fresh.quarter) ?? fresh;
      },
      count: async () => {
        const counts = await by.countGuided(database, [...by.wholes.keys()]);
        return counts.map((count) => ({ ...count, office: by.wholes.get(count.office) ?? count.office }));
      },
    };
  }
}

/** Whose cases are counted: of each office the one that it is counted with. */
interface Counted {
  readonly guided: readonly OfficeId[];
  readonly wholes: ReadonlyMap<string, OfficeId>;
  readonly countGuided: NonNullable<reads.AnyList['countGuided']>;
}

/** Each office that is guided, and each that is a part of one: a studio is one mediator's name, and is counted with its committee. */
function wholesOf(offices: OfficeTree, guided: readonly OfficeId[]): ReadonlyMap<string, OfficeId> {
  const wholes = offices.ofCounty.flatMap(({ id }) => {
    const whole = lineOf(offices, id).at(-1)?.id;
    return whole !== undefined && guided.includes(whole) ? [[id, whole] as const] : [];
  });
  return new Map(wholes);
}
