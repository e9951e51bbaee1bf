import { refuse } from '../refusal.js';

// A dictionary of an action is some lines.
const nearChars = 2048;
const triggers = /\/(?:OpenAction|AA)(?![A-Za-z0-9_])/gu;
const address = /\/S[\s\0]{0,80}\/URI(?![A-Za-z0-9_])/u;

/**
 * Whether a document goes to an address by itself when it is opened or looked at (ISO 32000-2, 12.6.3). A link that
 * somebody has to follow is none of that.
 */
export class PdfOpening {
  /** What it does is an object that stands somewhere else. */
  private isElsewhere = false;
  /** An address that is no link's own. */
  private isAlone = false;

  /** @param isCut something stands before this text that was looked at already */
  look(text: string, isCut: boolean): void {
    for (const { 0: found, index } of text.matchAll(triggers)) {
      const rest = text.slice(index + found.length, index + found.length + nearChars).replace(/^[\s\0]+/u, '');
      if (rest.startsWith('<<') && address.test(dictionaryIn(rest))) goesByItself();
      if (/^\d{1,10}[\s\0]/u.test(rest)) this.isElsewhere = true;
    }
    for (const { index } of text.matchAll(new RegExp(address, 'gu'))) {
      const before = text.slice(Math.max(0, index - nearChars), index);
      const open = before.lastIndexOf('<<');
      if (open === -1 && isCut && index < nearChars) continue;
      if (!/\/A[\s\0]{0,40}$/u.test(before.slice(0, Math.max(0, open)).slice(-44))) this.isAlone = true;
    }
  }

  /** @throws DomainError `files.active_content` */
  judge(): void {
    if (this.isElsewhere && this.isAlone) goesByItself();
  }
}

const goesByItself = (): never => refuse('active_content', { what: 'URI' });

/** To the end of the dictionary with which a text begins. */
function dictionaryIn(text: string): string {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/<<|>>/gu)) {
    depth += mark === '<<' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}
