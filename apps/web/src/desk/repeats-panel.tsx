import type { SimilarPetition } from '#contracts/petition';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useShortcuts } from '../base/keys.js';
import { useSay, type Say } from './desk.messages.js';
import { CompareDrawer } from './compare-drawer.js';
import type { Decision, DeskValues } from './desk-values.js';
import { OneRepeat } from './one-repeat.js';
import { useSimilar } from './use-similar.js';

interface RepeatsPanelProps {
  readonly values: DeskValues;
  readonly decide: (decisions: readonly Decision[]) => void;
}

/**
 * What may be the same matter (可能重复), beside the form while one types. It proposes and the clerk decides; it never
 * stands in the way of a registration.
 */
export function RepeatsPanel({ values, decide }: RepeatsPanelProps) {
  const say = useSay();
  const { matter = '', title = '', repeats = [] } = values;
  const similar = useSimilar(matter, petitionerOf(values));
  const items = similar.isAsked ? (similar.items ?? []) : [];
  const [compared, setCompared] = useState<SimilarPetition | null>(null);
  const panel = useRef<HTMLElement>(null);
  useShortcuts([{ keys: 'Alt-r', does: say('desk.repeatsKey'), run: () => firstOf(panel.current)?.focus() }]);
  const set = (decision: Decision | null, id: string): void => {
    const others = repeats.filter((one) => one.case !== id);
    decide(decision === null ? others : [...others, decision]);
  };
  const decisionOf = (id: string): Decision | null => repeats.find((one) => one.case === id) ?? null;
  // What was decided stays in sight, even if the words have changed so far that it looks alike no more.
  const gone = repeats.filter((one) => !items.some(({ id }) => id === one.case));
  return (
    <aside className="box stack desk-repeats" aria-label={say('desk.repeats')} ref={panel} tabIndex={-1}>
      <h2>
        {say('desk.repeats')} {items.length === 0 ? '' : items.length}
      </h2>
      <p className="quiet">{say('desk.repeatsRule')}</p>
      <p className={items.length > 0 ? 'sr-only' : 'quiet'} role="status">
        {stateOf(similar, items.length, say)}
      </p>
      <ul className="stack">
        {items.map((item) => (
          <OneRepeat
            key={item.id}
            item={item}
            decision={decisionOf(item.id)}
            decide={(decision) => set(decision, item.id)}
            compare={() => setCompared(item)}
          />
        ))}
      </ul>
      <Gone decisions={gone} undo={(id) => set(null, id)} />
      {compared === null ? null : (
        <CompareDrawer
          item={compared}
          matter={matter}
          title={title}
          decision={decisionOf(compared.id)}
          decide={(decision) => set(decision, compared.id)}
          close={() => setCompared(null)}
        />
      )}
    </aside>
  );
}

const petitionerOf = ({ isAnonymous, petitioner }: DeskValues): DeskValues['petitioner'] | null =>
  isAnonymous === true ? null : (petitioner ?? null);

const firstOf = (panel: HTMLElement | null): HTMLElement | null =>
  panel?.querySelector<HTMLElement>('li button, li input, li a') ?? panel;

function stateOf(similar: ReturnType<typeof useSimilar>, count: number, say: Say): string {
  if (!similar.isAsked) return say('desk.repeatsIdle');
  if (similar.isError) return say('desk.repeatsFailed');
  if (count > 0) return say('desk.repeatsCount', { n: count });
  return similar.items === undefined ? say('state.loading') : say('desk.repeatsNone');
}

function Gone({ decisions, undo }: { readonly decisions: readonly Decision[]; readonly undo: (id: string) => void }) {
  const say = useSay();
  if (decisions.length === 0) return null;
  return (
    <ul className="desk-gone">
      {decisions.map(({ case: id, number, verdict, reason }) => (
        <li key={id}>
          <span className="case-number">{number}</span> {say(`desk.${verdict}`)} · {reason}{' '}
          <Button size="small" onClick={() => undo(id)}>
            {say('desk.undecide')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
