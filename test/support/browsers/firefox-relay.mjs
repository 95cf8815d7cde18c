#!/usr/bin/env node
// Starts the machine's own Firefox for Playwright, which speaks WebDriver BiDi with it, and stands in between: what this
// Firefox does not know yet and no test here needs is answered in its place.
//   FIREFOX=/path/to/firefox firefox-relay.mjs …flags of Firefox
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/** Media features are set by preferences instead (playwright.config.ts). */
const ANSWERED_HERE = ['emulation.setMediaFeaturesOverride'];
const LARGEST_MESSAGE = 256 * 1024 * 1024;

const firefox = spawn(process.env.FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
let rest = '';
firefox.stderr.setEncoding('utf8');
firefox.stderr.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address) relay(address);
    else process.stderr.write(`${line}\n`);
  }
});
firefox.on('error', ({ message }) => {
  process.stderr.write(`Firefox does not start: ${message}\n`);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal));

/** Takes Firefox's place at another port. */
function relay(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (client, { url }) => {
    const browser = new WebSocket(address + url, { maxPayload: LARGEST_MESSAGE });
    const early = [];
    browser.on('open', () => {
      for (const message of early.splice(0)) browser.send(message);
    });
    client.on('message', (data) => {
      const message = data.toString();
      const { id, method } = JSON.parse(message);
      if (ANSWERED_HERE.includes(method)) client.send(JSON.stringify({ type: 'success', id, result: {} }));
      else if (browser.readyState === WebSocket.OPEN) browser.send(message);
      else early.push(message);
    });
    browser.on('message', (data) => client.send(data.toString()));
    browser.on('close', () => client.close());
    browser.on('error', () => client.close());
    client.on('close', () => browser.close());
  });
}
