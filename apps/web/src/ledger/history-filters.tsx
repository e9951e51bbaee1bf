import { historySections, type HistorySummary } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { useMe, useShortcuts } from '../base/index.js';
import { useSay } from './ledger.messages.js';
import type { Section, useHistoryView } from './use-history-pages.js';

interface HistoryFiltersProps {
  readonly summary: HistorySummary;
  readonly controls: ReturnType<typeof useHistoryView>;
}

/** Parts of the history with their counts, its order, and the engine's own events for whoever may ask for them. */
export function HistoryFilters({ summary, controls }: HistoryFiltersProps) {
  const say = useSay();
  const { view, turn, choose, askEngine } = controls;
  const mayAskEngine = useMe().data?.permits.includes('read.engineLines') === true;
  useShortcuts([{ keys: 'o', does: say('history.order'), run: turn }]);
  const toggle = (section: Section): void =>
    choose(historySections.filter((one) => (one === section) !== view.only.includes(one)));
  return (
    <div className="row history-filters no-print" role="group" aria-label={say('history.filters')}>
      <Chip isOn={view.only.length === 0} press={() => choose([])} text={say('history.all', { n: summary.facts })} />
      {historySections.map((section) => (
        <Chip
          key={section}
          isOn={view.only.includes(section)}
          press={() => toggle(section)}
          text={say(`history.${section}`, { n: summary[section] })}
          about={say(`history.about.${section}`)}
        />
      ))}
      <Button onClick={turn}>{say(view.order === 'newest' ? 'history.newest' : 'history.oldest')}</Button>
      {mayAskEngine ? (
        <Checkbox checked={view.hasEngine} onChange={({ target }) => askEngine(target.checked)}>
          {say('history.engine')}
        </Checkbox>
      ) : null}
    </div>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly press: () => void;
  readonly text: string;
  readonly about?: string;
}

function Chip({ isOn, press, text, about }: ChipProps) {
  return (
    <button type="button" className="history-chip" aria-pressed={isOn} onClick={press} title={about}>
      {isOn ? '✓ ' : ''}
      {text}
    </button>
  );
}
