import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSVG } from 'uqr';
import type { Layout, OfficialDocument } from './content.js';

const layoutOf = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'layouts', `${name}.typ`), 'utf8');

const shared = layoutOf('page');

/** The source of each layout (版式). */
export const layouts: Readonly<Record<Layout | 'bound', string>> = {
  organ: `${shared}${layoutOf('organ')}`,
  committee: `${shared}${layoutOf('committee')}`,
  record: `${shared}${layoutOf('record')}`,
  receipt: `${shared}${layoutOf('receipt')}`,
  bound: layoutOf('bound'),
};

/** Words of the page itself. */
export const pageWords = {
  zh: { attachments: '附件：', seal: '（盖章）', day: '　　年　月　日' },
  en: { attachments: 'Attachments: ', seal: ' (seal)', day: 'Date:' },
};

/** A document as the layouts take it. */
export function laidOut({ code, signature, signers = [], rows = [], ...document }: OfficialDocument) {
  const { attachments, seal, day } = pageWords[document.language];
  return {
    ...document,
    words: { attachments, day },
    signers,
    rows,
    signature: { by: signature.by, lines: signature.lines, seal: signature.isSealed ? seal : null },
    code: code === null ? null : { svg: renderSVG(code.content, { border: 1 }), says: code.says },
  };
}
