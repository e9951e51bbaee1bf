import type { DataSource } from 'typeorm';
import type { Keys } from '#libs/config';
import { DiskRoom, OutboxBell, type DiskOptions } from '#libs/persistence';
import { DoorStore } from '#libs/persistence/door';
import { Docket, type DocketParts } from './docket.js';
import { kinds, type Registry } from './registry.js';
import { Vault } from './vault.js';
import { WorldCache } from './world.js';

/** The door of one process, with what stands beside it. */
export interface OpenDocket {
  readonly docket: Docket;
  readonly vault: Vault;
  readonly world: WorldCache;
  readonly registry: Registry;
  /** Whether there is room for what is written. */
  readonly room: DiskRoom;
}

// Where the disk is not seen, the database's own refusal is what is known.
const unseenDisk: DiskOptions = { reserveOf: () => 0 };

/**
 * Opens the door onto a database. Each process has one.
 *
 * @param more `hasMadeUpPast`: for the command that fills a demonstration, see `DocketParts`; `disk`: of the database
 */
export function openDocket(
  source: DataSource,
  keys: Keys,
  registry: Registry = kinds,
  { disk = unseenDisk, ...more }: Pick<DocketParts, 'hasMadeUpPast'> & { readonly disk?: DiskOptions } = {},
): OpenDocket {
  const vault = new Vault(keys);
  const world = new WorldCache();
  const room = new DiskRoom(source, disk);
  const { ring } = new OutboxBell(source);
  const docket = new Docket({ store: new DoorStore(source, room), registry, world, vault, ring, ...more });
  return { docket, vault, world, registry, room };
}
