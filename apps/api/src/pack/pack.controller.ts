import { packContent, packQuery, packs } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { HttpProblem } from '../http/problem.js';
import { Route } from '../http/route.js';
import { Platform } from '../platform.js';

const kind = z.enum(['rules', 'calendar']);
const name = z.string().regex(/^[A-Za-z0-9._-]{1,100}$/);

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
    @Param('kind', { schema: kind }) packKind: string,
    @Param('name', { schema: name }) packName: string,
    @Query({ schema: packQuery }) query: z.output<typeof packQuery>,
  ) {
    const wanted = { kind: packKind, name: packName, version: query.version ?? null };
    const found = await reads.readPack(this.platform.database, wanted);
    if (found === null) throw new HttpProblem(404, 'http.not_found');
    const { content, ...pack } = found;
    return { pack, content: JSON.parse(content) as unknown };
  }
}
