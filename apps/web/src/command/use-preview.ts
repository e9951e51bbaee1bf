import { preview, type CommandContract, type Preview } from '#libs/contracts';
import { useAnswer, useSettled } from '../base/index.js';
import { blanksLeftOut } from './blanks-left-out.js';

/** A command that is being filled in. */
interface AskedPreview {
  /** `/api/petitions/<id>` */
  readonly address: string;
  readonly command: string | null;
  readonly contract: CommandContract | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** The version on screen: with another one, the consequences are asked for anew. */
  readonly version: number;
}

// While somebody types a number or a date, the half of it means nothing.
const patienceMs = 300;

/** What would follow from a command as it is filled in now; asking changes nothing, and no text or name leaves the page. */
export function usePreview({ address, command, contract, values, version }: AskedPreview): Preview | null {
  const body = JSON.stringify(withoutTexts(values, [...(contract?.texts ?? []), ...(contract?.identity ?? [])]));
  const settled = useSettled(body, patienceMs);
  const isAsked = command !== null && contract !== undefined;
  const answer = useAnswer(preview, isAsked ? `${address}/preview` : null, {
    body: { command, body: JSON.parse(settled) as unknown },
    of: version,
    keepsPrevious: true,
    isOnce: true,
  });
  // A preview that failed is no preview: what is refused is said when the command is given.
  return answer.error === null ? (answer.data ?? null) : null;
}

/** What is filled in, without its texts: nothing follows from what they say. */
export function withoutTexts(
  values: Readonly<Record<string, unknown>>,
  texts: readonly string[],
): Record<string, unknown> {
  const filled = Object.entries(blanksLeftOut(values)).filter(([name]) => !texts.includes(name));
  return Object.fromEntries(filled);
}
