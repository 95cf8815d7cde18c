import type { TemplateId } from './list.ts';

/** How the bodies of templates are fetched, each a file of its own in the page. */
export const TEMPLATE_BODIES: Readonly<Record<TemplateId, () => Promise<{ readonly default: unknown }>>> = {
  retail: () => import('./retail.json', { with: { type: 'json' } }),
  subscription: () => import('./subscription.json', { with: { type: 'json' } }),
  accounts: () => import('./accounts.json', { with: { type: 'json' } }),
  encounters: () => import('./encounters.json', { with: { type: 'json' } }),
};
