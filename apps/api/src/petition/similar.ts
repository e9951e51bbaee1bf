import type { SimilarRequest } from '#contracts/petition';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { likenessOf, pairsOf } from './likeness.js';

// A person looks at these beside a form; who needs more searches the list.
const mostShown = 5;
// Below this, two texts share what all texts share.
const leastLikeness = 0.2;
// A name alone is many people's: it counts only where the words have something in common too.
const leastBesideName = 0.08;
const excerptChars = 160;

interface Likeness {
  readonly text: number;
  readonly petitioner: number;
}

/**
 * Petitions that the matter at hand may repeat (可能重复): alike in words, or of the same petitioner. It answers to one
 * registration, through the access of the acting office, and keeps nothing; a list of a person's matters it is not.
 */
export async function findSimilar(platform: Platform, caller: Caller, asked: SimilarRequest) {
  const { database, vault } = platform;
  const { name, phone, idNumber } = asked.petitioner ?? {};
  const indexes = {
    name: vault.index('name', name),
    phone: vault.index('phone', phone),
    idNumber: vault.index('idNumber', idNumber),
  };
  const [texts, parties] = await Promise.all([
    reads.listLikeTexts(database, caller.reader, asked.matter),
    reads.listSameParty(database, caller.reader, indexes),
  ]);
  const found = weigh(asked.matter, texts, parties);
  const rows = await reads.readBeside(database, caller.reader, [...found.keys()]);
  const items = rows.flatMap((row) => {
    const likeness = found.get(row.id);
    return likeness === undefined ? [] : [itemOf(row, likeness)];
  });
  return { items: items.sort((a, b) => b.score - a.score || (a.registeredAt < b.registeredAt ? 1 : -1)) };
}

/** The likeliest few, each with how alike it is in either way. */
function weigh(
  matter: string,
  texts: readonly reads.LikeText[],
  parties: readonly reads.SamePartyRow[],
): ReadonlyMap<string, Likeness> {
  const pairs = pairsOf(matter);
  const alike = new Map<string, number>();
  for (const { id, body } of texts) {
    alike.set(id, Math.max(alike.get(id) ?? 0, likenessOf(pairs, pairsOf(body))));
  }
  const all = new Map<string, Likeness>();
  for (const [id, text] of alike) if (text >= leastLikeness) all.set(id, { text, petitioner: 0 });
  for (const row of parties) {
    const text = alike.get(row.id) ?? 0;
    const petitioner = certaintyOf(row, text);
    if (petitioner > 0) all.set(row.id, { text: text >= leastLikeness ? text : 0, petitioner });
  }
  const sorted = [...all].sort(([, a], [, b]) => scoreOf(b) - scoreOf(a));
  return new Map(sorted.slice(0, mostShown));
}

/** How sure it is that this is the same person. */
function certaintyOf(row: reads.SamePartyRow, text: number): number {
  if (row.sameIdNumber) return 0.95;
  if (row.samePhone) return row.sameName ? 0.9 : 0.7;
  return text >= leastBesideName ? 0.4 : 0;
}

const scoreOf = ({ text, petitioner }: Likeness): number => 1 - (1 - text) * (1 - petitioner);

function itemOf(row: reads.BesideRow, likeness: Likeness) {
  const { matter, ...same } = row;
  const { text, petitioner } = likeness;
  const kind: 'text' | 'petitioner' | 'both' = petitioner === 0 ? 'text' : text === 0 ? 'petitioner' : 'both';
  return {
    ...same,
    excerpt: excerptOf(matter ?? ''),
    likeness: kind,
    score: Math.round(scoreOf(likeness) * 100) / 100,
  };
}

function excerptOf(matter: string): string {
  const characters = Array.from(matter);
  return characters.length <= excerptChars ? matter : `${characters.slice(0, excerptChars).join('')}…`;
}
