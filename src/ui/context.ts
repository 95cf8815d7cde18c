import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../sim/index.ts';
import type { Key, Values } from '../words/say.ts';
import { say } from '../words/say.ts';
import { readText, tell } from '../words/text-at.ts';
import type { GameState } from './game-state.ts';

export const GameContext = createContext<GameState | null>(null);
/** The language of everything below; screens before a game have no GameState, but a language they have. */
export const LanguageContext = createContext<Language>('zh-Hans');

export function useGame(): GameState {
  const state = useContext(GameContext);
  if (!state) throw new Error('a game screen stands outside its game');
  return state;
}

export type Say = (key: Key, values?: Values) => string;

/** What the product says, in the language of the page and the words of the firm. */
export function useSay(): Say {
  const language = useContext(LanguageContext);
  const stage = useContext(GameContext)?.host.scenario.stage;
  return (key, values) => say(language, key, values, stage);
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A text of the scenario in the language of the page. */
export function useTell(): (text: Text) => string {
  const language = useContext(LanguageContext);
  return (text) => tell(language, text);
}

/** What stands under a path of the scenario. */
export function useRead(): (path: string) => string {
  const language = useContext(LanguageContext);
  const { host } = useGame();
  return (path) => readText(language, host.scenario, path);
}
