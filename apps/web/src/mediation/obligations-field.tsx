import { Button, Input, InputNumber, Select } from 'antd';
import { DateField } from '../clock/date-field.js';
import { partyOptions } from '../case/party-forms.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './mediation.messages.js';

/** One obligation as far as it is filled in. */
interface Obligation {
  readonly by?: string;
  readonly to?: string;
  readonly what?: string;
  readonly amountCents?: number | null;
  readonly on?: string | null;
  readonly place?: string | null;
}

interface ObligationsFieldProps {
  readonly detail: MediationDetail;
  readonly id?: string;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
}

/** What each party owes the other (履行义务): who, to whom, what, how much, by when and where. */
export function ObligationsField({ detail, id, value, onChange }: ObligationsFieldProps) {
  const say = useSay();
  const rows = (value ?? []) as readonly Obligation[];
  const change = (at: number, one: Obligation | null): void =>
    onChange?.(rows.flatMap((row, index) => (index !== at ? [row] : one === null ? [] : [one])));
  return (
    <div id={id} className="stack">
      {rows.map((row, at) => (
        // A row has no name of its own, and stays where it stands while it is typed.
        <Row key={at} detail={detail} at={at} row={row} change={(one) => change(at, one)} />
      ))}
      <Button onClick={() => onChange?.([...rows, {}])}>{say('mediation.obligation.add')}</Button>
    </div>
  );
}

interface RowProps {
  readonly detail: MediationDetail;
  readonly at: number;
  readonly row: Obligation;
  readonly change: (row: Obligation | null) => void;
}

function Row({ detail: { parties }, at, row, change }: RowProps) {
  const say = useSay();
  const sides = partyOptions(parties, say, ({ role }) => role === 'applicant' || role === 'respondent');
  const put = (more: Obligation): void => change({ ...row, ...more });
  return (
    <div className="row obligation">
      {(['by', 'to'] as const).map((side) => (
        <Select
          key={side}
          aria-label={say(`mediation.obligation.${side}`)}
          placeholder={say(`mediation.obligation.${side}`)}
          options={sides}
          value={row[side]}
          onChange={(party) => put({ [side]: party })}
        />
      ))}
      {(['what', 'place'] as const).map((field) => (
        <Input
          key={field}
          aria-label={say(`mediation.obligation.${field}`)}
          placeholder={say(`mediation.obligation.${field}`)}
          value={row[field] ?? ''}
          onChange={({ target }) => put({ [field]: target.value === '' ? undefined : target.value })}
        />
      ))}
      <InputNumber
        aria-label={say('mediation.obligation.amount')}
        placeholder={say('mediation.obligation.amount')}
        min={0.01}
        precision={2}
        value={row.amountCents == null ? null : row.amountCents / 100}
        onChange={(yuan) => put({ amountCents: yuan === null ? null : Math.round(yuan * 100) })}
      />
      <label className="words" htmlFor={`obligation-on-${String(at)}`}>
        <span className="quiet">{say('mediation.obligation.on')}</span>
        <DateField
          id={`obligation-on-${String(at)}`}
          value={row.on ?? undefined}
          onChange={(on) => put({ on: on ?? null })}
        />
      </label>
      <Button onClick={() => change(null)}>{say('mediation.obligation.remove', { n: at + 1 })}</Button>
    </div>
  );
}
