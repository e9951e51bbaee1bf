import type { Dependency, Readiness } from '#libs/contracts';
import { legalDateOf, yearOf } from '#libs/calendar';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { outboxState, reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import { withinASecond } from '../engine/engine.js';
import { Platform } from '../platform.js';

// The relay empties the outbox at once; a row as old as this means that no worker runs, or that the engine is away.
const oldestRingSeconds = 60;

const noCalendar: Dependency = { name: 'calendar_horizon', isReady: false, detail: 'no packs are loaded' };

/** Liveness and readiness, each dependency by its name. */
@Injectable()
export class HealthService {
  constructor(private readonly platform: Platform) {}

  live() {
    return { isAlive: true as const, version: this.platform.settings.version };
  }

  async ready(): Promise<Readiness> {
    const [database, temporal] = await Promise.all([this.databaseParts(), this.temporal()]);
    const dependencies = [...database, temporal];
    const needed = dependencies.filter(({ name }) => name === 'database' || name === 'migrations');
    return { isReady: needed.every(({ isReady }) => isReady), dependencies };
  }

  private async databaseParts(): Promise<Dependency[]> {
    const found = await withinASecond(() => this.askDatabase());
    if (found !== null) return found.answer;
    return [{ name: 'database', isReady: false, detail: 'no answer within a second' }];
  }

  private async askDatabase(): Promise<Dependency[]> {
    const { database } = this.platform;
    const { applied, missing } = await reads.readMigrations(database);
    const age = (await outboxState(database)).oldestMs / 1000;
    return [
      { name: 'database', isReady: true, detail: 'answers' },
      {
        name: 'migrations',
        isReady: missing.length === 0,
        detail: missing.length === 0 ? `${String(applied)} applied` : `missing: ${missing.join(', ')}`,
      },
      await this.horizon().catch((): Dependency => noCalendar),
      {
        name: 'outbox',
        isReady: age <= oldestRingSeconds,
        detail: `oldest ring waits for ${String(Math.round(age))} s`,
      },
    ];
  }

  /** Dates beyond the last published calendar are provisional: somebody must know before that year comes. */
  private async horizon(): Promise<Dependency> {
    const calendar = (await this.platform.world()).calendar(this.platform.settings.jurisdiction);
    const thisYear = yearOf(legalDateOf(as<Instant>(new Date().toISOString())));
    const isPublished = (year: number): boolean => calendar.classify(as<LegalDate>(`${String(year)}-12-31`)).isKnown;
    let horizon = thisYear - 1;
    while (isPublished(horizon + 1)) horizon += 1;
    return {
      name: 'calendar_horizon',
      isReady: horizon >= thisYear,
      detail: `published to the end of ${String(horizon)}; later dates are provisional`,
    };
  }

  private async temporal(): Promise<Dependency> {
    const answered = await withinASecond(() => this.platform.engine.ping());
    const isReady = answered !== null;
    return { name: 'temporal', isReady, detail: isReady ? 'answers' : 'not reachable: work goes on, reminders follow' };
  }
}
