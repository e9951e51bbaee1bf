import { inspectorList } from '#contracts/inspection';
import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { OfficeSelect } from '../office/office-select.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';

/** Somebody whom an office lends to a group. */
export interface Lent {
  readonly account: string;
  readonly office: string;
  readonly name: string;
}

interface InspectorPickProps {
  /** The period whose commissioner asks. */
  readonly period: string;
  /** Accounts that are of the group already. */
  readonly without: readonly string[];
  readonly id?: string | undefined;
  readonly value?: string | undefined;
  readonly pick: (one: Lent | undefined) => void;
}

/** Who goes: an office is chosen first, then one of those that it may lend. */
export function InspectorPick({ period, without, id, value, pick }: InspectorPickProps) {
  const say = useSay();
  const [office, choose] = useState<string | undefined>();
  const path = office === undefined ? null : `/api/cadences/${period}/inspectors`;
  const { data, isFetching } = useAnswer(inspectorList, path, { query: { office } });
  const left = (data?.items ?? []).filter(({ account }) => !without.includes(account));
  return (
    <>
      <OfficeSelect
        {...(id === undefined ? {} : { id })}
        aria-label={say('inspection.plan.from')}
        placeholder={say('inspection.plan.from')}
        value={office}
        onChange={(one) => {
          choose(typeof one === 'string' ? one : undefined);
          pick(undefined);
        }}
      />
      <Select
        aria-label={say('inspection.plan.person')}
        placeholder={say('inspection.plan.person')}
        disabled={office === undefined}
        loading={isFetching}
        value={value ?? null}
        onChange={(account: string | null) => pick(left.find((one) => one.account === account))}
        options={left.map(({ account, name }) => ({ value: account, label: name }))}
        notFoundContent={say('inspection.plan.nobody')}
      />
    </>
  );
}

/** The same for somebody who comes while the tour goes on. */
export function WhoComes({ detail, id, value, onChange }: OwnControlProps) {
  const { item, progress } = detail as InspectionDetail;
  const there = progress.inspectors.flatMap(({ account, isGone }) => (isGone ? [] : [account]));
  return (
    <div className="stack-close">
      <InspectorPick
        period={item.cadence}
        without={there}
        id={id}
        value={(value as Lent | null | undefined)?.account}
        pick={(one) => onChange?.(one === undefined ? undefined : { account: one.account, office: one.office })}
      />
    </div>
  );
}
