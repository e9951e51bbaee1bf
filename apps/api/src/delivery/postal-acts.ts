import type { PostalAct } from '#libs/contracts';
import { letterOut, type DeliveryState } from '#libs/delivery';
import type { LegalDate } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { comparableNumber, type ReadRow } from './postal-reading.js';
import type { PostalProblem } from './postal-sentences.js';

/** A delivery that a row means. */
export interface MeantDelivery extends reads.PostalHistoryRow {
  readonly state: DeliveryState;
}

/** A command of a row, its texts still open. */
export interface OpenAct {
  readonly command: PostalAct;
  readonly fields: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
}

/** What a row asks for; without acts everything of it is recorded, or nothing was filled in. */
export type Asked = { readonly problem: PostalProblem } | { readonly problem: null; readonly acts: readonly OpenAct[] };

type Posting = Pick<MeantDelivery['postings'][number], 'postedOn' | 'tracking'> & { readonly leg: number | null };

/** Whether anything is said of a letter beside which one it is. */
export const saysNothing = (row: ReadRow): boolean =>
  [row.tracking, row.postedOn, row.deliveredOn, row.signedBy, row.returnReason].every((said) => said === null);

/** What a row asks for of its delivery, by what is recorded of it: what was recorded before is not asked for again. */
export function actsOf(row: ReadRow, meant: MeantDelivery): Asked {
  const { deliveredOn, returnReason } = row;
  if (saysNothing(row)) return { problem: null, acts: [] };
  if (deliveredOn !== null && returnReason !== null) return { problem: 'both_ends' };
  const found = postingOf(row, meant);
  if (typeof found === 'string') return { problem: found };
  const { posting, acts } = found;
  if (returnReason !== null) return returned(row, meant, { posting, acts, reason: returnReason });
  return deliveredOn === null ? { problem: null, acts } : proved(row, meant, { posting, acts, on: deliveredOn });
}

interface Found {
  readonly posting: Posting;
  readonly acts: readonly OpenAct[];
}

/** The posting that a row means: one that is recorded, or the one that it asks for. */
function postingOf(row: ReadRow, { postings }: MeantDelivery): Found | PostalProblem {
  const { tracking, postedOn } = row;
  const recorded =
    tracking === null ? postings.at(-1) : postings.findLast((one) => comparableNumber(one.tracking) === tracking);
  if (recorded !== undefined) {
    if (postedOn !== null && postedOn !== recorded.postedOn) return 'other_posting_date';
    return { posting: recorded, acts: [] };
  }
  if (tracking !== null && postedOn !== null) {
    const posts: OpenAct = { command: 'recordPosting', fields: { postedOn, tracking }, texts: ['tracking'] };
    return { posting: { leg: null, postedOn, tracking }, acts: [posts] };
  }
  if (postedOn !== null) return 'tracking_missing';
  return hasEnd(row) ? 'not_posted' : 'posted_on_missing';
}

const hasEnd = ({ deliveredOn, returnReason, signedBy }: ReadRow): boolean =>
  [deliveredOn, returnReason, signedBy].some((said) => said !== null);

function returned(
  { deliveredOn: _, ...row }: ReadRow,
  { state }: MeantDelivery,
  { posting, acts, reason }: Found & { readonly reason: string },
): Asked {
  const leg = posting.leg === null ? null : state.legs[posting.leg - 1];
  if (leg?.isReturned === true || leg?.why === 'returned') return { problem: null, acts };
  const letter = letterOf(state, posting);
  if (letter === null) return { problem: 'posting_over' };
  const said = row.tracking === null ? reason : `${row.tracking}：${reason}`;
  const comes: OpenAct = { command: 'recordReturn', fields: { reason: said, ...letter }, texts: ['reason'] };
  return { problem: null, acts: [...acts, comes] };
}

/** How a letter is named that came back: by its day, where another one was posted since; null: it has its receipt, and is over. */
function letterOf(state: DeliveryState, { leg, postedOn }: Posting): { readonly postedOn?: LegalDate } | null {
  if (leg === null || leg === letterOut(state)?.leg) return {};
  return leg === letterOut(state, postedOn)?.leg ? { postedOn } : null;
}

function proved(
  { signedBy }: ReadRow,
  { receipts }: MeantDelivery,
  { posting, acts, on }: Found & { readonly on: LegalDate },
): Asked {
  if (on < posting.postedOn) return { problem: 'delivered_before_posted' };
  if (receipts.includes(on)) return { problem: null, acts };
  const who = signedBy === null ? '' : `，签收人：${signedBy}`;
  const proves: OpenAct = {
    command: 'prove',
    fields: { proof: 'postal_receipt', servedOn: on, evidence: `邮件号：${posting.tracking}${who}` },
    texts: ['evidence'],
  };
  return { problem: null, acts: [...acts, proves] };
}
