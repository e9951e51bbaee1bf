import { draft, openedOf, refused, requireBegun, requireInspector, ruled } from './case.js';
import type { Handler, VisitDossier } from './case.js';
import type { KeptItem } from './checklist.js';
import type { Result } from './commands.js';
import type { VisitAnswer } from './words.js';

/** What stands to a question; null: nothing. */
export const resultOf = (results: readonly Result[], item: string): VisitAnswer | null =>
  results.find((one) => one.item === item)?.answer ?? null;

/** Questions that are asked: always, or by what stands to the one that they depend on. */
export const askedIn = (items: readonly KeptItem[], results: readonly Result[]): readonly KeptItem[] =>
  items.filter(({ when }) => when === null || resultOf(results, when.item) === when.answer);

/** Of these what is wrong: a no to a question that judges. */
export const unmetIn = (items: readonly KeptItem[], results: readonly Result[]): readonly KeptItem[] =>
  askedIn(items, results).filter(({ id, judges }) => judges && resultOf(results, id) === 'no');

/** @throws DomainError `visit.item_unknown` (not_found), details `item` */
function requireItem(dossier: VisitDossier, item: string): void {
  if (openedOf(dossier).checklist.items.some(({ id }) => id === item)) return;
  throw refused('not_found', 'visit.item_unknown', 'no such question', { item });
}

/** It stays without an answer, for reasons that the record shows. @throws DomainError those of `requireItem` */
export const leaveOut: Handler<'leaveOut'> = ruled('leaveOut', [requireBegun, requireInspector], (dossier, payload) => {
  requireItem(dossier, payload.item);
  return [draft('leftOut', payload)];
});

/** What the office has put right there and then (立行立改). @throws DomainError those of `requireItem` */
export const correctOnSpot: Handler<'correctOnSpot'> = ruled(
  'correctOnSpot',
  [requireBegun, requireInspector],
  (dossier, payload) => {
    if (payload.item !== null) requireItem(dossier, payload.item);
    return [draft('correctedOnSpot', payload)];
  },
);
