import { Input, type InputRef } from 'antd';
import { useEffect, useEffectEvent, useRef, useState, type Ref } from 'react';
import { useSettled } from '../base/use-settled.js';

// Between two characters of a name; sooner would ask for halves of it.
const pauseMs = 300;

interface TypedFilterProps {
  readonly ref: Ref<InputRef>;
  /** What is typed there. */
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
}

/** A filter of a list that is typed: the list follows after a pause, and at once on Enter. */
export function TypedFilter({ ref, label, value, change }: TypedFilterProps) {
  const [typed, setTyped] = useState(value);
  const settled = useSettled(typed.trim(), pauseMs);
  // What was asked for last: another value comes from the address, and not from the keys.
  const asked = useRef(value);
  const ask = (text: string): void => {
    if (text === asked.current) return;
    asked.current = text;
    change(text);
  };
  const askSettled = useEffectEvent(ask);
  useEffect(() => askSettled(settled), [settled]);
  useEffect(() => {
    if (value === asked.current) return;
    asked.current = value;
    setTyped(value);
  }, [value]);
  return (
    <Input
      ref={ref}
      className="filter-number"
      value={typed}
      placeholder={label}
      aria-label={label}
      allowClear
      onChange={({ target }) => setTyped(target.value)}
      onPressEnter={() => ask(typed.trim())}
    />
  );
}
