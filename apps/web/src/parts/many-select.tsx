import { Select, type SelectProps } from 'antd';
import type { KeyboardEvent } from 'react';
import type { FormField } from './form-field.js';

/** What is chosen by its value, and shown by its name. */
interface ManySelectProps
  extends Pick<SelectProps<string[]>, 'maxCount' | 'options' | 'placeholder' | 'aria-label'>, FormField<string[]> {}

/**
 * Several of a list, chosen by the mouse or by Enter. Tab goes on to the next field and chooses nothing: the kit would take it
 * for Enter, so that whoever has just chosen by the mouse and goes on takes the choice back.
 */
export function ManySelect(given: ManySelectProps) {
  return (
    <span className="name-select" onKeyDownCapture={leaveByTab}>
      <Select<string[]> {...given} mode="multiple" allowClear showSearch={{ optionFilterProp: 'label' }} />
    </span>
  );
}

const leaveByTab = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.stopPropagation();
};
