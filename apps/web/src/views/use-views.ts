import { goneView, savedView, savedViews, sharedView } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answersOf, newKey, type ProblemError, request, useAnswer, useMe } from '../base/index.js';

/** The address that shows a view of a screen: `/petitions?holder=…`. */
export const viewAddress = (screen: string, query: string): string =>
  query === '' ? `/${screen}` : `/${screen}?${query}`;

type Change =
  | { readonly kind: 'keep'; readonly name: string; readonly query: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'forget'; readonly id: string }
  | { readonly kind: 'share'; readonly name: string; readonly query: string }
  | { readonly kind: 'takeBack'; readonly id: string };

/** The views of one screen that somebody keeps and that their office shares, and how they change. */
export function useViews(screen: string) {
  const queries = useQueryClient();
  const answer = useAnswer(savedViews, '/api/views', { query: { screen } });
  const change = useMutation<unknown, ProblemError, Change>({
    mutationFn: (asked) => send(screen, asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: answersOf('/api/views') }),
  });
  const mayShare = useMe().data?.permits.includes('views.share') ?? false;
  return { answer, items: answer.data?.items ?? [], shared: answer.data?.shared ?? [], change, mayShare };
}

function send(screen: string, asked: Change): Promise<unknown> {
  const key = newKey();
  if (asked.kind === 'forget') return request(goneView, `/api/views/${asked.id}`, { method: 'DELETE', key });
  if (asked.kind === 'takeBack') {
    return request(goneView, `/api/views/shared/${asked.id}`, { method: 'DELETE', key });
  }
  if (asked.kind === 'share') {
    const body = { screen, name: asked.name, query: asked.query };
    return request(sharedView, '/api/views/shared', { method: 'POST', key, body });
  }
  if (asked.kind === 'rename') {
    return request(savedView, `/api/views/${asked.id}`, { method: 'PUT', key, body: { name: asked.name } });
  }
  return request(savedView, '/api/views', {
    method: 'POST',
    key,
    body: { screen, name: asked.name, query: asked.query },
  });
}
