import { createHash } from 'node:crypto';
import { buildCalendar, parseCalendarFile, type Calendar, type CalendarFile } from '#libs/calendar';
import { DomainError } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { loadOfficeTree, loadPacks, type Queryable, type StoredPack } from '#libs/persistence';
import { parseRulePack, type RulePack } from '#libs/rules';

/** Packs and offices as they are in force: what a decision may look at beside its own case. */
export interface World {
  readonly offices: OfficeTree;
  /** The newest rule pack: what a case that starts now is pinned to. */
  readonly newestRules: RulePack;
  /** @throws DomainError `docket.unknown_pack`: a case is pinned to a pack that is not there */
  rules(version: string): RulePack;
  /** The newest published calendar of a jurisdiction and the layers above it. */
  calendar(jurisdiction: string): Calendar;
}

/**
 * Keeps the packs and offices of one process. They change a few times a year, and every change raises the world's
 * revision in its own transaction, so a command sees the new ones from its first read on.
 */
export class WorldCache {
  private revision = '';
  private world: World | null = null;

  async at(revision: string, database: Queryable): Promise<World> {
    if (this.world !== null && this.revision === revision) return this.world;
    const world = worldOf(await loadPacks(database), await loadOfficeTree(database));
    this.revision = revision;
    this.world = world;
    return world;
  }
}

/** The world of now, for who only reads. */
export async function currentWorld(cache: WorldCache, database: Queryable): Promise<World> {
  const rows = await database.query<{ value: string }>(`select value from setting where key = 'world_revision'`);
  return await cache.at(rows[0]?.value ?? '', database);
}

function worldOf(packs: readonly StoredPack[], offices: OfficeTree): World {
  const rulePacks = new Map(
    packs
      .filter((pack) => pack.kind === 'rules')
      .map((pack) => [pack.version, parseRulePack(pack.content, pack.version)]),
  );
  const newestRules = [...rulePacks.values()].at(-1);
  if (newestRules === undefined) throw unknownPack('rules');
  const calendars = calendarsOf(packs);
  return {
    offices,
    newestRules,
    rules: (version) => {
      const pack = rulePacks.get(version);
      if (pack === undefined) throw unknownPack(version);
      return pack;
    },
    calendar: calendars,
  };
}

function calendarsOf(packs: readonly StoredPack[]): (jurisdiction: string) => Calendar {
  // A later row of one name replaces the earlier one.
  const newest = new Map(packs.filter((pack) => pack.kind === 'calendar').map((pack) => [pack.name, pack]));
  const files: CalendarFile[] = [...newest.values()].map((pack) => parseCalendarFile(pack.content));
  const version = createHash('sha256')
    .update(
      [...newest.values()]
        .map((pack) => pack.version)
        .sort()
        .join('\n'),
    )
    .digest('hex');
  const built = new Map<string, Calendar>();
  return (jurisdiction) => {
    const calendar = built.get(jurisdiction) ?? buildCalendar({ files, jurisdiction, version });
    built.set(jurisdiction, calendar);
    return calendar;
  };
}

function unknownPack(name: string): DomainError {
  return new DomainError('unavailable', 'docket.unknown_pack', `no such pack is loaded: ${name}`, { pack: name });
}
