/**
 * The language of clauses (条款模板), which an office edits without a programmer:
 *
 * - `{reason}` is a field by its name
 * - `[，由{executor}执行]` is a passage that is left out where one of its fields has no value
 * - `{{`, `}}`, `[[` and `]]` are these characters themselves
 *
 * A passage holds no other passage. Nothing else has a meaning: what a field holds is never read again.
 */
export interface Template {
  readonly passages: readonly Passage[];
}

interface Passage {
  readonly isOptional: boolean;
  readonly pieces: readonly Piece[];
}

/** A text as it stands, or a field with its place. */
type Piece = { readonly text: string } | ({ readonly field: string } & Place);

/** Where in a template, counted from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a template, and where; `missing_field` has no place. */
export type TemplateProblem =
  | ({ readonly problem: 'broken' } & Place)
  | ({ readonly problem: 'unknown_field'; readonly field: string } & Place)
  | { readonly problem: 'missing_field'; readonly field: string };

const mark = /\{\{|\}\}|\[\[|\]\]|\{([a-z][A-Za-z0-9]*)\}|[{}[\]]/gu;

/** A template, or where it is broken first. */
export function readTemplate(source: string): Template | Extract<TemplateProblem, { problem: 'broken' }> {
  const reader = new Reader();
  let from = 0;
  for (const found of source.matchAll(mark)) {
    reader.text(source.slice(from, found.index));
    from = found.index + found[0].length;
    const place = placeOf(source, found.index);
    if (!reader.mark(found[0], found[1], place)) return { problem: 'broken', ...place };
  }
  reader.text(source.slice(from));
  return reader.opened === null ? { passages: reader.passages() } : { problem: 'broken', ...reader.opened };
}

class Reader {
  /** Where the passage begins that is not closed yet. */
  opened: Place | null = null;
  private readonly done: Passage[] = [];
  private pieces: Piece[] = [];

  text(text: string): void {
    if (text !== '') this.pieces.push({ text });
  }

  /** @returns false where the mark cannot stand there */
  mark(mark: string, field: string | undefined, place: Place): boolean {
    if (field !== undefined) this.pieces.push({ field, ...place });
    else if (mark.length === 2) this.text(mark.slice(1));
    else if (mark === '[' && this.opened === null) this.turn(place);
    else if (mark === ']' && this.opened !== null) this.turn(null);
    else return false;
    return true;
  }

  passages(): readonly Passage[] {
    this.turn(null);
    return this.done;
  }

  private turn(to: Place | null): void {
    if (this.pieces.length > 0) this.done.push({ isOptional: this.opened !== null, pieces: this.pieces });
    this.pieces = [];
    this.opened = to;
  }
}

function placeOf(source: string, index: number): Place {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

/**
 * What a template says together: a passage that may be left out is said where its own fields have a value, what stands outside of
 * one where every field outside of one has. Fields by their names.
 */
export interface SaidTogether {
  readonly own: readonly string[];
  /** Without which it is not said. */
  readonly needed: readonly string[];
}

export function saidTogether({ passages }: Template): readonly SaidTogether[] {
  const named = passages.map(({ isOptional, pieces }) => ({
    isOptional,
    own: pieces.flatMap((piece) => ('field' in piece ? [piece.field] : [])),
  }));
  const always = named.flatMap(({ isOptional, own }) => (isOptional ? [] : own));
  const optional = named.filter(({ isOptional }) => isOptional);
  return [{ own: always, needed: always }, ...optional.map(({ own }) => ({ own, needed: [...own, ...always] }))];
}

/** The fields of a template, each with its place, in their order. */
export const fieldsOf = ({ passages }: Template): readonly (Place & { readonly field: string })[] =>
  passages.flatMap(({ pieces }) => pieces.flatMap((piece) => ('field' in piece ? [piece] : [])));

/**
 * What a template says with these values.
 *
 * @param values by the names of the fields; null or left out: it has none
 * @returns null where a field outside of a passage has no value
 */
export function fillTemplate(template: Template, values: Readonly<Record<string, string | null>>): string | null {
  let said = '';
  for (const { isOptional, pieces } of template.passages) {
    const filled = pieces.map((piece) => ('text' in piece ? piece.text : (values[piece.field] ?? null)));
    if (filled.every((one) => one !== null)) said += filled.join('');
    else if (!isOptional) return null;
  }
  return said;
}
