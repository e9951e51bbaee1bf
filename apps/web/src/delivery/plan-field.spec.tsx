/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { TextEncoder } from 'node:util';
import { loadContract } from '#libs/contracts';
import type { DeliveryDetail } from './delivery-detail.js';

// The router asks for it when it is loaded; jsdom has none.
Object.assign(globalThis, { TextEncoder });
const { formHints } = await import('./form-hints.js');
const { PlanField } = await import('./plan-field.js');

const detail = {
  item: { party: 'p1' },
  parent: { kind: 'petition', case: '0f8fad5b-d9cb-469f-a165-70867728950e', number: '信2026-000001' },
  progress: { ahead: ['hand', 'post'], fact: 4, recipient: { party: 'p1', role: 'petitioner', name: '李**' } },
} as unknown as DeliveryDetail;

const way = (channel: string, hint: string | null = null) => ({ channel, isPossible: hint === null, hint });
const ways = [way('hand'), way('post'), way('sms', 'no_telephone'), way('public')];
const recipient = { party: 'p1', name: '李**', underWay: null, ways, usual: ['hand'] };

describe('other ways of a delivery', () => {
  const before = globalThis.fetch;
  beforeEach(async () => {
    await loadContract('delivery');
    const body = { recipients: [recipient], quiet: { fromHour: 22, untilHour: 8, notBefore: null } };
    // The page of a test has no `Response`.
    const answer = { status: 200, ok: true, headers: new Headers(), text: () => Promise.resolve(JSON.stringify(body)) };
    globalThis.fetch = jest.fn<typeof fetch>(() => Promise.resolve(answer as Response));
  });
  afterEach(() => {
    cleanup();
    globalThis.fetch = before;
  });

  it('begin with those that are left', () => {
    expect(formHints.begins['replan']?.begun(detail)).toEqual({ plan: ['hand', 'post'] });
  });

  it('say why others do not lead there, and which can be added', async () => {
    const onChange = jest.fn<(plan: unknown) => void>();
    await act(async () => {
      render(
        <QueryClientProvider client={new QueryClient()}>
          <PlanField detail={detail} value={['hand', 'post']} onChange={onChange} />
        </QueryClientProvider>,
      );
      await Promise.resolve();
    });
    expect(await screen.findByText('短信告知：没有登记电话')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '加上公告' }));
    fireEvent.click(screen.getByRole('button', { name: '直接送达后移' }));
    expect(onChange.mock.calls).toEqual([[['hand', 'post', 'public']], [['post', 'hand']]]);
  });
});
