import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Workbench } from '../../app/editor/workbench.ts';
import type { Path } from '../../authoring/path.ts';
import { valueAt } from '../../authoring/path.ts';
import type { FormPiece } from '../../scenarios/form-guide.ts';
import type { EditorKey } from '../../words/editor/say.ts';
import { sayEditor } from '../../words/editor/say.ts';
import type { Values } from '../../words/say.ts';
import { useLanguage } from '../context.ts';
import type { EditorServices } from './services.ts';

export const EditorContext = createContext<EditorServices | null>(null);
export const BenchContext = createContext<Workbench | null>(null);

export function useEditor(): EditorServices {
  const services = useContext(EditorContext);
  if (!services) throw new Error('a screen of the editor stands outside its page');
  return services;
}

export function useBench(): Workbench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('a part of the editor stands outside its draft');
  return bench;
}

export type SayHere = (key: EditorKey, values?: Values) => string;
export function useSayHere(): SayHere {
  const language = useLanguage();
  return (key, values) => sayEditor(language, key, values);
}

/** What the text says as a whole, anew after every change; null while it cannot be read. */
export function useScenario(): unknown {
  const { revision, manuscript } = useBench();
  void revision.value; // drawn again with every change
  return manuscript.value;
}

export function useValue(path: Path): unknown {
  return valueAt(useScenario(), path);
}

/** The schema with its meanings; forms are drawn once it has come. */
export function useGuide(): FormPiece {
  const guide = useBench().guide.value;
  if (!guide) throw new Error('a form stands where the guide has not come');
  return guide;
}

/** What comes of asking once, and again whenever `about` is another. */
export function useOnce<T>(ask: () => Promise<T>, about: unknown): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let gone = false;
    setValue(null);
    void ask().then((came) => {
      if (!gone) setValue(came);
    });
    return () => {
      gone = true;
    };
  }, [about]);
  return value;
}
