import { liveness, readiness, type Readiness } from '#libs/contracts';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Route } from '../http/route.js';
import { HealthService } from './health.service.js';

/** Whether the process lives, and whether it can serve; for a load balancer and for `npm start`. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Route({ permit: 'public', summary: { zh: '存活', en: 'Live' }, answers: liveness })
  live() {
    return this.health.live();
  }

  @Get('ready')
  @Route({
    permit: 'public',
    summary: { zh: '就绪', en: 'Ready' },
    description: '503 where a dependency is missing that people need; the engine away is named and does not count.',
    answers: readiness,
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const ready = await this.health.ready();
    if (!ready.isReady) void reply.status(503);
    return ready;
  }
}
