/** What Form.Item hands to the control below it. */
export interface FormField<T = unknown> {
  readonly id?: string;
  readonly value?: T;
  readonly onChange?: (value: T) => void;
}
