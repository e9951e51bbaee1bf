import type { DomainError, LegalDate } from '#libs/kernel';
import { isLegalDate } from './date.js';
import { readPackText, refusePack, type PackProblem, type TextNode } from './pack-text.js';

/** Takes a pack apart, value by value; every refusal names the line and the reason. */
export class PackReader {
  private constructor(
    private readonly node: TextNode,
    private readonly code: string,
  ) {}

  /**
   * The whole of a pack's text.
   *
   * @throws DomainError `code` (invalid), as all methods: details `line`, `path`, `reason`
   */
  static of(text: string, code: string): PackReader {
    return new PackReader(readPackText(text, code), code);
  }

  get isNull(): boolean {
    return this.node.value === null;
  }

  refuse(reason: PackProblem): DomainError {
    return refusePack(this.code, this.node, reason);
  }

  /** The fields of an object that may have these names and no others. */
  fields(required: readonly string[], optional: readonly string[] = []): (name: string) => PackReader {
    const fields = this.map();
    for (const [name, node] of fields) {
      if (!required.includes(name) && !optional.includes(name)) throw refusePack(this.code, node, 'unknown_field');
    }
    const path = this.node.path === '' ? '' : `${this.node.path}.`;
    const missing = required.find((name) => !fields.has(name));
    if (missing !== undefined) {
      throw refusePack(this.code, { line: this.node.line, path: path + missing }, 'missing_field');
    }
    const nothing = { line: this.node.line, value: null };
    return (name) => new PackReader(fields.get(name) ?? { ...nothing, path: path + name }, this.code);
  }

  /** The entries of an object whose names are free. */
  entries(): [string, PackReader][] {
    return [...this.map()].map(([name, node]) => [name, new PackReader(node, this.code)]);
  }

  items(): PackReader[] {
    if (!Array.isArray(this.node.value)) throw this.refuse('expected_list');
    return (this.node.value as readonly TextNode[]).map((node) => new PackReader(node, this.code));
  }

  text(): string {
    const { value } = this.node;
    if (typeof value !== 'string' || value.trim() === '') throw this.refuse('expected_text');
    return value;
  }

  flag(): boolean {
    if (typeof this.node.value !== 'boolean') throw this.refuse('expected_flag');
    return this.node.value;
  }

  whole(from: number, to: number): number {
    const { value } = this.node;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < from || value > to) {
      throw this.refuse('expected_number');
    }
    return value;
  }

  date(): LegalDate {
    if (!isLegalDate(this.node.value)) throw this.refuse('expected_date');
    return this.node.value;
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const word = words.find((each) => each === this.node.value);
    if (word === undefined) throw this.refuse('expected_choice');
    return word;
  }

  /** `read` of this value, or null where it is null or missing. */
  orNull<T>(read: (reader: PackReader) => T): T | null {
    return this.isNull ? null : read(this);
  }

  private map(): ReadonlyMap<string, TextNode> {
    if (!(this.node.value instanceof Map)) throw this.refuse('expected_object');
    return this.node.value as ReadonlyMap<string, TextNode>;
  }
}
