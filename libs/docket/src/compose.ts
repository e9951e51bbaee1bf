import type { DataSource } from 'typeorm';
import type { Keys } from '#libs/config';
import { OutboxBell } from '#libs/persistence';
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
}

/**
 * Opens the door onto a database. Each process has one.
 *
 * @param more `hasMadeUpPast`: for the command that fills a demonstration, see `DocketParts`
 */
export function openDocket(
  source: DataSource,
  keys: Keys,
  registry: Registry = kinds,
  more: Pick<DocketParts, 'hasMadeUpPast'> = {},
): OpenDocket {
  const vault = new Vault(keys);
  const world = new WorldCache();
  const { ring } = new OutboxBell(source);
  const docket = new Docket({ store: new DoorStore(source), registry, world, vault, ring, ...more });
  return { docket, vault, world, registry };
}
