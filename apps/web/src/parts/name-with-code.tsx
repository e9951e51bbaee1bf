/** A name with its code small beside it; what has no name is called by its code alone. */
export function NameWithCode({ name, code }: { readonly name: string; readonly code: string }) {
  return (
    <>
      <span>{name}</span> {name === code ? null : <code className="quiet">{code}</code>}
    </>
  );
}
