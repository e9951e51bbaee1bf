import { legalDateOf } from '#libs/calendar';
import { takesMessages, type DeliveryWays } from '#libs/contracts';
import { deliveryChannels, sendableFrom, type DeliveryChannel } from '#libs/delivery';
import { jurisdictionOf, type PartyIdentity } from '#libs/docket';
import { as, type Instant } from '#libs/kernel';
import { mayNot, servedAs } from '#libs/kind';
import { readChannelStandings, reads } from '#libs/persistence';
import { parameterOf } from '#libs/rules';
import { maskedParties, namedParties } from '../case/case-parties.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { FoundDocument } from '../document/document-of-fact.js';
import { deliverableOf, isForEach } from './deliverable.js';

type Way = DeliveryWays['recipients'][number]['ways'][number];

// Ours: whoever left a telephone reads it soonest on the own page; the paper is handed over where that comes to nothing.
const usualOrder: readonly DeliveryChannel[] = ['sms', 'hand', 'post'];

type Reached = Pick<PartyIdentity, 'phone' | 'email' | 'address' | 'wish'>;

/** Somebody to be reached, and whether there is a query code to read by. */
export interface ToReach {
  readonly identity: Reached;
  readonly hasReceipt: boolean;
  /** False: its own page does not list the papers of this case, and no message leads to one. Left out: it does. */
  readonly hasPage?: boolean;
}

/** Of a paper whose parties stand in the case above: their page lists those of that case alone. */
export const reachedBy = <T extends ToReach>({ head, holder }: Pick<FoundDocument, 'head' | 'holder'>, to: T): T => ({
  ...to,
  hasPage: head.id === holder.id,
});

/** Each way to a party, and what is in the way of it. @param down channels that do not answer now */
export function waysTo(
  { identity, hasReceipt, hasPage = true }: ToReach,
  down: ReadonlySet<string> = new Set(),
): readonly Way[] {
  return deliveryChannels.map((channel): Way => {
    const lacking = lackingFor(channel, identity, { hasReceipt, hasPage });
    if (lacking !== null) return { channel, isPossible: false, hint: lacking };
    // A person can ask for an address, and a channel may answer again.
    if (channel === 'post' && identity.address === undefined) return { channel, isPossible: true, hint: 'no_address' };
    return { channel, isPossible: true, hint: down.has(channel) ? 'channel_down' : null };
  });
}

function lackingFor(
  channel: DeliveryChannel,
  { phone, email, wish }: Reached,
  { hasReceipt, hasPage }: { readonly hasReceipt: boolean; readonly hasPage: boolean },
): Way['hint'] {
  if (!['sms', 'email', 'page'].includes(channel)) return null;
  // Whoever wants paper is sent no message; the own page is theirs to open all the same.
  if (channel !== 'page' && (wish === 'post' || wish === 'hand')) return 'not_wished';
  if (!hasPage) return 'no_page';
  if (!hasReceipt) return 'no_code';
  if (channel === 'sms') return lackingForMessage(phone);
  return channel === 'email' && email === undefined ? 'no_email' : null;
}

function lackingForMessage(phone: string | undefined): Way['hint'] {
  if (phone === undefined) return 'no_telephone';
  return takesMessages(phone) ? null : 'fixed_line';
}

/** The plan where nobody gives one: what the recipient wishes for comes first. */
export function usualPlan(ways: readonly Way[], wish: Reached['wish']): DeliveryChannel[] {
  const order = wish === 'post' ? (['post', 'hand'] as const) : usualOrder;
  return order.filter((one) => ways.some(({ channel, isPossible }) => channel === one && isPossible));
}

interface Asked {
  readonly id: string;
  /** Of the fact that the document is. */
  readonly seq: number;
}

/**
 * How a document can be put on its way, to each party of its case who can be served it now. Nobody's number or address is told,
 * only whether there is one.
 *
 * @throws HttpProblem those of `deliverableOf`
 */
export async function waysFor(platform: Platform, caller: Caller, { id, seq }: Asked): Promise<DeliveryWays> {
  const { database, docket } = platform;
  const found = await deliverableOf(platform, caller, { id, seq });
  const { head, holder, fact } = found;
  const [masked, named, parts, standings, world, { parties }] = await Promise.all([
    maskedParties(platform, caller, holder.id),
    namedParties(platform, caller, holder.id),
    reads.readParts(database, caller.reader, head.id),
    readChannelStandings(database),
    platform.world(),
    docket.dossier(holder.id, database),
  ]);
  const down = new Set(standings.filter(({ openedAt }) => openedAt !== null).map(({ channel }) => channel));
  const open = parts.filter(({ kind, endedAt }) => kind === 'delivery' && endedAt === null);
  const packs = { rules: world.rulesFor('delivery', jurisdictionOf(world)) };
  const now = as<Instant>(head.caseNow);
  const isIts = isForEach(found, parties);
  const isServed = ({ party }: { readonly party: string }) =>
    isIts(party) && !mayNot(servedAs(parties, party, legalDateOf(now)));
  const sendable = sendableFrom('sms', now, packs);
  return {
    recipients: named.filter(isServed).map((to) => {
      const { party, identity } = to;
      const ways = waysTo(reachedBy(found, to), down);
      const name = masked.find((one) => one.party === party)?.name ?? null;
      const base = `${String(fact.seq)}/${party}`;
      const underWay = open.find((one) => one.name.split('#')[0] === base)?.number ?? null;
      return { party, name, underWay, ways: [...ways], usual: usualPlan(ways, identity.wish) };
    }),
    quiet: {
      fromHour: parameterOf(packs, 'quietFromHour'),
      untilHour: parameterOf(packs, 'quietUntilHour'),
      notBefore: sendable > now ? sendable : null,
    },
  };
}
