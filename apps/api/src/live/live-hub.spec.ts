import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Platform } from '../platform.js';
import type { LiveConnection } from './live-connection.js';
import { LiveHub } from './live-hub.js';

const checkMs = 5_000;

/** A database that answers which of the asked sessions stand when it is told to. */
function aHub() {
  let answer: (rows: readonly { readonly key: string }[]) => void = () => undefined;
  const query = (sql: string) =>
    sql.includes('json_to_recordset') ? new Promise((done) => (answer = done)) : Promise.resolve([]);
  const platform = { database: { query }, log: { warn: () => undefined } } as unknown as Platform;
  return { hub: new LiveHub(platform), stand: (...keys: string[]) => answer(keys.map((key) => ({ key }))) };
}

function aConnection(key: string) {
  const said: string[] = [];
  const connection = {
    session: { key, office: 'bureau', capacity: 'clerk', deputyFor: null },
    ...{
      reader: { office: 'bureau', account: 'one' },
      account: 'one',
      open: () => undefined,
      end: () => undefined,
      beat: () => undefined,
    },
    say: (word: string) => void said.push(word),
  } as unknown as LiveConnection;
  return { connection, said };
}

describe('live updates', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tell nobody that their session is over who came while others were looked at', async () => {
    jest.useFakeTimers();
    const { hub, stand } = aHub();
    const [gone, early, late] = ['gone', 'early', 'late'].map(aConnection);
    for (const one of [gone, early]) await hub.join(one!.connection, {}, null);
    await jest.advanceTimersByTimeAsync(checkMs);
    await hub.join(late!.connection, {}, null);
    stand('early');
    await jest.advanceTimersByTimeAsync(0);
    expect([gone, early, late].map((one) => one!.said)).toEqual([['hello', 'over'], ['hello'], ['hello']]);
    expect(hub.size).toBe(2);
  });

  it('are held for twelve streams of an account at most, the oldest gives way', async () => {
    const { hub } = aHub();
    const streams = Array.from({ length: 14 }, (_, n) => aConnection(`session ${String(n)}`));
    for (const { connection } of streams) await hub.join(connection, {}, null);
    expect(hub.size).toBe(12);
    const replaced = streams.filter(({ said }) => said.includes('replaced'));
    expect(replaced).toEqual(streams.slice(0, 2));
  });
});
