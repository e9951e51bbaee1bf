/** Text that is markup already; nothing else gets into a page unescaped. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: markup as it is, text escaped, nothing for nothing. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(textOf).join('');
  return String(content).replace(/[&<>"'`]/g, (one) => escapes[one] ?? one);
}

/** A piece of a page. Values are escaped; an attribute's value stands in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: parts }, ...values.map(textOf)));
}

/** A text of somebody as paragraphs: empty lines part them, single ones break. */
export function paragraphs(text: string): Markup {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  const broken = parts.map((part) => {
    const lines = part.trim().split('\n');
    return html`<p>${lines.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}</p>`;
  });
  return html`${broken}`;
}

// A date or its weekday in the text of an element: no tag ends before the next one begins, as it would in an attribute.
// What somebody types is plain text to a browser, so those elements are passed over whole.
const typedOrDate = /<(textarea|option)\b[\s\S]*?<\/\1>|(?:\d{4}年\d{1,2}月\d{1,2}日|（星期.）)(?=[^<>]*<)/g;

/** Keeps Chinese dates and their weekdays each on one line; Chinese would break at any character. */
export const wholeDates = ({ text }: Markup): Markup =>
  new Markup(
    text.replace(typedOrDate, (found, typed?: string) =>
      typed === undefined ? `<span class="whole">${found}</span>` : found,
    ),
  );
