import type { HistoryLine } from '#libs/contracts';
import { Button } from 'antd';
import { instantText, useShortcuts } from '../base/index.js';
import { FactList } from '../parts/fact-list.js';
import { useSay, type Say } from './ledger.messages.js';
import { useVerification, type Check, type ServerCheck } from './use-verification.js';
import { differentlyShown, type ChainFinding } from './verify-chain.js';

interface VerifyPanelProps {
  readonly id: string;
  /** What the page shows, to be held against what was hashed. */
  readonly shown: readonly HistoryLine[];
  /** Facts that the page knows of. */
  readonly facts: number;
}

/** Whether the record is whole: computed again in the reader's browser, and beside it what the server says. */
export function VerifyPanel({ id, shown, facts }: VerifyPanelProps) {
  const say = useSay();
  const { check, server, isBusy, run } = useVerification(id);
  useShortcuts([{ keys: 'y', does: say('verify.do'), run }]);
  const finding = findingOf(check, shown);
  return (
    <section className="box verify-panel" aria-label={say('verify.region')}>
      <Button onClick={run} loading={isBusy} className="no-print">
        {say('verify.do')}
      </Button>
      <FactList
        lines={[
          [
            say('verify.browser'),
            <span key="browser" role="status" className={finding === null ? undefined : 'is-broken'}>
              {browserWords(say, check, finding)}
            </span>,
          ],
          [say('verify.server'), serverWords(say, server)],
        ]}
      />
      {finding === null ? null : <Broken finding={finding} />}
      {check.is === 'done' && finding === null ? (
        <p className="quiet">{say(facts > check.facts ? 'verify.grown' : 'verify.wholeAbout')}</p>
      ) : null}
      {check.is === 'unavailable' ? <p className="quiet">{say('verify.unavailable')}</p> : null}
    </section>
  );
}

function Broken({ finding }: { readonly finding: ChainFinding }) {
  const say = useSay();
  return (
    <div className="verify-broken" role="alert">
      <p>{say(`verify.problem.${finding.problem}`)}</p>
      <p>{say('verify.whatToDo')}</p>
    </div>
  );
}

const findingOf = (check: Check, shown: readonly HistoryLine[]): ChainFinding | null =>
  check.is === 'done' ? (check.verdict.finding ?? differentlyShown(shown, check.verdict.bodies)) : null;

function browserWords(say: Say, check: Check, finding: ChainFinding | null): string {
  if (check.is === 'running') {
    return say('verify.running', { n: check.checked, total: check.facts === 0 ? '…' : check.facts });
  }
  if (check.is === 'stopped') return say('verify.stopped', { n: check.checked });
  if (check.is !== 'done') return say('verify.not');
  if (finding?.problem === 'head_differs') return say('verify.brokenEnd');
  if (finding !== null) return say('verify.broken', { n: finding.seq });
  return say('verify.whole', { n: check.verdict.bodies.size, total: check.facts, time: instantText(check.at) });
}

function serverWords(say: Say, server: ServerCheck): string {
  if (server === 'not') return say('verify.serverNot');
  if (server === 'running') return say('state.loading');
  return server === 'failed' ? say('state.failed') : server.sentence;
}
