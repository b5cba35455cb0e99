/** Starts a web server with the files for hosts, on a port of this machine. Node only. */
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ended } from '../../browser/engines/ended.ts';

export interface Started {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
};

/** Like on Debian, except for settings that would need folders of the system. */
const nginxConfig = (root: string, work: string, port: number): string => `
daemon off;
worker_processes 1;
pid ${work}/pid;
error_log ${work}/log;
events {}
http {
  access_log off;
  types { ${Object.entries(TYPES)
    .map(([ending, type]) => `${type} ${ending};`)
    .join(' ')} }
  default_type application/octet-stream;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${work}/${name};`)
    .join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    index index.html;
    include ${root}/nginx.conf;
  }
}`;

const MODULES = [
  ...['mpm_event', 'authz_core', 'authz_host', 'dir', 'mime', 'filter', 'deflate', 'headers'],
  ...['alias', 'autoindex', 'unixd', 'log_config', 'env', 'setenvif', 'negotiation'],
];

const apacheConfig = (root: string, work: string, port: number): string => `
ServerName localhost
ServerRoot ${work}
PidFile ${work}/pid
ErrorLog ${work}/log
Listen 127.0.0.1:${port}
${MODULES.map(
  (name) => `<IfModule !mod_${name}.c>
  LoadModule ${name}_module \${MODULES}/mod_${name}.so
</IfModule>`,
).join('\n')}
User \${RUNNER}
Group \${RUNNERS}
TypesConfig ${work}/types
DocumentRoot ${root}
DirectoryIndex index.html
<Directory />
  Require all denied
</Directory>
<Directory ${root}>
  # The least that lets a folder say its headers.
  AllowOverride FileInfo
  Options Indexes FollowSymLinks
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>`;

export async function startNginx(path: string, root: string, work: string): Promise<Started> {
  const port = await freePort();
  await mkdir(work, { recursive: true });
  const config = join(work, 'nginx.conf');
  await writeFile(config, nginxConfig(root, work, port));
  return run(path, ['-c', config, '-p', work, '-e', join(work, 'log')], port);
}

export async function startApache(path: string, root: string, work: string): Promise<Started> {
  const port = await freePort();
  await mkdir(work, { recursive: true });
  await writeFile(
    join(work, 'types'),
    Object.entries(TYPES)
      .map(([ending, type]) => `${type} ${ending}\n`)
      .join(''),
  );
  const config = join(work, 'apache.conf');
  await writeFile(config, apacheConfig(root, work, port));
  const isRoot = process.getuid?.() === 0;
  return run(path, ['-f', config, '-D', 'FOREGROUND'], port, {
    MODULES: process.platform === 'darwin' ? '/usr/libexec/apache2' : '/usr/lib/apache2/modules',
    RUNNER: isRoot ? 'www-data' : (process.env.USER ?? 'nobody'),
    RUNNERS: isRoot ? 'www-data' : (process.env.USER ?? 'nogroup'),
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function run(
  path: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(path, args, { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (data: string) => (said += data));
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${path} ended: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { port, close: () => ended(child) };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
