// Serves one page, and answers whatever that asks for with 404: in a thread of its own, for thousands of answers would keep
// the one waiting that presses the button.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';

let html = '';
const server = createServer((request, response) => {
  const isPage = request.url === '/page';
  response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(isPage ? html : '');
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
parentPort?.on('message', (next: string) => {
  html = next;
});
