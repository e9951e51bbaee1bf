import { outcome } from '#libs/contracts';
import { Button } from 'antd';
import { Refused, Section, useChange } from '../base/index.js';
import type { CadenceDetail } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import { useDebtor } from './use-debtor.js';

/** What the acting office has still to file: where nothing was found, one tap (零报告). */
export function OwnReturn({ detail: { item, progress, commands } }: { readonly detail: CadenceDetail }) {
  const say = useSay();
  const nameOf = useDebtor();
  const filing = useChange(outcome, `/api/cadences/${item.id}/file`);
  const own = progress.owing.filter(({ isOwn, stands }) => isOwn && (stands === 'owed' || stands === 'overdue'));
  if (item.work !== 'return' || own.length === 0 || commands['file'] !== null) return null;
  return (
    <Section id="own" title={say('cadence.own')} className="stack no-print">
      <Refused error={filing.error} className="mistakes" />
      <p className="quiet">{say('cadence.own.rule')}</p>
      {own.map((one) => (
        <span key={one.debtor}>
          <Button
            size="large"
            loading={filing.isPending}
            onClick={() => filing.mutate({ seenVersion: item.version, debtor: one.debtor, cases: [] })}
          >
            {own.length === 1 ? say('cadence.nil') : say('cadence.nil.of', { name: nameOf(one) })}
          </Button>
        </span>
      ))}
    </Section>
  );
}
