import { DomainError, type Dossier, type ErrorDetails, type ErrorKind, type Instant } from '#libs/kernel';

/** Refuses by codes of a kind's own. */
export type Refused<C extends string> = (
  kind: ErrorKind,
  code: C,
  message: string,
  details?: ErrorDetails,
) => DomainError;

/** How a kind refuses: what is no code of its own does not compile. */
export const refusing =
  <C extends string>(): Refused<C> =>
  (kind, code, message, details) =>
    new DomainError(kind, code, message, details);

/** What is known of a case that may be opened and end. */
export interface Living {
  readonly openedAt: Instant | null;
  readonly end: { readonly as: string } | null;
}

/** How a case of a kind has to stand for most of what happens to it. */
export interface Stands<O> {
  /** @throws DomainError `<kind>.not_opened` (conflict) */
  readonly openedOf: (dossier: Pick<Dossier<Living>, 'state'>) => O;
  /** It has not ended. @throws DomainError `<kind>.ended` (conflict), details `as`; that of `openedOf` */
  readonly requireGoing: (dossier: Pick<Dossier<Living>, 'state'>) => O;
}

/** Makes for a kind what holds a case to be opened, as `O`, and not ended. */
export function standsOf<O extends Living, K extends string>(
  kind: K,
  refused: Refused<`${K}.${'not_opened' | 'ended'}`>,
): Stands<O> {
  const openedOf: Stands<O>['openedOf'] = ({ state }) => {
    if (state.openedAt === null) throw refused('conflict', `${kind}.not_opened`, 'it was not opened');
    return state as O;
  };
  return {
    openedOf,
    requireGoing: (dossier) => {
      const opened = openedOf(dossier);
      if (opened.end === null) return opened;
      throw refused('conflict', `${kind}.ended`, 'it has ended', { as: opened.end.as });
    },
  };
}
