import { liveness, readiness, type Readiness } from '#libs/contracts';
import { Controller, Module } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { HealthService } from './health.service.js';

/** Whether the process lives, and whether it can serve; for a load balancer and for `npm start`. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live', { permit: 'public', summary: { zh: '存活', en: 'Live' }, answers: liveness })
  live() {
    return this.health.live();
  }

  @Get('ready', {
    permit: 'public',
    summary: { zh: '就绪', en: 'Ready' },
    description: '503 where a dependency is missing that people need; the engine away is named and does not count.',
    answers: readiness,
  })
  async ready({ reply }: Asked): Promise<Readiness> {
    const ready = await this.health.ready();
    if (!ready.isReady) void reply.status(503);
    return ready;
  }
}

@Module({ controllers: [HealthController], providers: [HealthService], exports: [HealthService] })
export class HealthModule {}
