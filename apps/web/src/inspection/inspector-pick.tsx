import { inspectorList } from '#contracts/inspection';
import { Select } from 'antd';
import { useState } from 'react';
import { useAnswer } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOfficeName } from '../office/office-name.js';
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
  /** The offices that are to be visited, as far as they are known. */
  readonly visited: readonly string[];
  readonly id?: string | undefined;
  readonly value?: string | undefined;
  readonly pick: (one: Lent | undefined) => void;
}

interface LentBy {
  readonly period: string;
  readonly office: string | undefined;
  readonly visited: readonly string[];
}

/** A hook: whom an office may lend, and of each which office that is to be visited keeps that one from going. */
export function useLent({ period, office, visited }: LentBy) {
  const path = office === undefined ? null : `/api/cadences/${period}/inspectors`;
  const query = { office, ...(visited.length === 0 ? {} : { visited: visited.toSorted().join(',') }) };
  return useAnswer(inspectorList, path, { query, keepsPrevious: true });
}

/** Who goes: an office is chosen first, then one of those that it may lend; who may not go is there with the reason, and not to be chosen. */
export function InspectorPick({ period, without, visited, id, value, pick }: InspectorPickProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const [office, choose] = useState<string | undefined>();
  const { data, isFetching } = useLent({ period, office, visited });
  const left = (data?.items ?? []).filter((one) => one.office === office && !without.includes(one.account));
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
        options={left.map(({ account, name, tiedTo }) => ({
          ...{ value: account, disabled: tiedTo !== null },
          label: tiedTo === null ? name : say('inspection.plan.tied', { name, office: nameOf(tiedTo) }),
        }))}
        notFoundContent={say('inspection.plan.nobody')}
      />
    </>
  );
}

/** The same for somebody who comes while the tour goes on. */
export function WhoComes({ detail, id, value, onChange }: OwnControlProps) {
  const { item, progress } = detail as InspectionDetail;
  const there = progress.inspectors.flatMap(({ account, isGone }) => (isGone ? [] : [account]));
  const visited = progress.visits.flatMap(({ office, stands }) => (stands === 'dropped' ? [] : [office]));
  return (
    <div className="stack-close">
      <InspectorPick
        period={item.cadence}
        without={there}
        visited={visited}
        id={id}
        value={(value as Lent | null | undefined)?.account}
        pick={(one) => onChange?.(one === undefined ? undefined : { account: one.account, office: one.office })}
      />
    </div>
  );
}
