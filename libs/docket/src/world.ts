import { buildCalendar, parseCalendarFile, type Calendar, type CalendarFile } from '#libs/calendar';
import { DomainError } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { loadOfficeTree, loadPacks, packVersion, type Queryable, type StoredPack } from '#libs/persistence';
import { packsInForce, parseRulePack, type RulePack } from '#libs/rules';

/** Packs and offices as they are in force: what a decision may look at beside its own case. */
export interface World {
  readonly offices: OfficeTree;
  /**
   * The rule pack of a procedure that is in force in a jurisdiction, or in the nearest one above it that has one: what a
   * case that starts now is pinned to.
   *
   * @throws DomainError `docket.unknown_pack` (unavailable): none is loaded
   */
  rulesFor(procedure: string, jurisdiction: string): RulePack;
  /** The rule packs of all procedures that are in force in a jurisdiction. */
  rulesInForce(jurisdiction: string): readonly RulePack[];
  /** @throws DomainError `docket.unknown_pack`: a case is pinned to a pack that is not there */
  rules(version: string): RulePack;
  /** The calendar in force of a jurisdiction and the layers above it. */
  calendar(jurisdiction: string): Calendar;
}

/**
 * Keeps the packs and offices of one process. They change a few times a year, and every change raises the world's
 * revision in its own transaction, so a command sees the new ones from its first read on.
 */
export class WorldCache {
  private kept: { readonly revision: string; readonly world: World } | null = null;

  async at(revision: string, database: Queryable): Promise<World> {
    if (this.kept?.revision === revision) return this.kept.world;
    const world = worldOf(await loadPacks(database), await loadOfficeTree(database));
    this.kept = { revision, world };
    return world;
  }
}

/** The world of now, for who only reads. */
export async function currentWorld(cache: WorldCache, database: Queryable): Promise<World> {
  const rows = await database.query<{ value: string }>(`select value from setting where key = 'world_revision'`);
  return await cache.at(rows[0]?.value ?? '', database);
}

function worldOf(packs: readonly StoredPack[], offices: OfficeTree): World {
  const ruleTexts = packs.filter((pack) => pack.kind === 'rules');
  const rulePacks = new Map(ruleTexts.map(({ version, content }) => [version, parseRulePack(content, version)]));
  const rules = (version: string): RulePack => rulePacks.get(version) ?? refuseUnknown(version);
  const inForce = ruleTexts.filter(({ isInForce }) => isInForce).map(({ version }) => rules(version));
  if (inForce.length === 0) refuseUnknown('rules');
  const rulesInForce = (jurisdiction: string): RulePack[] => packsInForce(inForce, jurisdiction);
  return {
    offices,
    rules,
    rulesInForce,
    rulesFor: (procedure, jurisdiction) =>
      rulesInForce(jurisdiction).find((pack) => pack.procedure === procedure) ??
      refuseUnknown(`${procedure}.${jurisdiction}`),
    calendar: calendarsOf(packs.filter(({ kind, isInForce }) => kind === 'calendar' && isInForce)),
  };
}

/** @param packs those in force, one of each name */
function calendarsOf(packs: readonly StoredPack[]): (jurisdiction: string) => Calendar {
  const files: CalendarFile[] = packs.map(({ content }) => parseCalendarFile(content));
  const versions = packs.map((pack) => pack.version).sort();
  const version = packVersion(versions.join('\n'));
  const built = new Map<string, Calendar>();
  return (jurisdiction) => {
    const calendar = built.get(jurisdiction) ?? buildCalendar({ files, jurisdiction, version });
    built.set(jurisdiction, calendar);
    return calendar;
  };
}

function refuseUnknown(name: string): never {
  throw new DomainError('unavailable', 'docket.unknown_pack', `no such pack is loaded: ${name}`, { pack: name });
}
