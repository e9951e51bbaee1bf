import type { Say } from '../base/say.js';
import { partyInSentence, type Called } from '../office/party-words.js';
import './ledger.messages.js';

type Data = Readonly<Record<string, unknown>>;
const dataOf = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {});

const partyId = /^p(?:[1-9][0-9]{0,2}|-[0-9a-f]{8})$/u;
const isParty = (value: unknown): value is string => typeof value === 'string' && partyId.test(value);

/** Whom a fact names, by the ids of the case: who acts stands before whom it is for. */
function idsIn({ by, of, party, into, recipient, saidBy, parties, identity }: Data): string[] {
  const several = Array.isArray(parties) ? (parties as readonly unknown[]) : [];
  const all = [dataOf(identity)['party'], by, of, party, into, recipient, saidBy, ...several];
  return [...new Set(all.filter(isParty))];
}

/** Which party did it on its own page; null: nobody of the case did. */
function doerOf(raw: unknown): string | null {
  const party = dataOf(dataOf(raw)['actor'])['party'];
  return isParty(party) ? party : null;
}

/** True where a raw fact names parties, or a mandate between them, or is what one of them did. */
export function namesParties(raw: unknown): boolean {
  const { type, data } = dataOf(raw);
  return type === 'mandateEnded' || doerOf(raw) !== null || idsIn(dataOf(data)).length > 0;
}

/** Who did or received it for others: on the page, or by a mandate; null: they did so themselves. */
function actingFor(raw: unknown, whom: readonly string[]): string | null {
  const { recipient, saidBy } = dataOf(dataOf(raw)['data']);
  const by = [recipient, saidBy].find(isParty) ?? doerOf(raw);
  return by === null || whom.length === 0 || whom.includes(by) ? null : by;
}

/** Who and for whom a fact is, in words: masked, by what the reader sees of the parties; null where it names nobody. */
export function aboutWhom(raw: unknown, all: readonly Called[], say: Say): string | null {
  const data = dataOf(dataOf(raw)['data']);
  const called = (party: string): string => partyInSentence(party, all, say);
  const ended = all.flatMap(({ party: of, mandates = [] }) =>
    mandates.filter(({ id }) => id === data['mandate']).map(({ by }) => ({ by, of })),
  )[0];
  const { by, of } = ended ?? data;
  if (all.length === 0) return null;
  if (isParty(by) && isParty(of)) return say('history.mandate', { by: called(by), of: called(of) });
  const listed = (ids: readonly string[]): string => ids.map(called).join(say.language === 'zh' ? '、' : ', ');
  const several = Array.isArray(data['parties']) ? (data['parties'] as readonly unknown[]).filter(isParty) : [];
  const acting = actingFor(raw, several);
  if (acting !== null) return say('history.mandate', { by: called(acting), of: listed(several) });
  // Of the only one nobody asks which one it was.
  const doer = all.length > 1 ? doerOf(raw) : null;
  const ids = [...new Set([...(doer === null ? [] : [doer]), ...idsIn(data)])];
  return ids.length === 0 ? null : listed(ids);
}
