import { Link } from 'react-router';
import { EmptyState, Page } from '../base/index.js';
import { useSay } from '../base/say.js';

/** An address that leads nowhere, and the way to where one begins. */
export function NoSuchPage() {
  const say = useSay();
  return (
    <Page title={say('state.noSuchPage')}>
      <EmptyState title={say('state.noSuchPageHint')}>
        <Link to="/">{say('state.toStart')}</Link>
      </EmptyState>
    </Page>
  );
}
