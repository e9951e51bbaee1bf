import { Button, Checkbox, Dropdown } from 'antd';
import { useState } from 'react';
import { useKeptChoice } from '../base/index.js';
import type { Column } from '../parts/data-table.js';
import type { CaseItem } from './case-detail.js';
import { useSay } from './case.messages.js';
import type { FilterValues } from './list-filters.js';
import type { ListSlots } from './list-slots.js';

/** Which columns are shown, and how to change that. */
interface Choice {
  readonly all: readonly { readonly id: string; readonly title: string }[];
  readonly shown: readonly string[];
  readonly set: (shown: readonly string[]) => void;
}

/** The columns of a list that are shown now; its choice is null where all of them always are. */
export function useChosenColumns<I extends CaseItem, F extends FilterValues>(kind: string, slots: ListSlots<I, F>) {
  const all = slots.useColumns();
  const { usualColumns } = slots;
  const [shown, set] = useKeptChoice(`${kind}.columns`, usualColumns ?? []);
  if (usualColumns === undefined) return { columns: all, choice: null };
  const columns: readonly Column<I>[] = all.filter(({ id }) => shown.includes(id));
  return { columns, choice: { all, shown, set } };
}

/** Shows and hides columns; the first one, by which a case is known, stays. */
export function ColumnChoice({ choice: { all, shown, set } }: { readonly choice: Choice }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const items = all.map(({ id, title }, index) => ({
    key: id,
    label: (
      <Checkbox
        checked={shown.includes(id)}
        disabled={index === 0}
        onChange={({ target }) => set(target.checked ? [...shown, id] : shown.filter((one) => one !== id))}
      >
        {title}
      </Checkbox>
    ),
  }));
  return (
    <Dropdown menu={{ items }} open={isOpen} onOpenChange={setOpen} trigger={['click']}>
      <Button>{say('table.columns')}</Button>
    </Dropdown>
  );
}
