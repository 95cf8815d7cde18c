import type { Module } from './modules.ts';
import type { Question } from './question.ts';

/** How the product's own questions are fetched, each module a file of its own in the page. */
const FILES = {
  M1: () => import('../scenarios/questions/M1.json', { with: { type: 'json' } }),
  M2: () => import('../scenarios/questions/M2.json', { with: { type: 'json' } }),
  M3: () => import('../scenarios/questions/M3.json', { with: { type: 'json' } }),
  M4: () => import('../scenarios/questions/M4.json', { with: { type: 'json' } }),
  M5: () => import('../scenarios/questions/M5.json', { with: { type: 'json' } }),
} as const satisfies Readonly<Record<Module, () => Promise<{ readonly default: unknown }>>>;

/** The product's own questions, module by module. They are not judged here: a test holds the files to the parser. */
export async function ownQuestions(): Promise<readonly Question[]> {
  const files = await Promise.all(Object.values(FILES).map((fetch) => fetch()));
  return files.flatMap(({ default: bank }) => (bank as unknown as { questions: readonly Question[] }).questions);
}
