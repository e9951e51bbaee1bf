import { currentWorld, type Docket, type Registry, type Vault, type World, type WorldCache } from '#libs/docket';
import type { OfficeTree } from '#libs/office';
import type { Log } from '#libs/observability';
import type { PasswordPool } from '#libs/persistence';
import type { DataSource } from 'typeorm';
import type { Engine } from './engine/engine.js';

/** What an installation decides about its HTTP side. */
export interface ApiSettings {
  /** Whose calendar counts for new cases. */
  readonly jurisdiction: string;
  /** Only the loopback is listened on: plain HTTP may then carry a session's cookie. */
  readonly isLoopback: boolean;
  /** Addresses or networks whose forwarding headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Release, as liveness tells it. */
  readonly version: string;
}

/** What the API stands on. Made once, before Nest exists; every service is given it. */
export class Platform {
  constructor(
    readonly parts: {
      readonly database: DataSource;
      readonly docket: Docket;
      readonly registry: Registry;
      readonly vault: Vault;
      readonly world: WorldCache;
      readonly passwords: PasswordPool;
      readonly engine: Engine;
      readonly log: Log;
      readonly settings: ApiSettings;
    },
  ) {}

  private seen: World | null = null;

  /** The packs and offices of now; one read by primary key where nothing changed. */
  async world(): Promise<World> {
    this.seen = await currentWorld(this.parts.world, this.parts.database);
    return this.seen;
  }

  /** The offices as the last request saw them, for names in sentences; null before the first. */
  get offices(): OfficeTree | null {
    return this.seen?.offices ?? null;
  }

  get database(): DataSource {
    return this.parts.database;
  }
  get docket(): Docket {
    return this.parts.docket;
  }
  get vault(): Vault {
    return this.parts.vault;
  }
  get engine(): Engine {
    return this.parts.engine;
  }
  get log(): Log {
    return this.parts.log;
  }
  get settings(): ApiSettings {
    return this.parts.settings;
  }
}
