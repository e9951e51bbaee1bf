/** What a mail says, whatever it is encoded in for its way. */
export function mailText(source: string): { subject: string; text: string } {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const subject = /^Subject: ((?:.|\r\n[ \t])*)/mu.exec(head)?.[1] ?? '';
  const words = subject
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/giu, (_, kind: string, said: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(said, 'base64').toString() : quoted(said.replaceAll('_', ' ')),
    );
  const text = body.join('\r\n\r\n');
  return { subject: words, text: /base64/iu.test(head) ? Buffer.from(text, 'base64').toString() : quoted(text) };
}

const quoted = (said: string): string =>
  Buffer.from(
    said
      .replaceAll(/=\r\n/gu, '')
      .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();
