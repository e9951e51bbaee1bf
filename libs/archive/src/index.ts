export { openArchive, type Archive, type ArchiveLimits, type ArchiveProblem } from './archive.js';
export { bytesIn, stretchOf, type Bytes } from './bytes.js';
export { decoded, readXml, type XmlProblem, type XmlReader } from './xml.js';
export { zipOf, type ZipPart } from './zip.js';
