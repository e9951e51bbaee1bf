import { packContent, packKind, packName, packQuery, packs } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { HttpProblem } from '../http/problem.js';
import { Route } from '../http/route.js';
import { Platform } from '../platform.js';

/** Rule packs and calendar packs (规则包、日历包): what is loaded, which is the newest, and what it says. */
@ApiTags('packs')
@Controller('packs')
export class PackController {
  constructor(private readonly platform: Platform) {}

  @Get()
  @Route({ permit: 'read.packs', summary: { zh: '规则包和日历包', en: 'Packs' }, answers: packs })
  async list() {
    return { items: await reads.listPacks(this.platform.database) };
  }

  @Get(':kind/:name')
  @Route({
    permit: 'read.packs',
    summary: { zh: '一个包的内容', en: 'Content of one pack' },
    description: 'The newest version, or the one that is asked for.',
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
    return { pack, content: JSON.parse(content) as unknown };
  }
}
