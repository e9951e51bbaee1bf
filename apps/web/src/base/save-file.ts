/** A file that the browser keeps, under the name that the server gave it. */
export function saveFile({ blob, name }: { readonly blob: Blob; readonly name: string }): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun by then; at once would be too soon for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
