import { history } from '#libs/contracts';
import { request } from '../base/request.js';

/** The last sentence of a history up to a version; empty where it has none. @throws ProblemError it cannot be read */
export async function readChange(
  { id, version }: { readonly id: string; readonly version: number },
  signal: AbortSignal,
): Promise<string> {
  const query = { after: version - 1, limit: 1 };
  const { lines } = await request(history, `/api/cases/${id}/history`, { query, isBackground: true, signal });
  return lines.at(-1)?.sentence ?? '';
}
