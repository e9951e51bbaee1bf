import type { ReactNode } from 'react';

/** One fact: what it is called, and what stands there. */
export type Fact = readonly [name: string, value: ReactNode];

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
