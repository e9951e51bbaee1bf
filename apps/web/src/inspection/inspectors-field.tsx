import { inspectorList } from '#contracts/inspection';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { OfficeSelect } from '../office/office-select.js';
import { useSay } from './inspection.messages.js';

/** Somebody whom an office lends to a group. */
export interface Lent {
  readonly account: string;
  readonly office: string;
  readonly name: string;
}

interface InspectorsFieldProps {
  /** The period whose commissioner asks. */
  readonly period: string;
  // What Form.Item hands to the control below it.
  readonly id?: string;
  readonly value?: readonly Lent[];
  readonly onChange?: (value: readonly Lent[]) => void;
}

/** Who goes: an office is chosen first, then one of those that it may lend. */
export function InspectorsField({ period, id, value = [], onChange }: InspectorsFieldProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const [office, choose] = useState<string | undefined>();
  const path = office === undefined ? null : `/api/cadences/${period}/inspectors`;
  const { data, isFetching } = useAnswer(inspectorList, path, { query: { office } });
  const left = (data?.items ?? []).filter((one) => !value.some(({ account }) => account === one.account));
  const add = (account: string): void => {
    const one = left.find((each) => each.account === account);
    if (one !== undefined) onChange?.([...value, one]);
  };
  return (
    <div id={id} className="stack">
      {value.map((one) => (
        <span key={one.account} className="row">
          <span>{say('inspection.plan.lent', { name: one.name, office: nameOf(one.office) })}</span>
          <Button onClick={() => onChange?.(value.filter((each) => each !== one))}>
            {say('inspection.plan.remove', { name: one.name })}
          </Button>
        </span>
      ))}
      <OfficeSelect
        aria-label={say('inspection.plan.from')}
        placeholder={say('inspection.plan.from')}
        value={office}
        onChange={(one) => choose(typeof one === 'string' ? one : undefined)}
      />
      <Select
        aria-label={say('inspection.plan.person')}
        placeholder={say('inspection.plan.person')}
        disabled={office === undefined}
        loading={isFetching}
        value={null}
        onChange={(account: string | null) => account !== null && add(account)}
        options={left.map(({ account, name }) => ({ value: account, label: name }))}
        notFoundContent={say('inspection.plan.nobody')}
      />
    </div>
  );
}
