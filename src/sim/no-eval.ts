import { config } from 'zod';

/** A page's policy forbids building code from text; zod would try, and the browser would report it. */
config({ jitless: true });
