import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCalendarFile } from '#libs/calendar';
import { packVersion, storePack, type Queryable, type StoredPack } from '#libs/persistence';
import { ruleNeeds } from '#libs/docket';
import { parseRulePack, type RuleNeeds } from '#libs/rules';

type PackFile = Pick<StoredPack, 'kind' | 'name' | 'content'>;

const needsOf = (procedure: string): RuleNeeds | undefined =>
  Object.hasOwn(ruleNeeds, procedure) ? ruleNeeds[procedure] : undefined;

/** Reads the packs that come with this release, each checked by its own parser. */
export function packFiles(repository: string): PackFile[] {
  const calendars = filesIn(join(repository, 'libs', 'calendar', 'packs')).map((content): PackFile => {
    const { jurisdiction, year } = parseCalendarFile(content);
    return { kind: 'calendar', name: `${jurisdiction}-${String(year)}`, content };
  });
  const rules = filesIn(join(repository, 'libs', 'rules', 'packs')).map((content): PackFile => {
    return { kind: 'rules', name: parseRulePack(content, packVersion(content), needsOf).id, content };
  });
  return [...calendars, ...rules];
}

/**
 * Stores the packs of this release where they are new, and puts those in force; names what was added.
 *
 * @throws DomainError `calendar.bad_pack` or `rules.bad_pack` with the line and the reason
 */
export async function loadPackFiles(database: Queryable, repository: string): Promise<string[]> {
  const added: string[] = [];
  for (const pack of packFiles(repository)) {
    const { isNew } = await storePack(database, pack);
    if (isNew) added.push(`${pack.kind} ${pack.name}`);
  }
  return added;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
