import { Select } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { searchByName, type NamedOption } from './name-match.js';

export interface NameSelectProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (value: string | undefined) => void;
  readonly placeholder?: string | undefined;
  readonly options: readonly NamedOption[];
  readonly className: string;
  /** What to do where nothing fits what was typed, in a sentence. */
  readonly notFoundContent?: string;
  readonly 'aria-label'?: string;
}

/** Chooses by typing pinyin initials, any part of a name, or its id. Backspace in an empty field takes the choice back. */
export function NameSelect({ options, ...given }: NameSelectProps) {
  const box = useRef<HTMLSpanElement>(null);
  // The cross is for the mouse. In the order of Tab it would stand between every two fields once something is chosen.
  useEffect(() => box.current?.querySelector('.ant-select-clear')?.setAttribute('tabindex', '-1'));
  const clear = (event: KeyboardEvent): void => {
    const isEmpty = event.target instanceof HTMLInputElement && event.target.value === '';
    if (isEmpty && (event.key === 'Backspace' || event.key === 'Delete')) given.onChange?.(undefined);
  };
  return (
    <span ref={box} className="name-select">
      <Select {...given} allowClear showSearch={searchByName} options={[...options]} onInputKeyDown={clear} />
    </span>
  );
}
