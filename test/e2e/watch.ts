import type { Page } from '@playwright/test';

/** What the page complains of from now on: errors thrown, and what is written to the console in these tones. */
export function complaintsOf(page: Page, tones: readonly string[] = ['error', 'warning']): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (tones.includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Hosts the page asks for anything from now on. */
export function hostsOf(page: Page): ReadonlySet<string> {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  return hosts;
}
