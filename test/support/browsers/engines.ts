import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { bundle, GLOBAL } from './bundle.ts';
import { chromiumFlags, findBrowser } from './where.ts';

/** One result for each JavaScript engine: V8 in Node, V8 in Chromium, SpiderMonkey in Firefox. */
export interface EngineResults<Result> {
  readonly node: Result;
  readonly chromium: Result;
  readonly firefox: Result;
}

const ENGINES = ['Node', 'Chromium', 'Firefox'];

/** What is evaluated where the bundle has run: calls `run` of the module and spells its result as JSON. */
function call(input: unknown): string {
  return `Promise.resolve(${GLOBAL}.run(${JSON.stringify(input) ?? ''})).then((result) => JSON.stringify(result))`;
}

async function runInNode(script: string, expression: string): Promise<string> {
  const program = `${script}\n${expression}.then((text) => process.stdout.write(text));`;
  const child = spawn(process.execPath, ['--input-type=commonjs', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(program);
  let [output, complaint] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    complaint += part;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`ended with ${code}\n${complaint}`);
  return output;
}

async function runInChromium(address: string, expression: string): Promise<string> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    return await page.evaluate<string>(expression);
  } finally {
    await browser.close();
  }
}

async function runInFirefox(address: string, expression: string): Promise<string> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    // A long computation is not a hung page.
    protocolTimeout: 30 * 60_000,
    extraPrefsFirefox: { 'dom.max_script_run_time': 0 },
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    return (await page.evaluate(expression)) as string;
  } finally {
    await browser.close();
  }
}

async function withPage<T>(script: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bundle.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(
      isScript ? script : '<!doctype html><link rel="icon" href="data:,"><script src="/bundle.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Runs one and the same bundle in three engines at once and returns what each computed.
 *
 * @param path  absolute path of a TypeScript module that exports `run(input)`; `run` may return a promise, and what it
 *              returns must survive JSON (numbers that matter to the bit go as text or as integers)
 * @param input anything that survives JSON
 * @throws      Error when a browser is not installed, or when `run` throws in any engine
 */
export async function runInEngines<Result>(path: string, input: unknown): Promise<EngineResults<Result>> {
  const script = await bundle(path);
  const expression = call(input);
  return withPage(script, async (address) => {
    const texts = await Promise.allSettled([
      runInNode(script, expression),
      runInChromium(address, expression),
      runInFirefox(address, expression),
    ]);
    const [node, inChromium, inFirefox] = texts.map((text, at) => {
      if (text.status === 'fulfilled') return JSON.parse(text.value) as Result;
      throw new Error(`${ENGINES[at]} failed on ${path}: ${String(text.reason)}`, { cause: text.reason });
    }) as [Result, Result, Result];
    return { node, chromium: inChromium, firefox: inFirefox };
  });
}
