import { packContent, packHorizon, packKind, packName, packQuery, packs, type PackHorizon } from '#libs/contracts';
import type { World } from '#libs/docket';
import { jurisdictionOf, permissions } from '#libs/docket';
import { permissionsOf } from '#libs/office';
import { loadPacks, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { HttpProblem } from '../http/problem.js';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { calendarNames, horizonOf } from './pack-horizon.js';

/** What a rule pack calls itself; a calendar has no name but its place and year. */
function titleOf(world: World, { kind, version }: reads.PackRow) {
  return kind === 'rules' ? { ...world.rules(version).name } : null;
}

const params = { kind: packKind, name: packName };

/** Rule packs and calendar packs (规则包、日历包): what is loaded, which is the newest, and what it says. */
@ApiTags('packs')
@Controller('packs')
export class PackController {
  constructor(private readonly platform: Platform) {}

  @Get('', { permit: 'read.packs', summary: { zh: '规则包和日历包', en: 'Packs' }, answers: packs })
  async list() {
    const world = await this.platform.world();
    const rows = await reads.listPacks(this.platform.database);
    return { items: rows.map((pack) => ({ ...pack, title: titleOf(world, pack) })) };
  }

  @Get('horizon', {
    permit: 'read.packs',
    summary: { zh: '日历到哪一年', en: 'How far the calendars reach' },
    description: 'Running clocks are counted as a number: all for an administrator, else those the office may see.',
    answers: packHorizon,
  })
  async horizon({ caller }: Asked): Promise<PackHorizon> {
    const { database } = this.platform;
    const scope = permissionsOf(permissions, caller.session.capacity).includes('administration.loadPack')
      ? 'all'
      : 'office';
    const [world, packs, provisional] = await Promise.all([
      this.platform.world(),
      loadPacks(database),
      reads.countProvisional(database, scope === 'all' ? null : caller.reader),
    ]);
    return horizonOf({
      calendar: world.calendar(jurisdictionOf(world)),
      files: calendarNames(packs),
      provisional,
      scope,
      now: new Date(),
    });
  }

  @Get(':kind/:name', {
    permit: 'read.packs',
    summary: { zh: '一个包的内容', en: 'Content of one pack' },
    description: 'The version in force, or the one that is asked for.',
    params,
    query: packQuery,
    answers: packContent,
  })
  async content({ kind, name, query }: Asked<typeof params & { query: typeof packQuery }>) {
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
