import {
  contractOf,
  headOf,
  longestOf,
  phaseText,
  readSearch,
  searchText,
  wordOf,
  type KindName,
} from '#libs/contracts';
import { Button, Checkbox, Input } from 'antd';
import * as z from 'zod';
import type { Say } from '../base/say.js';
import type { MessageId } from '../base/texts.js';
import { useOfficeName } from '../office/office-name.js';
import { OfficeSelect } from '../office/office-select.js';
import { FilterChoice, type FilterField } from '../parts/filter-choice.js';
import { useSay } from './case.messages.js';
import type { ItemOf } from './case-detail.js';
import { filtersOf, type FilterName, type FiltersBy } from './list-filters.js';
import type { FilterBarProps, ListSlots } from './list-slots.js';

/** A filter in the bar of its list, where its title alone does not say it. */
interface Worded {
  readonly title: MessageId;
  /** Those that are offered, and taken from the address; left out: all that the contract has. */
  readonly values?: readonly string[];
  /** Left out: see `NamedFilters`. */
  readonly textOf?: (say: Say, value: string) => string;
}

/**
 * What a list is narrowed by but drills, in the order of its bar. A value is called by the text `<title>.<value>`; where there is
 * none, by the word that its kind has for it.
 */
export type NamedFilters<N extends string> = Readonly<Record<N, MessageId | Worded>>;

const worded = (one: MessageId | Worded): Worded => (typeof one === 'string' ? { title: one } : one);

interface Bar {
  readonly kind: KindName;
  readonly names: readonly string[];
  readonly named: NamedFilters<string>;
}
type Filters = Readonly<Partial<Record<string, string>>>;

/** The filters of the list of a kind: in its address, as a bar, and in words. */
export function kindFilters<K extends KindName, const N extends FilterName<K>>(
  kind: K,
  named: NamedFilters<N>,
): Pick<ListSlots<ItemOf<K>, FiltersBy<N>>, 'filters' | 'FilterBar' | 'useFilterWords'> {
  const filters = filtersOf(kind, Object.keys(named) as N[]);
  const bar: Bar = { kind, names: Object.keys(named), named };
  const isOffered = (name: string, value: string | undefined): boolean => {
    const { values } = worded(bar.named[name] ?? 'word.state');
    return value === undefined || values?.includes(value) !== false;
  };
  return {
    filters: {
      ...filters,
      unknown: (values: Filters) => {
        const wrong = new Set<string>(filters.unknown(values as FiltersBy<N>));
        return filters.names.filter((name) => wrong.has(name) || !isOffered(name, values[name]));
      },
    },
    FilterBar: (props) => <FilterBar {...(props as FilterBarProps<Filters>)} {...bar} />,
    useFilterWords: () => useFilterWords(bar),
  };
}

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
function FilterBar({ filters, change, clear, ...bar }: FilterBarProps<Filters> & Bar) {
  const say = useSay();
  const fieldOf = useFields(bar);
  const fields = bar.names.map((name) => ({
    ...fieldOf(name),
    ...{ name, value: filters[name], onChange: (value: string | undefined) => change(name, value) },
  }));
  const choices = (
    <div className="row filter-bar no-print" role="search">
      {fields.map(({ name, ...field }) => (field.type === 'words' ? null : <Choice key={name} {...field} />))}
      <DrillFilter value={filters['drill']} onChange={(value) => change('drill', value)} />
      {clear === null ? null : <Button onClick={clear}>{say('case.clearFilters')}</Button>}
    </div>
  );
  const search = fields.find(({ type }) => type === 'words');
  if (search === undefined) return choices;
  return (
    <div className="stack">
      <Search key={search.value ?? ''} kind={bar.kind} {...search} />
      {choices}
    </div>
  );
}

/** How a filter stands in the bar. */
interface Field {
  readonly title: string;
  readonly type: 'choice' | 'office' | 'date' | 'words';
  readonly values: readonly string[];
  readonly textOf: (value: string) => string;
}

const typesOf = { place: 'office', office: 'office', date: 'date', words: 'words' } as const;

/** A hook: how each filter stands in the bar, by what the contract says of it. */
function useFields({ kind, named }: Bar): (name: string) => Field {
  const say = useSay();
  const officeOf = useOfficeName();
  const ownWord = (name: string, value: string): string =>
    name === 'phase' ? phaseText(kind, value, say.language) : wordOf(kind, name, value, say.language);
  return (name) => {
    const { title, values, textOf } = worded(named[name] ?? 'word.state');
    const { type: is, schema } = contractOf(kind)?.list.filters[name] ?? {};
    const type = is !== undefined && is in typesOf ? typesOf[is as keyof typeof typesOf] : 'choice';
    const wordsOf = (value: string): string => {
      if (type !== 'choice') return type === 'office' ? officeOf(value) : value;
      return textOf?.(say, value) ?? say.or(`${title}.${value}`, ownWord(name, value));
    };
    const all = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
    return { title: say(title), type, values: values ?? all, textOf: wordsOf };
  };
}

/** A hook: the words of a filter that is on, its value by its name in the reader's language. */
function useFilterWords(bar: Bar): (name: string, value: string) => string {
  const say = useSay();
  const fieldOf = useFields(bar);
  return (name, value) => {
    if (name !== 'drill') {
      const { title, textOf } = fieldOf(name);
      return say('filter.named', { name: title, value: textOf(value) });
    }
    return value === 'true' ? say('drill.only') : say('filter.named', { name: say('drill.only'), value });
  };
}

type Changed = Omit<FilterField, 'aria-label'>;

function Choice({ title, type, values, textOf, ...field }: Field & Changed) {
  if (type === 'office') return <OfficeSelect aria-label={title} {...field} />;
  if (type === 'date') return <DayFilter title={title} {...field} />;
  const options = values.map((value) => ({ value, label: textOf(value) }));
  return <FilterChoice aria-label={title} {...field} options={options} isLong />;
}

/** A day, by the field that the browser has for one: its name stands beside it, since a date says not what it is. */
function DayFilter({ title, value, onChange }: Pick<Field, 'title'> & Changed) {
  return (
    <label className="words">
      <span className="quiet">{title}</span>
      <Input
        type="date"
        className="filter-number"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      />
    </label>
  );
}

/** Words of what a case is about, or its number: asked on Enter, or with the cross. */
function Search({ kind, title, value, onChange }: Pick<Bar, 'kind'> & Pick<Field, 'title'> & Changed) {
  return (
    <Input.Search
      className="list-search"
      aria-label={title}
      placeholder={title}
      defaultValue={value ?? ''}
      maxLength={longestOf(searchText)}
      allowClear
      onSearch={(typed) => {
        const text = typed.trim();
        if (text === '') onChange(undefined);
        else if (readSearch(text, headOf(kind)?.numberMark ?? null) !== null) onChange(text);
      }}
    />
  );
}

/** Drills alone, which no list shows otherwise. */
export function DrillFilter({ value, onChange }: Changed) {
  const say = useSay();
  return (
    <Checkbox checked={value === 'true'} onChange={({ target }) => onChange(target.checked ? 'true' : undefined)}>
      {say('drill.only')}
    </Checkbox>
  );
}
