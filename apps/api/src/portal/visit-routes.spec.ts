import { describe, expect, it } from '@jest/globals';
import type { OwnVisits } from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { day } from '../../../../test/support/law.js';
import type { FormFields } from './forms.js';
import type { Page } from './page/frame.js';
import { sayIn } from './page/words.js';
import type { Pass } from './pass.js';
import { visitRoutes } from './visit-routes.js';
import type { Visit } from './visit.js';

const on = day('2026-08-10');
const pass = { caseId: 'c1', party: 'p1', of: null, formToken: 't' } as unknown as Pass;
const asked = {
  ...{ on, stands: 'to_ask', isProved: false, obligations: [{ name: 'o1', what: '付清货款' }], said: null },
  ...{ isDenied: false, mayAnswer: true, mayCorrect: false, questions: [], mayConfirm: false, mayDeny: false },
} as const satisfies OwnVisits['asked'][number];

const routes = visitRoutes({
  ...{ matter: 'mediation', senderOf: (_form, given) => given },
  read: () => Promise.resolve({ isDrill: false, asked: [asked], pass }),
});

interface Answered {
  readonly to?: string;
  readonly page?: Page;
  readonly status?: number;
}

/** A request to the page, with a browser that keeps its cookies; whatever reaches the database is refused. */
function browser() {
  const kept = new Map<string, string>();
  const refusal = new DomainError('conflict', 'revisit.answers_none_missing', 'what is not performed is not named');
  const visit = (method: 'GET' | 'POST', form: FormFields) =>
    ({
      ...{ pass, form, source: '192.0.2.7', say: sayIn('zh'), language: 'zh' },
      request: { method, protocol: 'http', cookies: Object.fromEntries(kept) },
      reply: {
        setCookie: (name: string, value: string) => void kept.set(name, value),
        clearCookie: (name: string) => void kept.delete(name),
      },
      platform: {
        settings: { isLoopback: true },
        vault: { sign: () => 'signed' },
        database: { query: () => Promise.reject(refusal) },
      },
      redirect: (to: string): Answered => ({ to }),
      show: (page: Page, status = 200): Answered => ({ page, status }),
      failed: ({ code }: DomainError) => ({ code, status: 409, sentence: `refused: ${code}` }),
      renew: () => 60,
    }) as unknown as Visit;
  return {
    send: async (form: FormFields) =>
      (await routes.send(visit('POST', { token: 't', on, says: 'answer', ...form }))) as Answered,
    get: async () => (await routes.show(visit('GET', {}))) as Answered,
  };
}

const text = ({ page }: Answered): string => page?.body.text ?? '';

describe('a form of a revisit that is not taken', () => {
  it('goes back to its own address with what was typed, and says which field is wrong', async () => {
    const { send, get } = browser();
    const sent = await send({ isContent: 'no', 'missing.o1': 'yes', words: '长'.repeat(2001), help: '法律援助' });
    expect(sent).toEqual({ to: '/p/visit' });
    const shown = await get();
    expect([shown.status, shown.page?.isWrong]).toEqual([422, true]);
    for (const part of [`href="#words-${on}"`, '最多 2000 字', '长'.repeat(2001), '法律援助']) {
      expect(text(shown)).toContain(part);
    }
    // Shown once: whoever comes back later is led to where it stands.
    expect(await get()).toEqual({ to: '/p/status' });
  });

  it('does the same where the law refuses it', async () => {
    const { send, get } = browser();
    expect(await send({ isContent: 'no', help: '想找法律援助' })).toEqual({ to: '/p/visit' });
    const shown = await get();
    expect([shown.status, text(shown).includes('想找法律援助')]).toEqual([409, true]);
    expect(text(shown)).toContain('refused: revisit.answers_none_missing');
  });

  it('is of a revisit in which whoever sends is asked', async () => {
    const { send } = browser();
    expect(await send({ on: '2026-08-11' })).toEqual({ to: '/p/status' });
    await expect(send({ on: '2026-08-11', isContent: 'yes' })).rejects.toMatchObject({
      code: 'revisit.answers_none_missing',
    });
  });
});
