import type { SystemOverview } from '#libs/contracts';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { HealthService } from '../health/health.service.js';
import { publishedToYear } from '../pack/pack-horizon.js';
import { Platform } from '../platform.js';
import { LedgerCheckService } from './ledger-check.service.js';

/** How the installation stands: its dependencies, versions and sizes. */
@Injectable()
export class SystemService {
  constructor(
    private readonly platform: Platform,
    private readonly health: HealthService,
    private readonly ledger: LedgerCheckService,
  ) {}

  async overview(): Promise<SystemOverview> {
    const { database, settings } = this.platform;
    const [readiness, system, migrations, ledger, world] = await Promise.all([
      this.health.ready(),
      reads.readSystem(database),
      reads.readMigrations(database),
      this.ledger.last(),
      this.platform.world(),
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
      publishedToYear: publishedToYear(world.calendar(settings.jurisdiction), new Date()),
      ledger,
    };
  }
}
