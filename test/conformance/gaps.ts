import type { Faces } from './faces.js';
import { gap } from './gap.js';
import { lawlessOf } from './law.js';
import { lists, type ListName } from './places.js';
import { unshownOf } from './shown.js';
import { untoldOf, type WholeFaces } from './words.js';

const faceOf = {
  laws: 'law',
  contracts: 'head',
  reads: 'list',
  courses: 'course',
  pages: 'page',
} as const satisfies Record<ListName, keyof Faces>;

/** The lists of names in which a kind has no line. */
function unlisted(faces: Faces): string[] {
  const missing = Object.entries(faceOf).filter(([, face]) => faces[face] === null);
  return missing.map(([list]) => gap(faces.kind, `its line (#kinds/${list}.js)`, lists[list as ListName]));
}

const isWhole = (faces: Faces): faces is WholeFaces =>
  faces.law !== null && faces.head !== null && faces.contract !== null;

/** Everything that a kind of case lacks, each as a sentence with the file in which it belongs; none: it is whole. */
export function gaps(faces: Faces): string[] {
  const lines = unlisted(faces);
  return isWhole(faces) ? [...lines, ...untoldOf(faces), ...lawlessOf(faces), ...unshownOf(faces)] : lines;
}
