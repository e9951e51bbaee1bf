import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allContracts, heads, type KindContract, type KindHead } from '#libs/contracts';
import { kinds } from '#libs/docket';
import type { Standing } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import { reads } from '#libs/persistence';
import { parseRulePack, type RulePack } from '#libs/rules';
import * as courses from '#kinds/courses.js';
import { historyFromJSON, type History } from '@temporalio/common/lib/proto-utils.js';
import { examplesIn, type FactExample } from '../examples/fact-example.js';
import { standingsOf } from '../replay/timer-audit.js';
import { placesOf, type Places } from './places.js';

/** What stands in the OpenAPI document, as far as it is asked here. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** What the console knows of a kind at once, as far as it is asked here. */
export interface Page {
  readonly kind: string;
  readonly list: () => Promise<unknown>;
  readonly page: () => Promise<unknown>;
}

/** Everything that one kind of case shows to the rest, each null where it is not there. */
export interface Faces {
  readonly kind: string;
  readonly places: Places;
  readonly law: AnyKind | null;
  /** One of every shape of fact that it has ever recorded. */
  readonly examples: readonly FactExample[];
  readonly head: KindHead | null;
  readonly contract: KindContract | null;
  readonly list: reads.AnyList | null;
  /** Its course is exported by the name that histories record. */
  readonly course: string | null;
  readonly page: Page | null;
  readonly pack: RulePack | null;
  /** Its recorded histories, by file. */
  readonly histories: readonly string[];
  /** Every standing that they brought to its course. */
  readonly standings: readonly Standing[];
  /** The text of its law and of its course, where names are written out that nothing lists. */
  readonly sources: { readonly law: string; readonly course: string };
  readonly hasRows: boolean;
  /** Addresses of the screens that are taken of it. */
  readonly shots: readonly string[];
  readonly api: ApiDocument;
  /** `docs/law.md`. */
  readonly lawPage: string;
}

/** What belongs to all kinds together. */
export interface Documents {
  readonly api: ApiDocument;
  readonly lawPage: string;
  readonly shots: (places: Places) => Promise<readonly string[]>;
}

// By its name alone: the console is compiled for browsers, and the compiler of this side would take it in.
const pagesPath = '#kinds/pages.js';
const pages = (await import(pagesPath)) as Readonly<Record<string, Page>>;

/** The names that are in any of the lists. */
export const kindsListed = (): string[] => {
  const ofCourses = Object.keys(courses).map((name) => name.replace(/Course$/u, ''));
  const lists = [kinds, heads, reads.lists, pages].flatMap((list) => Object.keys(list));
  return [...new Set([...lists, ...ofCourses])];
};

/** The faces of a kind as the lists of names and the files of the checkout have them. */
export async function facesOf(kind: string, documents: Documents): Promise<Faces> {
  const places = placesOf(kind);
  const histories = filesIn(places.histories).filter((name) => name.startsWith(`${kind}Course.`));
  return {
    kind,
    places,
    law: named<AnyKind>(kinds, kind),
    examples: await examplesIn(places.examples),
    head: named<KindHead>(heads, kind),
    contract: named<KindContract>(await allContracts(), kind),
    list: named(reads.lists, kind),
    course: `${kind}Course` in courses ? `${kind}Course` : null,
    page: named(pages, kind),
    pack: existsSync(places.pack) ? parseRulePack(readFileSync(places.pack, 'utf8')) : null,
    histories,
    standings: histories.flatMap((name) => standingsOf(historyIn(join(places.histories, name)))),
    sources: { law: textOf(places.law), course: textOf(places.course) },
    hasRows: existsSync(places.rows),
    shots: await documents.shots(places),
    api: documents.api,
    lawPage: documents.lawPage,
  };
}

/** What a list has under a name that it need not have. */
const named = <T>(list: Readonly<Record<string, T>>, name: string): T | null => list[name] ?? null;

const historyIn = (file: string): History => historyFromJSON(JSON.parse(readFileSync(file, 'utf8')));

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

/** The sources of a folder, specs left out. */
function textOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
