import { useTitle } from '../base/index.js';
import { useSay } from './my.messages.js';
import { PasswordForm } from './password-form.js';

/** Stands in place of every screen until a one-time password is replaced by one of one's own. */
export function ForcedPassword() {
  const say = useSay();
  useTitle(`${say('my.forced.title')} · ${say('app.name')}`);
  // Nothing was open before: a fresh page begins as after any sign-in.
  const begin = (): void => window.location.assign('/');
  return (
    <article className="page">
      <h1>{say('my.forced.title')}</h1>
      <p>{say('my.forced.hint')}</p>
      <PasswordForm old={say('my.forced.old')} act={say('my.forced.act')} done={begin} />
    </article>
  );
}
