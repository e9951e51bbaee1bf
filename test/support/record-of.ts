import type { Said } from './api.js';

/** The record (回访记录) of a revisit that is closed: as it is printed, and what it says, in Chinese. @param get by whoever may read it */
export async function recordOf(get: (at: string) => Promise<Said>, revisit: string) {
  const { body } = await get(`/api/cases/${revisit}/history?limit=100`);
  const closed = (body.lines as { type: string; seq: number }[]).find(({ type }) => type === 'closed');
  const at = `/api/cases/${revisit}/documents/${String(closed?.seq)}`;
  return { pdf: await get(at), text: JSON.stringify((await get(`${at}/page?language=zh`)).body.text) };
}
