// The gate of a local engine, which runs in the engine's own network: `node engine-gate.js CERT KEY PORT`. It is handed a socket
// that listens where everybody of this machine reaches it, and lets through to the engine who shows the certificate.
import { readFileSync } from 'node:fs';
import { connect, type Server, type Socket } from 'node:net';
import { createServer } from 'node:tls';

const [certFile = '', keyFile = '', port = ''] = process.argv.slice(2);
const cert = readFileSync(certFile);

const gate = createServer(
  {
    cert,
    key: readFileSync(keyFile),
    ca: [cert],
    requestCert: true,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.3',
    ALPNProtocols: ['h2'],
  },
  (outside) => {
    const inside = connect(Number(port), '127.0.0.1');
    join(outside, inside);
    join(inside, outside);
  },
);
// Who is not let in has been told by the protocol.
gate.on('tlsClientError', (_error, socket) => socket.destroy());

function join(from: Socket, to: Socket): void {
  from.setNoDelay(true);
  from.pipe(to);
  from.on('error', () => to.destroy());
  from.on('close', () => to.destroy());
}

// Without a supervisor there is nobody to begin another one: the port is given back at once.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
process.once('message', (_word, listening: Server) => {
  listening.on('connection', (socket) => gate.emit('connection', socket));
});
process.send?.('takes');
