import { SecretOnce } from '../parts/secret-once.js';
import { useSay } from './account.messages.js';

/** A one-time password that is to be told; null where the request was a repeat and nobody knows it any more. */
export interface ToldPassword {
  readonly name: string;
  readonly displayName: string;
  readonly password: string | null;
}

/** Tells a password once. */
export function PasswordOnce({ told, close }: { readonly told: ToldPassword; readonly close: () => void }) {
  const say = useSay();
  const { displayName, name, password } = told;
  return (
    <SecretOnce
      title={say('account.password.title')}
      says={say('account.password.for', { name: `${displayName} (${name})` })}
      secret={password}
      hint={say('account.password.hint')}
      lost={say('account.password.lost')}
      noted={say('word.noted')}
      close={close}
    />
  );
}
