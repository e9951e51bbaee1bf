import type { IncomingMessage } from 'node:http';
import { sign, type Request } from 'aws4';

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/u;

/** Whether a request is signed with these keys (AWS Signature Version 4): it is signed once more, by another library. */
export function isSignedBy(
  { method = '', url = '', headers }: IncomingMessage,
  keys: { readonly id: string; readonly secret: string },
): boolean {
  const [, id, region, names = '', signature] = form.exec(headers.authorization ?? '') ?? [];
  if (id !== keys.id || region === undefined) return false;
  const signed = names.split(';');
  // Without these three a signature says nothing.
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => signed.includes(name))) return false;
  const again: Request & { readonly extraHeadersToInclude: Readonly<Record<string, true>> } = {
    ...{ service: 's3', region, method, path: url, doNotModifyHeaders: false },
    headers: Object.fromEntries(signed.map((name) => [name, headers[name]])),
    extraHeadersToInclude: { range: true },
  };
  const { headers: told } = sign(again, { accessKeyId: keys.id, secretAccessKey: keys.secret });
  return String(told?.['Authorization']).endsWith(`Signature=${signature ?? ''}`);
}
