import { Command } from 'cmdk';
import type { ReactNode } from 'react';

interface Entry {
  /** Its own name among all. */
  readonly value: string;
  readonly text: string;
  readonly beside?: ReactNode;
  readonly choose: () => void;
}

/** Entries of a palette under their heading; nothing where there is none. */
export function Entries({ heading, entries }: { readonly heading: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <Command.Group heading={heading}>
      {entries.map(({ value, text, beside, choose }) => (
        <Command.Item key={value} value={value} onSelect={choose}>
          <span>{text}</span>
          {beside}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
