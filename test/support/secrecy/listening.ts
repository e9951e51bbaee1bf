import { EventStream, type StreamEvent } from '../event-stream.js';
import { eventually } from '../eventually.js';
import type { ReaderName } from './people.js';

/** Live news of everybody who is told any. */
export async function openStreams(
  url: string,
  signed: (reader: ReaderName) => Record<string, string>,
): Promise<ReadonlyMap<ReaderName, EventStream>> {
  const streams = new Map<ReaderName, EventStream>();
  for (const reader of ['housingHead', 'housingOfficer', 'deputy', 'lent', 'lentDeputy'] as const) {
    const stream = await EventStream.open(url, signed(reader));
    await stream.until('hello');
    streams.set(reader, stream);
  }
  return streams;
}

/** Whoever listens, and what was told before it counts: a stream goes back a little, and may tell something twice. */
export interface Listening {
  readonly stream: EventStream;
  readonly before: ReadonlySet<string>;
}

/** What counts begins once this is told: what happened just before it is no news any more. */
export async function since(
  stream: EventStream,
  told: { readonly case: string; readonly version: number },
): Promise<Listening> {
  await eventually(() => {
    if (stream.of('change').some(({ data }) => data.case === told.case && data.version === told.version)) return;
    throw new Error('it is not told yet');
  });
  return { stream, before: new Set(stream.events.map(said)) };
}

/** What somebody was told since then, of each case the last: what happened to it in between is told or not, as it comes. */
export function newsOf({ stream, before }: Listening): readonly string[] {
  const last = new Map(stream.events.map((one) => [`${one.event} ${String(one.data.case)}`, said(one)]));
  return [...last.values()].filter((one) => !before.has(one));
}

const said = ({ event, data }: StreamEvent): string => `${event} ${JSON.stringify(data)}`;
