import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeOwnerOnly } from './keys.js';

/** The one certificate of a local engine and its key: paths of files that their owner alone reads. */
export interface EngineCertificate {
  readonly cert: string;
  readonly key: string;
}

/** The name that the certificate is for: who connects asks for it, wherever the engine listens. */
export const engineName = 'maplebridge-engine';

/**
 * Makes the certificate at the first start. Engine and clients show each other the same one and believe no other, so that
 * whoever can read its key is let in, and nobody else.
 */
export function ensureEngineCertificate(folder: string): EngineCertificate {
  const files = { cert: join(folder, 'engine-cert.pem'), key: join(folder, 'engine-key.pem') };
  if (existsSync(files.cert) && existsSync(files.key)) return files;
  mkdirSync(folder, { recursive: true });
  const made = selfSigned(engineName);
  // The certificate last: without it the next start makes both anew.
  writeOwnerOnly(files.key, made.key);
  writeOwnerOnly(files.cert, made.cert);
  return files;
}

/**
 * A certificate (X.509, PEM) for one name with a key of its own, signed by itself (ECDSA, P-256), for servers and clients.
 * Node makes keys and signatures, and no certificates; these are the ten fields that it lacks.
 */
export function selfSigned(name: string): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    // Positive: the highest bit is none of the number.
    integer(Buffer.from([0x01, ...randomBytes(15)])),
    ecdsaWithSha256,
    commonName(name),
    sequence(tagged(0x17, Buffer.from('250101000000Z')), tagged(0x18, Buffer.from('20991231235959Z'))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(sequence(oid.subjectAltName, octets(sequence(tagged(0x82, Buffer.from(name))))))),
  );
  const signature = sign('sha256', body, privateKey);
  const cert = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return { cert: pem('CERTIFICATE', cert), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** One value of DER: tag, length, content. */
function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x1_00 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...contents: readonly Buffer[]): Buffer => tagged(0x30, ...contents);
const integer = (bytes: Buffer): Buffer => tagged(0x02, bytes);
const octets = (content: Buffer): Buffer => tagged(0x04, content);
const oid = {
  commonName: Buffer.from('0603550403', 'hex'),
  subjectAltName: Buffer.from('0603551d11', 'hex'),
  ecdsaWithSha256: Buffer.from('06082a8648ce3d040302', 'hex'),
};
const ecdsaWithSha256 = sequence(oid.ecdsaWithSha256);
const commonName = (name: string): Buffer =>
  sequence(tagged(0x31, sequence(oid.commonName, tagged(0x0c, Buffer.from(name)))));

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/gu) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
