import { outcome } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Refused, Section, useChange } from '../base/index.js';
import type { CadenceDetail, Progress } from './cadence-detail.js';
import { useSay } from './cadence.messages.js';
import { useDebtor } from './use-debtor.js';

/** What the acting office may file: where nothing was found, one tap (零报告); what was registered is ticked, and nobody types a number. */
export function OwnReturn({ detail: { item, progress, commands } }: { readonly detail: CadenceDetail }) {
  const say = useSay();
  const nameOf = useDebtor();
  const filing = useChange(outcome, `/api/cadences/${item.id}/file`);
  const own = progress.owing.filter(({ isOwn, stands }) => isOwn && stands !== 'excused');
  const owed = own.filter(({ stands }) => stands === 'owed' || stands === 'overdue');
  const { registered } = progress;
  const [first] = owed.length > 0 ? owed : own;
  if (item.work !== 'return' || first === undefined || commands['file'] !== null) return null;
  if (owed.length === 0 && registered.length === 0) return null;
  const file = (debtor: string, cases: readonly string[]) => {
    filing.mutate({ seenVersion: item.version, debtor, cases });
  };
  return (
    <Section id="own" title={say('cadence.own')} className="stack no-print">
      <Refused error={filing.error} className="mistakes" />
      <p className="quiet">{say('cadence.own.rule')}</p>
      {owed.map((one) => (
        <span key={one.debtor}>
          <Button size="large" loading={filing.isPending} onClick={() => file(one.debtor, [])}>
            {owed.length === 1 ? say('cadence.nil') : say('cadence.nil.of', { name: nameOf(one) })}
          </Button>
        </span>
      ))}
      {registered.length > 0 && (
        <Registered
          key={registered.map(({ number }) => number).join()}
          registered={registered}
          isPending={filing.isPending}
          onFile={(cases) => file(first.debtor, cases)}
        />
      )}
    </Section>
  );
}

interface RegisteredProps {
  readonly registered: Progress['registered'];
  readonly isPending: boolean;
  readonly onFile: (cases: readonly string[]) => void;
}

/** What the office has registered in the period: what of it was found by screening, whoever files says. */
function Registered({ registered, isPending, onFile }: RegisteredProps) {
  const say = useSay();
  const [ticked, tick] = useState<readonly string[]>([]);
  return (
    <fieldset className="stack">
      <legend>{say('cadence.registered')}</legend>
      <Checkbox.Group
        className="stack"
        value={[...ticked]}
        onChange={tick}
        options={registered.map(({ number, title, on }) => ({
          value: number,
          label: say('cadence.registered.one', { number, title: title ?? '', on }),
        }))}
      />
      <span>
        <Button
          type="primary"
          size="large"
          disabled={ticked.length === 0}
          loading={isPending}
          onClick={() => onFile(ticked)}
        >
          {say('cadence.file.ticked', { count: ticked.length })}
        </Button>
      </span>
    </fieldset>
  );
}
