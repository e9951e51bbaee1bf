import { packContent, packHorizon, packKind, packName, packQuery, packs, type PackHorizon } from '#libs/contracts';
import type { World } from '#libs/docket';
import { permissions } from '#libs/docket';
import { permissionsOf } from '#libs/office';
import { loadPacks, reads } from '#libs/persistence';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, Route } from '../http/route.js';
import { Platform } from '../platform.js';
import { calendarNames, horizonOf } from './pack-horizon.js';

/** What a rule pack calls itself; a calendar has no name but its place and year. */
function titleOf(world: World, { kind, version }: reads.PackRow) {
  return kind === 'rules' ? { ...world.rules(version).name } : null;
}

/** Rule packs and calendar packs (规则包、日历包): what is loaded, which is the newest, and what it says. */
@ApiTags('packs')
@Controller('packs')
export class PackController {
  constructor(private readonly platform: Platform) {}

  @Get()
  @Route({ permit: 'read.packs', summary: { zh: '规则包和日历包', en: 'Packs' }, answers: packs })
  async list() {
    const world = await this.platform.world();
    const rows = await reads.listPacks(this.platform.database);
    return { items: rows.map((pack) => ({ ...pack, title: titleOf(world, pack) })) };
  }

  @Get('horizon')
  @Route({
    permit: 'read.packs',
    summary: { zh: '日历到哪一年', en: 'How far the calendars reach' },
    description: 'Running clocks are counted as a number: all for an administrator, else those the office may see.',
    answers: packHorizon,
  })
  async horizon(@CurrentCaller() caller: Caller): Promise<PackHorizon> {
    const { database, settings } = this.platform;
    const scope = permissionsOf(permissions, caller.session.capacity).includes('administration.loadPack')
      ? 'all'
      : 'office';
    const [world, packs, provisional] = await Promise.all([
      this.platform.world(),
      loadPacks(database),
      reads.countProvisional(database, scope === 'all' ? null : caller.reader.office),
    ]);
    return horizonOf({
      calendar: world.calendar(settings.jurisdiction),
      files: calendarNames(packs),
      provisional,
      scope,
      now: new Date(),
    });
  }

  @Get(':kind/:name')
  @Route({
    permit: 'read.packs',
    summary: { zh: '一个包的内容', en: 'Content of one pack' },
    description: 'The version in force, or the one that is asked for.',
    answers: packContent,
  })
  async content(
    @Param('kind', { schema: packKind }) kind: string,
    @Param('name', { schema: packName }) name: string,
    @Query({ schema: packQuery }) query: z.output<typeof packQuery>,
  ) {
    const wanted = { kind, name, version: query.version ?? null };
    const found = await reads.readPack(this.platform.database, wanted);
    if (found === null) throw new HttpProblem(404, 'http.not_found');
    const { content, ...pack } = found;
    return {
      pack: { ...pack, title: titleOf(await this.platform.world(), pack) },
      content: JSON.parse(content) as unknown,
    };
  }
}
