import { describe, expect, it } from '@jest/globals';
import { freshDocuments, writtenDocuments } from './documents.js';
import { facesOf, kindsListed } from './faces.js';
import { gaps } from './gaps.js';

const kinds = kindsListed();
// The documents of the checkout are of the kinds of the product; with another one they are written anew.
const documents = kinds.includes('notice') ? await freshDocuments() : writtenDocuments();

describe('the kinds of cases', () => {
  it('are all there', () => {
    expect(kinds.length).toBeGreaterThan(1);
  });

  it.each(kinds)('have nothing missing: %s', async (kind) => {
    expect(gaps(await facesOf(kind, documents))).toEqual([]);
  });
});
