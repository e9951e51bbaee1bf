type Fields = Readonly<Record<string, unknown>>;

/** What a row keeps of a value: the fields that are not as they usually are. `usual` and what is kept make the whole again. */
export function unusual(usual: object, value: object): Fields {
  const of = usual as Fields;
  const isUsual = (field: string, now: unknown): boolean =>
    field in of && (now === of[field] || JSON.stringify(now) === JSON.stringify(of[field]));
  return Object.fromEntries(Object.entries(value).filter(([field, now]) => !isUsual(field, now)));
}
