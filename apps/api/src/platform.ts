import {
  currentWorld,
  type Docket,
  type OpenDocket,
  type Registry,
  type Vault,
  type World,
  type WorldCache,
} from '#libs/docket';
import type { Typesetter } from '#libs/document';
import type { ScanFolder } from '#libs/files';
import type { OfficeTree } from '#libs/office';
import type { Log } from '#libs/observability';
import type { PasswordPool } from '#libs/persistence';
import type { AddressGuard } from '#libs/webhook';
import type { DataSource } from 'typeorm';
import type { Sealing } from './document/sealing.js';
import type { FileRoom } from './attachment/file-room.js';
import type { Engine } from './engine/engine.js';
import type { ReportSettings } from './report/report-settings.js';
import { Ending } from './http/ending.js';

/** What an installation decides about its HTTP side. */
export interface ApiSettings {
  /** Only the loopback is listened on: plain HTTP may then carry a session's cookie. */
  readonly isLoopback: boolean;
  /** Addresses or networks whose forwarding headers are believed. */
  readonly trustedProxies: readonly string[];
  /** How a gateway reports what became of messages; left out or null: nobody can. */
  readonly reports?: ReportSettings | null;
  /** Release, as liveness tells it. */
  readonly version: string;
  /** Where the public reaches the petitioner's page; null: where the API itself is asked. */
  readonly portalAddress: string | null;
  /** Smallest number that whoever guides mediation is told of a single committee; left out: 3. */
  readonly leastGuided?: number;
  /** Hosts that robots of offices may speak to, beside the public ones. */
  readonly robotHosts: readonly string[];
  /** For so many years after somebody left the register what is personal of them is kept. */
  readonly rosterKeptYears: number;
}

/** What the API stands on. Made once, before Nest exists; whatever is asked of the API is given it. */
export class Platform {
  /** Whether the database's disk has room for what is written. */
  declare readonly room: OpenDocket['room'];
  declare readonly database: DataSource;
  declare readonly docket: Docket;
  declare readonly registry: Registry;
  declare readonly vault: Vault;
  declare readonly passwords: PasswordPool;
  declare readonly engine: Engine;
  declare readonly log: Log;
  /** Draws documents, in a process of its own. */
  declare readonly typesetter: Typesetter;
  /** Binds files, in another process: it is handed what others brought, and takes longer. */
  declare readonly binder: Typesetter;
  /** The electronic seal of offices. */
  declare readonly sealing: Sealing;
  /** Where attachments are kept; null: no store is set up. */
  declare readonly files: FileRoom | null;
  /** Where scanners put what they scan; null: nowhere. */
  declare readonly scans: ScanFolder | null;
  /** Where webhooks may go. */
  declare readonly webhookGuard: AddressGuard;
  declare readonly settings: ApiSettings;
  /** Whether this process is about to end. */
  readonly ending = new Ending();
  private readonly worlds: WorldCache;
  private seen: World | null = null;

  constructor({
    world,
    ...parts
  }: Omit<Platform, 'world' | 'offices' | 'ending' | 'isSetUp'> & { readonly world: WorldCache }) {
    this.worlds = world;
    Object.assign(this, parts);
  }

  /** The packs and offices of now; one read by primary key where nothing changed. */
  async world(): Promise<World> {
    this.seen = await currentWorld(this.worlds, this.database);
    return this.seen;
  }

  /** Whether a county is set up: its offices, and where it is (县情). */
  async isSetUp(): Promise<boolean> {
    const { jurisdiction, offices } = await this.world();
    return jurisdiction !== null && offices.ofCounty.length > 0;
  }

  /** The offices as the last request saw them, for names in sentences; null before the first. */
  get offices(): OfficeTree | null {
    return this.seen?.offices ?? null;
  }
}
