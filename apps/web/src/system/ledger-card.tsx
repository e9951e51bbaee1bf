import { ledgerProblemText, type LedgerCheck } from '#libs/contracts';
import { Refused } from '../base/answer-view.js';
import { Button } from 'antd';
import { instantText } from '../base/dates.js';
import { Copyable } from '../parts/copyable.js';
import { Section } from '../base/section.js';
import { useSay, type Say } from './system.messages.js';
import { useLedgerCheck } from './use-system.js';

interface LedgerCardProps {
  readonly ledger: LedgerCheck | null;
  readonly again: () => void;
}

/** The last check of the ledger, or how far the one is that runs; never "whole" without one. */
export function LedgerCard({ ledger, again }: LedgerCardProps) {
  const say = useSay();
  const start = useLedgerCheck(again);
  const isRunning = ledger?.state === 'running';
  return (
    <Section id="ledger" title={say('system.ledger')} className="system-group">
      <p role="status">{sentenceOf(say, ledger)}</p>
      {ledger === null || ledger.findings.length === 0 ? null : <Findings findings={ledger.findings} />}
      <Refused error={start.error} />
      <p className="no-print">
        <Button loading={isRunning || start.isPending} onClick={() => start.mutate()}>
          {say('system.ledger.start')}
        </Button>
      </p>
      <p className="quiet">{say('system.ledger.hint')}</p>
      <Copyable text="npx maplebridge ledger verify" />
    </Section>
  );
}

function sentenceOf(say: Say, ledger: LedgerCheck | null): string {
  if (ledger === null) return say('system.ledger.never');
  const { state, cases, facts, findings, finishedAt } = ledger;
  if (state === 'running') return say('system.ledger.running', { cases });
  if (state === 'failed') return say('system.ledger.failed');
  const time = finishedAt === null ? say('word.unknown') : instantText(finishedAt);
  return findings.length === 0
    ? say('system.ledger.whole', { cases, facts, time })
    : say('system.ledger.broken', { n: findings.length, time });
}

function Findings({ findings }: { readonly findings: LedgerCheck['findings'] }) {
  const say = useSay();
  return (
    <div className="table-scroll" role="region" aria-label={say('system.ledger')} tabIndex={0}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{say('system.ledger.case')}</th>
            <th scope="col">{say('system.ledger.fact')}</th>
            <th scope="col">{say('system.ledger.problem')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map(({ number, seq, row, problem }, index) => (
            <tr key={`${number ?? ''} ${String(seq)} ${String(index)}`}>
              <th scope="row">{number ?? say('word.unknown')}</th>
              <td>{seq ?? row ?? say('word.none')}</td>
              <td>
                {ledgerProblemText(problem, say.language)} <code>{problem}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
