import { buildCalendar, parseCalendarFile, type Calendar, type CalendarFile } from '#libs/calendar';
import { DomainError } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import {
  loadOfficeTree,
  loadPacks,
  packVersion,
  readJurisdiction,
  type Jurisdiction,
  type Queryable,
  type StoredPack,
} from '#libs/persistence';
import { jurisdictionsUpward, packsInForce, parseRulePack, type RulePack } from '#libs/rules';

/** Packs and offices as they are in force: what a decision may look at beside its own case. */
export interface World {
  readonly offices: OfficeTree;
  /** Where the installation is (适用地区); null: nobody has said so yet, and no case begins. */
  readonly jurisdiction: Jurisdiction | null;
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
  /**
   * The calendar in force of a jurisdiction and the layers above it, or of the nearest one above that has one. An invented
   * calendar counts in a made-up county alone.
   *
   * @throws DomainError `calendar.bad_jurisdiction` (invalid): not even the nation has one
   */
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
    const packs = await loadPacks(database);
    const world = worldOf(packs, await loadOfficeTree(database), await readJurisdiction(database));
    this.kept = { revision, world };
    return world;
  }
}

/**
 * The code of where the installation is, for what begins now.
 *
 * @throws DomainError `installation.no_jurisdiction` (unavailable): nobody has said so yet
 */
export function jurisdictionOf({ jurisdiction }: Pick<World, 'jurisdiction'>): string {
  if (jurisdiction !== null) return jurisdiction.code;
  throw new DomainError('unavailable', 'installation.no_jurisdiction', 'nobody has said where the installation is');
}

/** The world of now, for who only reads. */
export async function currentWorld(cache: WorldCache, database: Queryable): Promise<World> {
  const rows = await database.query<{ value: string }>(`select value from setting where key = 'world_revision'`);
  return await cache.at(rows[0]?.value ?? '', database);
}

function worldOf(packs: readonly StoredPack[], offices: OfficeTree, jurisdiction: Jurisdiction | null): World {
  const ruleTexts = packs.filter((pack) => pack.kind === 'rules');
  const rulePacks = new Map(ruleTexts.map(({ version, content }) => [version, parseRulePack(content, version)]));
  const rules = (version: string): RulePack => rulePacks.get(version) ?? refuseUnknown(version);
  const inForce = ruleTexts.filter(({ isInForce }) => isInForce).map(({ version }) => rules(version));
  if (inForce.length === 0) refuseUnknown('rules');
  const rulesInForce = (jurisdiction: string): RulePack[] => packsInForce(inForce, jurisdiction);
  const calendars = packs.filter(({ kind, isInForce }) => kind === 'calendar' && isInForce);
  return {
    offices,
    jurisdiction,
    rules,
    rulesInForce,
    rulesFor: (procedure, jurisdiction) =>
      rulesInForce(jurisdiction).find((pack) => pack.procedure === procedure) ??
      refuseUnknown(`${procedure}.${jurisdiction}`),
    calendar: calendarsOf(calendars, jurisdiction?.isMadeUp === true),
  };
}

/**
 * @param packs those in force, one of each name
 * @param isMadeUp the installation is a made-up county
 */
function calendarsOf(packs: readonly StoredPack[], isMadeUp: boolean): (jurisdiction: string) => Calendar {
  const read = packs.map(({ content, version }) => ({ file: parseCalendarFile(content), version }));
  const counting = read.filter(({ file }) => isMadeUp || !file.isMadeUp);
  const files: CalendarFile[] = counting.map(({ file }) => file);
  const versions = counting.map(({ version }) => version).sort();
  const version = packVersion(versions.join('\n'));
  const built = new Map<string, Calendar>();
  return (asked) => {
    const has = (place: string): boolean => files.some((file) => file.jurisdiction === place);
    const jurisdiction = jurisdictionsUpward(asked).find(has) ?? asked;
    const calendar = built.get(jurisdiction) ?? buildCalendar({ files, jurisdiction, version });
    built.set(jurisdiction, calendar);
    return calendar;
  };
}

function refuseUnknown(name: string): never {
  throw new DomainError('unavailable', 'docket.unknown_pack', `no such pack is loaded: ${name}`, { pack: name });
}
