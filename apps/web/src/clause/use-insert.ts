import { useRef } from 'react';
import type { Editing } from './use-clauses.js';

/** The id of the field of a clause, by its key. */
export const fieldId = (key: number): string => `clause-${String(key)}`;

const fieldOf = (key: number): HTMLTextAreaElement | null => {
  const found = document.getElementById(fieldId(key));
  return found instanceof HTMLTextAreaElement ? found : null;
};

/** Brings the cursor to a place in a clause. */
export function goToPlace(key: number, offset: number): void {
  const field = fieldOf(key);
  field?.focus();
  field?.setSelectionRange(offset, offset);
  field?.scrollIntoView({ block: 'center' });
}

/** Puts a text in where the cursor was last, or at the end of the last clause. */
export function useInsert({ clauses, setClauses }: Pick<Editing, 'clauses' | 'setClauses'>) {
  const last = useRef<number | null>(null);
  const put = (text: string): void => {
    const clause = clauses.find(({ key }) => key === last.current) ?? clauses.at(-1);
    if (clause === undefined) return;
    const field = fieldOf(clause.key);
    const [from, to] = [field?.selectionStart ?? clause.text.length, field?.selectionEnd ?? clause.text.length];
    const next = clause.text.slice(0, from) + text + clause.text.slice(to);
    setClauses(clauses.map((one) => (one.key === clause.key ? { ...one, text: next } : one)));
    // Once the field has the new text.
    requestAnimationFrame(() => goToPlace(clause.key, from + text.length));
  };
  return { put, noteCaret: (key: number): void => void (last.current = key) };
}
