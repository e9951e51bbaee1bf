import { ledgerCheck, type LedgerCheck, ledgerProblemText } from '#libs/contracts';
import { DataTable, type Column } from '../parts/data-table.js';
import { instantText, Refused, Section, useChange } from '../base/index.js';
import { Button } from 'antd';
import { Copyable } from '../parts/copyable.js';
import { SupportCode } from '../parts/support-code.js';
import { useSay, type Say } from './system.messages.js';

/** The last check of the ledger, or how far the one is that runs; never "whole" without one. */
export function LedgerCard({ ledger }: { readonly ledger: LedgerCheck | null }) {
  const say = useSay();
  const start = useChange(ledgerCheck, '/api/system/ledgerCheck');
  const isRunning = ledger?.state === 'running';
  return (
    <Section id="ledger" title={say('system.ledger')} className="stack">
      <p role="status">{sentenceOf(say, ledger)}</p>
      {ledger === null || ledger.findings.length === 0 ? null : <Findings findings={ledger.findings} />}
      <Refused error={start.error} />
      <p className="no-print">
        <Button loading={isRunning || start.isPending} onClick={() => start.mutate({})}>
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

type Finding = LedgerCheck['findings'][number];

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  const columns: Column<Finding>[] = [
    { id: 'case', title: say('word.case'), cell: ({ number }) => number ?? say('word.unknown') },
    { id: 'fact', title: say('system.ledger.fact'), cell: ({ seq, row }) => seq ?? row ?? say('word.none') },
    {
      id: 'problem',
      title: say('system.ledger.problem'),
      cell: ({ problem }) => (
        <>
          {ledgerProblemText(problem, say.language)} <SupportCode code={problem} />
        </>
      ),
    },
  ];
  const keyOf = (finding: Finding): string => String(findings.indexOf(finding));
  return <DataTable<Finding> caption={say('system.ledger')} columns={columns} rows={findings} keyOf={keyOf} isPlain />;
}
