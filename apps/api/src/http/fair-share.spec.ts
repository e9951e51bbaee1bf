import { describe, expect, it } from '@jest/globals';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { defer, firstValueFrom, from, of } from 'rxjs';
import { FairShare, Shares } from './fair-share.js';
import { setCaller, type Caller } from './request-state.js';

const [mostAtWork, mostWaiting] = [4, 60];

/** What stands between a request and its handler, which is done when it is told to. */
function aProcess() {
  const share = new FairShare();
  const done: (() => void)[] = [];
  const ask = (account: string | null): Promise<unknown> => {
    const request = {};
    if (account !== null) setCaller(request as never, { session: { account } } as unknown as Caller);
    const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    const handler: CallHandler = {
      handle: () => defer(() => from(new Promise((resolve) => done.push(() => resolve('answered'))))),
    };
    return firstValueFrom(share.intercept(context, handler));
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { share, ask, done, settled };
}

describe('the share of an account', () => {
  it('is four requests at work, the next as one is answered; another account waits for none of them', async () => {
    const { ask, done, settled } = aProcess();
    const asked = Array.from({ length: mostAtWork + 2 }, () => ask('a'));
    await settled();
    expect(done).toHaveLength(mostAtWork);
    const other = ask('b');
    await settled();
    expect(done).toHaveLength(mostAtWork + 1);
    done.at(-1)?.();
    expect(await other).toBe('answered');
    done[0]?.();
    expect(await asked[0]).toBe('answered');
    await settled();
    expect(done).toHaveLength(mostAtWork + 2);
  });

  it('ends where so many wait: who asks on is refused, and asks again later', async () => {
    const { ask, done, settled } = aProcess();
    const asked = Array.from({ length: mostAtWork + mostWaiting }, () => ask('a'));
    await settled();
    await expect(ask('a')).rejects.toMatchObject({ kind: 'unavailable', code: 'account.too_many_at_once' });
    done[0]?.();
    await asked[0];
    await settled();
    void ask('a');
    await settled();
    expect(done).toHaveLength(mostAtWork + 1);
  });

  it('is given back by what fails', async () => {
    const { share, settled } = aProcess();
    const request = {};
    setCaller(request as never, { session: { account: 'a' } } as unknown as Caller);
    const context = { switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    const failing: CallHandler = { handle: () => defer(() => Promise.reject(new Error('broken'))) };
    for (let n = 0; n < mostAtWork + 1; n += 1)
      await expect(firstValueFrom(share.intercept(context, failing))).rejects.toThrow('broken');
    await settled();
    expect(await firstValueFrom(share.intercept(context, { handle: () => of('answered') }))).toBe('answered');
  });

  it('is nobody’s on a public route', async () => {
    const { ask, done, settled } = aProcess();
    const asked = Array.from({ length: mostAtWork + 3 }, () => ask(null));
    await settled();
    expect(done).toHaveLength(asked.length);
  });

  it('may be a smaller one of what costs more', async () => {
    const searches = new Shares({ concurrency: 1, queue: 1 });
    const done: (() => void)[] = [];
    const search = () => searches.within('a', () => new Promise<void>((resolve) => done.push(resolve)));
    const [first, second] = [search(), search()];
    await expect(search()).rejects.toMatchObject({ code: 'account.too_many_at_once' });
    expect(done).toHaveLength(1);
    done[0]?.();
    await first;
    expect(done).toHaveLength(2);
    done[1]?.();
    await second;
  });
});
