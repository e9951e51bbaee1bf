import { Button, Checkbox, Input } from 'antd';
import { OfficeSelect } from '../office/office-select.js';
import { useOfficeName } from '../office/office-name.js';
import { FilterChoice, type FilterField } from '../parts/filter-choice.js';
import { useSay } from './case.messages.js';
import type { FilterValues } from './list-filters.js';
import type { FilterBarProps } from './list-slots.js';

/** A filter that is one of a few values. */
interface OneOf {
  readonly title: string;
  readonly values: readonly string[];
  /** The words of a value, and of one that no filter has. */
  readonly textOf: (value: string) => string;
}

/** A filter that is an office. */
interface AnOffice {
  readonly title: string;
  readonly isOffice: true;
}

/** A filter that is a day. */
interface ADay {
  readonly title: string;
  readonly isDay: true;
}

/** What a list is narrowed by but drills, in the order of its bar. */
export type Choices<F extends FilterValues> = Readonly<
  Record<Exclude<keyof F & string, 'drill'>, OneOf | AnOffice | ADay>
>;

interface ChoiceBarProps<F extends FilterValues> extends FilterBarProps<F> {
  readonly choices: Choices<F>;
}

/** What the list is narrowed to; every choice stands in the address, so that it can be sent to a colleague. */
export function ChoiceBar<F extends FilterValues>({ choices, filters, change, clear }: ChoiceBarProps<F>) {
  const say = useSay();
  const names = Object.keys(choices) as (keyof typeof choices & string)[];
  return (
    <div className="row filter-bar no-print" role="search">
      {names.map((name) => (
        <Choice key={name} of={choices[name]} value={filters[name]} onChange={(value) => change(name, value)} />
      ))}
      <DrillFilter value={filters['drill']} onChange={(value) => change('drill', value)} />
      {clear === null ? null : <Button onClick={clear}>{say('case.clearFilters')}</Button>}
    </div>
  );
}

interface ChoiceProps extends Omit<FilterField, 'aria-label'> {
  readonly of: OneOf | AnOffice | ADay;
}

function Choice({ of, ...field }: ChoiceProps) {
  if ('isOffice' in of) return <OfficeSelect aria-label={of.title} {...field} />;
  if ('isDay' in of) return <DayFilter title={of.title} {...field} />;
  const options = of.values.map((value) => ({ value, label: of.textOf(value) }));
  return <FilterChoice aria-label={of.title} {...field} options={options} isLong />;
}

/** A day, by the field that the browser has for one: its name stands beside it, since a date says not what it is. */
function DayFilter({ title, value, onChange }: Omit<FilterField, 'aria-label'> & { readonly title: string }) {
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

/** Drills alone, which no list shows otherwise. */
export function DrillFilter({ value, onChange }: Omit<FilterField, 'aria-label'>) {
  const say = useSay();
  return (
    <Checkbox checked={value === 'true'} onChange={({ target }) => onChange(target.checked ? 'true' : undefined)}>
      {say('drill.only')}
    </Checkbox>
  );
}

/** A hook: the words of a filter that is on, its value by its name in the reader's language. */
export function useChoiceWords<F extends FilterValues>(choices: Choices<F>) {
  const say = useSay();
  const officeOf = useOfficeName();
  return (name: keyof F & string, value: string): string => {
    if (name === 'drill') {
      return value === 'true' ? say('drill.only') : say('filter.named', { name: say('drill.only'), value });
    }
    const of = choices[name as keyof typeof choices];
    const wordsOf = (one: OneOf | AnOffice | ADay, said: string): string =>
      'isOffice' in one ? officeOf(said) : 'isDay' in one ? said : one.textOf(said);
    return say('filter.named', { name: of.title, value: wordsOf(of, value) });
  };
}
