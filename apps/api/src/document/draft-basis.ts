import { legalDateOf } from '#libs/calendar';
import type { CaseRead, World } from '#libs/docket';
import { as, type Fact, type Instant } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { factsBehind, textsOf } from './document-of-fact.js';
import { maskedPeople, type NamedPerson } from './named-people.js';

/** What the page of a draft stands on beside what is typed: the same from one key to the next. */
export interface DraftBasis {
  readonly facts: readonly Fact[];
  readonly texts: readonly reads.CaseText[];
  /** Who may be named on it, masked. */
  readonly people: readonly NamedPerson[];
  /** The case as whoever types would find it who decides now. */
  readonly now: () => Promise<CaseRead>;
}

interface Drafted {
  readonly head: reads.CaseHead;
  readonly world: World;
}

interface Kept {
  readonly world: World;
  readonly basis: Promise<DraftBasis>;
}

// Somebody who types asks several times a second. What was read for it is nowhere a minute later.
const keptMs = 60_000;
// Of a case of years it is a megabyte; more people do not type at once in one process.
const mostKept = 100;

/**
 * What drafts stand on, kept while somebody types. Whether the reader may see the case, and how far it has come, is asked for each
 * page anew: what is kept is of one reader, one version of the case, one day and the packs and offices of then.
 */
export class DraftBases {
  private readonly kept = new Map<string, Kept>();

  async of(platform: Platform, caller: Caller, { head, world }: Drafted): Promise<DraftBasis> {
    const { account, office, capacity, deputyFor } = caller.session;
    const day = legalDateOf(as<Instant>(head.caseNow));
    const key = JSON.stringify([head.id, head.version, day, account, office, capacity, deputyFor]);
    const found = this.kept.get(key);
    if (found?.world === world) return await found.basis;
    const basis = readBasis(platform, caller, head);
    this.keep(key, { world, basis });
    return await basis;
  }

  private keep(key: string, kept: Kept): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, kept);
    const forget = (): void => {
      if (this.kept.get(key) === kept) this.kept.delete(key);
    };
    // What could not be read is asked for again.
    kept.basis.catch(forget);
    setTimeout(forget, keptMs).unref();
  }
}

async function readBasis(platform: Platform, caller: Caller, head: reads.CaseHead): Promise<DraftBasis> {
  const seq = head.version + 1;
  const [facts, people] = await Promise.all([
    factsBehind(platform, caller, { head, act: [seq, seq] }),
    maskedPeople(platform, caller, head),
  ]);
  const texts = await textsOf(platform, caller, { head, facts });
  return { facts, texts, people, now: onceRead(() => platform.docket.now(head.id, caller.actor, platform.database)) };
}

/** Reads once; what could not be read is read again. */
function onceRead<T>(read: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return async () => {
    begun ??= read();
    try {
      return await begun;
    } catch (error) {
      begun = undefined;
      throw error;
    }
  };
}
