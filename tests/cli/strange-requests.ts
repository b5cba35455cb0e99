/** More than two hundred requests that no browser makes, as bytes. */
import { request } from './raw-request.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const TARGETS = [
  ...words(String.raw`
    // /// ////x //[ //[::1 //% //%zz //xn--a //@ //: //x:y //x:99999 //? //# //.. //../.. //x
    //evil.example //evil.example/%2e%2e/embed/x.html /evil.example//.. / /? /# /?? /% /%% /%1 /%zz
    /%00 /%0d%0aX:1 /%ff /%c0%af /%ed%a0%80 /. /.. /... /./ /../ /./. /../.. /..;/ /.%2e/ /%2e%2e/
    /%2e%2e%2f /..%2f..%2f..%2fetc%2fpasswd /..%5c..%5cwindows /%252e%252e/ /..\..\x /\\x /\ /a\b
    /index.html/ /index.html// //index.html /index.html%00.txt /index.html. /INDEX.HTML /index.html.gz
    /index.html.br /index.html.gz.gz /index /index.html?x=% /index.html;x /folder /folder/
    /folder/secret.txt /folder/dist/index.html /link.txt /link /dangling.txt /.hidden /.HIDDEN
    /.well-known /.well-known/ /.well-known/.. /.well-known/../.hidden /.well-known/.hidden /_headers
    /vercel.json /.htaccess /nginx.conf /NGINX.CONF /assets /assets/ /assets/. /assets/none.js /con /nul
    /x:y /x::$DATA /~ /~root /$HOME /{} /[] /<script> /" /' /| /^ /__proto__ /constructor /toString
    http:// http://[ http://[::1 http://x http://x:y/ http://localhost http://localhost/..
    https://evil.example/ HTTP://LOCALHOST/text.txt ftp://x/ javascript:alert(1) data:,x x * ? # % . ..
    index.html localhost:80 [::1]:80 @ : \ é /ÿ`),
  '',
  '/\u0085',
  '/\u009b31m',
  `/${'a'.repeat(255)}`,
  `/${'a'.repeat(256)}`,
  `/${'a'.repeat(9000)}`,
  `/${'a/'.repeat(4000)}`,
  `/${'../'.repeat(4000)}`,
  `/${'%2e%2e%2f'.repeat(1000)}`,
  `/${'a'.repeat(20_000)}`,
];

const LONG = 'x'.repeat(5000);

/** Values of a single header; `_` is a space. */
const HEADERS: Readonly<Record<string, string>> = {
  Range: `- = bytes bytes= bytes=- bytes=-- bytes=-0 bytes=-1 bytes=-500 bytes=--1 bytes=0 bytes=0- bytes=0-0
    bytes=5-2 bytes=100-50 bytes=2-1,0-5 bytes=300- bytes=299- bytes=0-9007199254740993 bytes=NaN-NaN
    bytes=9007199254740993- bytes=-9007199254740993 bytes=1e3- bytes=0x1- bytes=Infinity- bytes=0-, bytes=,
    bytes=0-1,2-3 Bytes=0-0 lines=0-1 none bytes=${'0-0,'.repeat(1500)}`,
  'Accept-Encoding': `br;q=0 *;q=0 identity;q=0 ;;; ,,, br;q=x br;q=1e9 br;q=-1 ${LONG}`,
  'If-None-Match': `* "" W/" " W/ , ${LONG}`,
  'If-Match': `* "" W/" " W/ , ${LONG}`,
  'If-Range': `* "" W/" " W/ , ${LONG}`,
  'If-Modified-Since': 'yesterday 0 Thu,_01_Jan_1970_00:00:00_GMT Fri,_31_Dec_9999_23:59:59_GMT',
  'If-Unmodified-Since': 'yesterday 0 Thu,_01_Jan_1970_00:00:00_GMT Fri,_31_Dec_9999_23:59:59_GMT',
  host: `evil.example [ ] [::1 ::1 : localhost:x @ a_b localhost,_evil.example ${LONG}`,
  method: 'HEAD POST PUT DELETE OPTIONS TRACE PATCH PROPFIND CONNECT get X',
  Expect: '100-continue the_impossible',
  Upgrade: 'websocket h2c',
  'Content-Length': '5 -1 99999999999999999999',
  'Transfer-Encoding': 'chunked,_identity nonsense',
  Cookie: LONG,
};

/** Not even requests. */
const BROKEN = [
  'GET',
  'GET /',
  'GET / HTTP/9.9',
  'GET / HTTP/1.1',
  'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close',
  'GET / HTTP/1.1\r\nHost: x\r\nX\u0000: y',
  `GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close${'\r\nX: y'.repeat(3000)}`,
  'PRI * HTTP/2.0\r\n\r\nSM',
  '\x16\x03\x01\x02\x00\x01\x00',
  '{"json": true}',
].map((head) => `${head}\r\n\r\n`);

export const strangeRequests = (): string[] => [
  ...TARGETS.map((target) => request(target)),
  ...Object.entries(HEADERS).flatMap(([name, values]) =>
    words(values).map((value) => request('/text.txt', { [name]: value.replaceAll('_', ' ') })),
  ),
  ...BROKEN,
];
