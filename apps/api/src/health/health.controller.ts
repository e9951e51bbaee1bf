import { liveness, readiness, type Readiness } from '#libs/contracts';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Get, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';
import { readinessOf } from './readiness.js';

/** Whether the process lives, and whether it can serve; for a load balancer and for `npm start`. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  /** Anybody may ask, and it costs the database and the engine something: who asks meanwhile has the same answer. */
  private underWay: Promise<Readiness> | null = null;

  constructor(private readonly platform: Platform) {}

  @Get('live', { permit: 'public', summary: { zh: '存活', en: 'Live' }, answers: liveness })
  live() {
    return { isAlive: true as const, version: this.platform.settings.version };
  }

  @Get('ready', {
    permit: 'public',
    summary: { zh: '就绪', en: 'Ready' },
    description:
      '503 where a dependency is missing that people need; the engine away is named and does not count. Without a county it stays ready, for the first page has to be shown, which says what to run: `county` names it.',
    answers: readiness,
  })
  async ready({ reply }: Asked): Promise<Readiness> {
    this.underWay ??= readinessOf(this.platform).finally(() => (this.underWay = null));
    const ready = await this.underWay;
    if (!ready.isReady) void reply.status(503);
    return ready;
  }
}
