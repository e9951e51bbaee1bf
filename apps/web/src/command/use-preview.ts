import { preview, type CommandContract, type Preview } from '#libs/contracts';
import { useAnswer, useSettled } from '../base/index.js';
import { marked } from './marked.js';

/** A command that is being filled in. */
interface AskedPreview {
  /** `/api/petitions/<id>` */
  readonly address: string;
  readonly command: string | null;
  readonly contract: CommandContract | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** Texts that the form needs though its contract lets them be left out; left out: none. */
  readonly toWrite?: readonly string[];
  /** The version on screen: with another one, the consequences are asked for anew. */
  readonly version: number;
}

// While somebody types a number or a date, the half of it means nothing.
const patienceMs = 300;

/** What would follow from a command as it is filled in now; asking changes nothing, and no text or name leaves the page. */
export function usePreview({ address, command, contract, values, toWrite, version }: AskedPreview): Preview | null {
  const body = JSON.stringify(contract === undefined ? {} : marked(values, contract, toWrite));
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
