import { phaseText, wordOf } from '#libs/contracts';
import { Button, Checkbox, Select } from 'antd';
import { useNavigate } from 'react-router';
import { OfficeSelect } from '../office/office-select.js';
import { caseAddress } from '../parts/case-address.js';
import { DataTable } from '../parts/data-table.js';
import { Pager } from '../parts/pager.js';
import { AnswerView, EmptyState } from '../base/answer-view.js';
import { Page } from '../base/page.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { useSupervisionColumns } from './supervision-columns.js';
import {
  readSupervisionFilters,
  supervisionFilterNames,
  useSupervisions,
  type SupervisionFilterName,
  type SupervisionFilters,
  type SupervisionItem,
} from './use-supervisions.js';
import { ofList, useAddress } from '../base/use-address.js';
import './supervision.css';
import './supervision.messages.js';

/** Supervision cases (督办) that the acting office may see; filters and page stand in the address. */
export function Screen() {
  const say = useSay();
  const navigate = useNavigate();
  const { search, change } = useAddress();
  const filters = readSupervisionFilters(search);
  const cursor = search.get('cursor');
  const page = useSupervisions(filters, cursor);
  const columns = useSupervisionColumns();
  const isFiltered = supervisionFilterNames.some((name) => filters[name] !== undefined);
  const set = (name: string, value: string | null): void => change(ofList({ [name]: value }));
  const clear = (): void => change(ofList(Object.fromEntries(supervisionFilterNames.map((name) => [name, null]))));
  return (
    <Page
      title={say('supervision.title')}
      isDrill={filters.drill === 'true'}
      beside={
        <span className="page-actions no-print">
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      <Filters filters={filters} set={set} clear={isFiltered ? clear : null} />
      <AnswerView answer={page} rows={12}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={say(isFiltered ? 'supervision.empty' : 'supervision.emptyAll')} />
          ) : (
            <>
              <DataTable<SupervisionItem>
                caption={say('supervision.title')}
                columns={columns}
                rows={items}
                keyOf={({ number }) => number}
                open={({ number }) => void navigate(caseAddress('supervision', number))}
                isDimmed={page.isPlaceholderData}
              />
              <Pager cursor={cursor} next={next} go={(to) => set('cursor', to)} />
            </>
          )
        }
      </AnswerView>
    </Page>
  );
}

interface FiltersProps {
  readonly filters: SupervisionFilters;
  readonly set: (name: SupervisionFilterName, value: string | null) => void;
  readonly clear: (() => void) | null;
}

const states = ['overdue', 'open', 'ended'] as const;
const phases = ['climbing', 'verifying', 'ended'] as const;
const triggers = ['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'] as const;
const rungs = ['1', '2', '3', '4', '5'] as const;

function Filters({ filters, set, clear }: FiltersProps) {
  const say = useSay();
  const { language } = useSettings();
  const choices = [
    {
      name: 'state',
      label: say('supervision.filter.state'),
      values: states,
      text: (one: string) => say(`supervision.filter.state.${one as (typeof states)[number]}`),
    },
    {
      name: 'phase',
      label: say('supervision.phase'),
      values: phases,
      text: (one: string) => phaseText('supervision', one, language),
    },
    {
      name: 'rung',
      label: say('supervision.rung'),
      values: rungs,
      text: (one: string) => say('supervision.rungOf', { n: one }),
    },
    {
      name: 'trigger',
      label: say('supervision.trigger'),
      values: triggers,
      text: (one: string) => wordOf('supervision', 'trigger', one, language),
    },
  ] as const;
  return (
    <div className="filter-bar no-print" role="search">
      {choices.map(({ name, label, values, text }) => (
        <Select<string | undefined>
          key={name}
          allowClear
          aria-label={label}
          placeholder={label}
          value={filters[name]}
          onChange={(value) => set(name, value ?? null)}
          options={values.map((value) => ({ value, label: text(value) }))}
          className="filter-choice"
          popupMatchSelectWidth={false}
        />
      ))}
      <OfficeSelect
        aria-label={say('supervision.office')}
        placeholder={say('supervision.office')}
        value={filters.office}
        onChange={(office) => set('office', office ?? null)}
      />
      <Checkbox
        checked={filters.drill === 'true'}
        onChange={({ target }) => set('drill', target.checked ? 'true' : null)}
      >
        {say('supervision.filter.drill')}
      </Checkbox>
      {clear === null ? null : <Button onClick={clear}>{say('supervision.filter.clear')}</Button>}
    </div>
  );
}
