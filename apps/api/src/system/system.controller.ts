import {
  ledgerCheck,
  localOutbox,
  systemOverview,
  type LedgerCheck,
  type LocalOutbox,
  type SystemOverview,
} from '#libs/contracts';
import { readChannelStandings, reads } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { withinASecond } from '../engine/engine.js';
import type { WorkerSeen } from '../engine/workers.js';
import { readinessOf } from '../health/readiness.js';
import { Change, Get } from '../http/route.js';
import { publishedToYear } from '../pack/pack-horizon.js';
import { Platform } from '../platform.js';
import { LedgerCheckService } from './ledger-check.service.js';
import { localOutboxOf } from './local-outbox.js';

/** The installation (系统), for administrators: dependencies, versions, sizes, the last repairs. No content of a case. */
@ApiTags('system')
@Controller('system')
export class SystemController {
  constructor(
    private readonly platform: Platform,
    private readonly ledger: LedgerCheckService,
  ) {}

  @Get('', {
    permit: 'administration.readCourses',
    summary: { zh: '系统概况', en: 'The installation' },
    answers: systemOverview,
  })
  async overview(): Promise<SystemOverview> {
    const { database, settings } = this.platform;
    const [readiness, system, migrations, ledger, world, seen, channels] = await Promise.all([
      readinessOf(this.platform),
      reads.readSystem(database),
      reads.readMigrations(database),
      this.ledger.last(),
      this.platform.world(),
      withinASecond(() => this.platform.engine.workers()),
      readChannelStandings(database),
    ]);
    const { database: databaseVersion, ...rest } = system;
    return {
      checkedAt: new Date().toISOString(),
      readiness,
      versions: {
        release: settings.version,
        node: process.versions.node,
        database: databaseVersion,
        migrations: migrations.applied,
      },
      ...rest,
      channels,
      publishedToYear:
        world.jurisdiction === null ? null : publishedToYear(world.calendar(world.jurisdiction.code), new Date()),
      workers: seen === null ? null : seen.answer.workers.map(toldWorker),
      ledger,
    };
  }

  @Get('outbox', {
    permit: 'administration.readCourses',
    summary: { zh: '本机发件箱', en: 'Messages that stay here' },
    description: 'Of a made-up county and of drills nothing leaves: what would have been sent, the newest first.',
    answers: localOutbox,
  })
  outbox(): Promise<LocalOutbox> {
    return localOutboxOf(this.platform);
  }

  @Change('ledgerCheck', {
    permit: 'administration.verifyLedger',
    summary: { zh: '校验台账', en: 'Check the ledger' },
    description: 'Runs in the background with at most half a core; the overview tells how it stands.',
    answers: ledgerCheck,
  })
  check(): Promise<LedgerCheck> {
    return this.ledger.start();
  }
}

function toldWorker({ name, build, queues, lastSeenMs }: WorkerSeen) {
  return { name, build, queues: [...queues], lastSeenAt: new Date(lastSeenMs).toISOString() };
}
