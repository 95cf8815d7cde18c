/**
 * Whether the page comes from a Rapport server. A file on a stick and a folder of files have none; asked once the page
 * can be used, since nobody waits for it.
 */
export async function hasClasses(): Promise<boolean> {
  if (!location.protocol.startsWith('http')) return false;
  await new Promise((resolve) => setTimeout(resolve, 300));
  try {
    const response = await fetch(new URL('healthz', location.href.split('#')[0]), { cache: 'no-store' });
    const { status } = (await response.json()) as { readonly status?: string };
    return response.ok && status === 'ok';
  } catch {
    return false;
  }
}
