import type { ReactNode } from 'react';
import type { Say } from '../base/say.js';
import type { MessageId } from '../base/texts.js';

/** One fact: what it is called, and what stands there. */
export type Fact = readonly [name: string, value: ReactNode];

/** Facts by the names of their texts; what is empty is left out. */
export const factsOf = (say: Say, lines: readonly (readonly [MessageId, ReactNode])[]): readonly Fact[] =>
  lines.flatMap(([title, node]): Fact[] => (node === null || node === '' ? [] : [[say(title), node]]));

interface FactListProps {
  readonly lines: readonly Fact[];
  readonly className?: string;
}

/** Facts of one thing, name and value. */
export function FactList({ lines, className = 'ruled' }: FactListProps) {
  return (
    <dl className={`fact-list ${className}`}>
      {lines.map(([name, value], index) => (
        <div key={`${name} ${String(index)}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
