import * as listed from '#kinds/contracts.js';
import type { KindContract } from './kind-contract.js';
import type { KindHead, Reminded } from './kind-head.js';

/** The name of a kind of case. */
export type KindName = keyof typeof listed;
/** The contract of one kind, with everything that is its own. */
export type ContractOf<K extends KindName> = Awaited<ReturnType<(typeof listed)[K]['load']>>['contract'];

/** What is known at once of each kind. */
export const heads: Readonly<Record<KindName, KindHead>> = listed;
/** The kinds by name. */
export const kindNames = Object.keys(listed) as KindName[];

/** True for the name of a kind of this release. */
export const isKindName = (kind: string): kind is KindName => Object.hasOwn(listed, kind);

/** The head of a kind by its name; null for one that this release does not know. */
export const headOf = (kind: string): KindHead | null => (isKindName(kind) ? heads[kind] : null);

/** Of which facts somebody is reminded (工作提醒), as what, and who: `petition.warned` → `{ what: 'warning' }`. */
export const remindedFacts = (): Readonly<Record<string, Reminded>> =>
  Object.fromEntries(
    Object.values<KindHead>(heads).flatMap(({ kind, reminders = {} }) =>
      Object.entries(reminders).map(
        ([fact, said]) => [`${kind}.${fact}`, typeof said === 'string' ? { what: said } : said] as const,
      ),
    ),
  );

/** Whether we, and not the text, have a limit of the law counted from the fact that started its clock (起点由平台规定). */
export const isStartOurs = (kind: string, startedBy: string | null): boolean =>
  startedBy !== null && (headOf(kind)?.ownStarts?.includes(startedBy) ?? false);

// What `import()` has brought once is kept by the module loader; this makes it reachable without waiting again.
const loaded = new Map<string, KindContract>();
const loading = new Map<string, Promise<KindContract>>();

/** Loads the contract of a kind. One promise for all who ask, so that a screen can wait for it while it is drawn. */
export function loadContract(kind: KindName): Promise<KindContract> {
  const begun = loading.get(kind);
  if (begun !== undefined) return begun;
  const promise = load(kind);
  loading.set(kind, promise);
  return promise;
}

async function load(kind: KindName): Promise<KindContract> {
  try {
    const { contract } = await heads[kind].load();
    loaded.set(kind, contract);
    return contract;
  } catch (error) {
    // Whoever asks next asks the server again.
    loading.delete(kind);
    throw error;
  }
}

/** Loads the contracts of all kinds, as a process does that answers for all of them. */
export async function allContracts(): Promise<Readonly<Record<KindName, KindContract>>> {
  const contracts: [KindName, KindContract][] = [];
  // One after the other: they stand on the same modules, which Jest's loader cannot link for two at once.
  for (const kind of kindNames) contracts.push([kind, await loadContract(kind)]);
  return Object.fromEntries(contracts) as Record<KindName, KindContract>;
}

/**
 * The contract of a kind that was loaded before; null for a kind that this release does not know.
 *
 * @throws Error where it was not loaded: a fallback would show codes in place of words
 */
export function contractOf(kind: string): KindContract | null {
  const contract = loaded.get(kind);
  if (contract !== undefined) return contract;
  if (isKindName(kind)) throw new Error(`the contract of ${kind} is not loaded: call loadContract or allContracts`);
  return null;
}
