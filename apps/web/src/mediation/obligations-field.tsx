import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { DateField } from '../clock/date-field.js';
import { partyOptions } from '../case/party-forms.js';
import type { MediationDetail } from './mediation-detail.js';
import { Instalments, type Instalment } from './instalments-field.js';
import { useSay } from './mediation.messages.js';
import type { FormField } from '../parts/form-field.js';

/** One obligation as far as it is filled in. */
interface Obligation {
  readonly by?: string;
  readonly jointly?: readonly string[];
  readonly to?: string;
  readonly what?: string;
  readonly amountCents?: number | null;
  readonly on?: string | null;
  readonly instalments?: readonly Instalment[] | null;
  readonly place?: string | null;
  readonly after?: readonly number[];
  readonly withinDays?: number | null;
  readonly isOnTheSpot?: boolean;
  readonly isNotarised?: boolean;
  readonly isWage?: boolean;
}

interface ObligationsFieldProps extends FormField {
  readonly detail: MediationDetail;
}

/** What each party owes the other (履行义务): who, to whom, what, how much, by when and where, and after what. */
export function ObligationsField({ detail, id, value, onChange }: ObligationsFieldProps) {
  const say = useSay();
  const rows = (value ?? []) as readonly Obligation[];
  const change = (at: number, one: Obligation | null): void =>
    onChange?.(rows.flatMap((row, index) => (index !== at ? [row] : one === null ? [] : [one])));
  return (
    <div id={id} className="stack">
      {rows.map((row, at) => (
        // A row has no name of its own, and stays where it stands while it is typed.
        <Row key={at} detail={detail} at={at} row={row} count={rows.length} change={(one) => change(at, one)} />
      ))}
      <Button onClick={() => onChange?.([...rows, {}])}>{say('mediation.obligation.add')}</Button>
    </div>
  );
}

interface RowProps {
  readonly detail: MediationDetail;
  readonly at: number;
  readonly row: Obligation;
  readonly count: number;
  readonly change: (row: Obligation | null) => void;
}

type Put = (more: Obligation) => void;

function Row({ detail, at, row, count, change }: RowProps) {
  const say = useSay();
  const put: Put = (more) => change({ ...row, ...more });
  return (
    <fieldset className="stack">
      <legend className="quiet">{say('mediation.obligation.number', { n: at + 1 })}</legend>
      <Usual detail={detail} at={at} row={row} put={put} />
      <details>
        <summary>{say('mediation.obligation.more')}</summary>
        <More detail={detail} at={at} row={row} count={count} put={put} />
      </details>
      <Button onClick={() => change(null)}>{say('mediation.obligation.remove', { n: at + 1 })}</Button>
    </fieldset>
  );
}

type PartProps = Omit<RowProps, 'change' | 'count'> & { readonly put: Put };

const useSides = ({ parties }: MediationDetail) =>
  partyOptions(parties, useSay(), ({ role }) => role === 'applicant' || role === 'respondent');

function Usual({ detail, at, row, put }: PartProps) {
  const say = useSay();
  const sides = useSides(detail);
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
      {row.instalments == null ? (
        <label className="words" htmlFor={`obligation-on-${String(at)}`}>
          <span className="quiet">{say('mediation.obligation.on')}</span>
          <DateField
            id={`obligation-on-${String(at)}`}
            value={row.on ?? undefined}
            onChange={(on) => put({ on: on ?? null })}
          />
        </label>
      ) : null}
    </div>
  );
}

/** What most obligations have none of: further debtors, instalments, what comes before it, and how it is enforceable. */
function More({ detail, at, row, count, put }: PartProps & Pick<RowProps, 'count'>) {
  const say = useSay();
  const others = useSides(detail).filter(({ value }) => value !== row.by && value !== row.to);
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter((n) => n !== at + 1);
  const marks = ['isOnTheSpot', 'isNotarised', ...(detail.item.sort === 'labour' ? ['isWage'] : [])] as const;
  return (
    <div className="stack">
      {others.length === 0 ? null : (
        <Select
          mode="multiple"
          aria-label={say('mediation.obligation.jointly')}
          placeholder={say('mediation.obligation.jointly')}
          options={others}
          value={[...(row.jointly ?? [])]}
          onChange={(jointly) => put({ jointly: jointly.map(String) })}
        />
      )}
      <Instalments at={at} value={row.instalments ?? null} change={(all) => put({ instalments: all, on: null })} />
      {numbers.length === 0 ? null : (
        <Select
          mode="multiple"
          aria-label={say('mediation.obligation.after')}
          placeholder={say('mediation.obligation.after')}
          options={numbers.map((n) => ({ value: n, label: say('mediation.obligation.number', { n }) }))}
          value={[...(row.after ?? [])]}
          onChange={(after) => put({ after, ...(after.length === 0 && { withinDays: null }) })}
        />
      )}
      {(row.after ?? []).length === 0 ? null : (
        <InputNumber
          aria-label={say('mediation.obligation.within')}
          placeholder={say('mediation.obligation.within')}
          min={1}
          precision={0}
          value={row.withinDays ?? null}
          onChange={(withinDays) => put({ withinDays })}
        />
      )}
      {marks.map((mark) => (
        <Checkbox
          key={mark}
          checked={row[mark as 'isOnTheSpot'] === true}
          onChange={({ target }) => put({ [mark]: target.checked })}
        >
          {say.or(`mediation.obligation.${mark}`, mark)}
        </Checkbox>
      ))}
    </div>
  );
}
