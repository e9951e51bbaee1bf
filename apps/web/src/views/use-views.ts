import { savedView, savedViews } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProblemError } from '../base/problem-error.js';
import { newKey, request } from '../base/request.js';
import { answersOf, useAnswer } from '../base/use-answer.js';

/** The screens whose views are kept, by the name that they are kept under. */
export const viewScreens = {
  duties: { address: '/duties', title: 'duty.title' },
  petitions: { address: '/petitions', title: 'petition.title' },
} as const;
export type ViewScreen = keyof typeof viewScreens;

/** The address that shows a view. */
export const viewAddress = (screen: ViewScreen, query: string): string =>
  query === '' ? viewScreens[screen].address : `${viewScreens[screen].address}?${query}`;

type Change =
  | { readonly kind: 'keep'; readonly name: string; readonly query: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'forget'; readonly id: string };

/** The views of one screen that somebody keeps, and how they change. */
export function useViews(screen: ViewScreen) {
  const queries = useQueryClient();
  const answer = useAnswer(savedViews, '/api/views', { query: { screen } });
  const change = useMutation<unknown, ProblemError, Change>({
    mutationFn: (asked) => send(screen, asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: answersOf('/api/views') }),
  });
  return { answer, items: answer.data?.items ?? [], change };
}

function send(screen: ViewScreen, asked: Change): Promise<unknown> {
  const key = newKey();
  if (asked.kind === 'forget') return request(savedViews, `/api/views/${asked.id}`, { method: 'DELETE', key });
  if (asked.kind === 'rename') {
    return request(savedView, `/api/views/${asked.id}`, { method: 'PUT', key, body: { name: asked.name } });
  }
  return request(savedView, '/api/views', {
    method: 'POST',
    key,
    body: { screen, name: asked.name, query: asked.query },
  });
}
