/** Speaks to a server through its socket, so that nothing corrects the request. Node only. */
import { connect } from 'node:net';

export interface RawAnswer {
  /** 0 if the server closed the connection without an answer. */
  readonly status: number;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends these bytes, and returns everything until the server closes the connection. */
export function ask(port: number, bytes: string, host = 'localhost'): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, host, () => void socket.write(Buffer.from(bytes, 'latin1')));
    socket.setEncoding('latin1').on('data', (data: string) => (text += data));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      // The server resets the connection if it refuses a request before reading all of it.
      error.code === 'ECONNRESET' ? resolve(read(text)) : reject(error),
    );
    socket.on('close', () => resolve(read(text)));
  });
}

/** A request whose answer ends the connection. */
export const request = (
  target: string,
  { method = 'GET', host = 'localhost', ...headers }: Readonly<Record<string, string>> = {},
): string =>
  [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'Connection: close',
    '\r\n',
  ].join('\r\n');

function read(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(':');
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers),
    body: rest.join('\r\n\r\n'),
  };
}
