import { Select } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { nameIn } from '../base/name-in.js';
import { useSettings } from '../base/settings.js';
import { searchByName, type Named } from './name-match.js';

/** What a field that chooses something by its name is given; empty, it shows its placeholder or what it is called. */
export interface NameFieldProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (value: string | undefined) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
  /** It came because somebody asked for it, who goes on in it. */
  readonly autoFocus?: boolean;
}

interface NameSelectProps extends NameFieldProps {
  readonly list: readonly Named[];
  readonly className: string;
  /** What to do where nothing fits what was typed, in a sentence. */
  readonly notFoundContent?: string;
}

/** Chooses by typing pinyin initials, any part of a name, or its id. Backspace in an empty field takes the choice back. */
export function NameSelect({ list, ...given }: NameSelectProps) {
  const { language } = useSettings();
  const box = useRef<HTMLSpanElement>(null);
  // The cross is for the mouse. In the order of Tab it would stand between every two fields once something is chosen.
  useEffect(() => box.current?.querySelector('.ant-select-clear')?.setAttribute('tabindex', '-1'));
  const clear = (event: KeyboardEvent): void => {
    const isEmpty = event.target instanceof HTMLInputElement && event.target.value === '';
    if (isEmpty && (event.key === 'Backspace' || event.key === 'Delete')) given.onChange?.(undefined);
  };
  return (
    <span ref={box} className="name-select">
      <Select
        placeholder={given['aria-label']}
        {...given}
        allowClear
        showSearch={searchByName}
        options={list.map((named) => ({ value: named.id, label: nameIn(named.name, language), named }))}
        onInputKeyDown={clear}
      />
    </span>
  );
}
