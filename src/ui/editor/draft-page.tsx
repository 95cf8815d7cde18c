import { useEffect, useState } from 'preact/hooks';
import type { Workbench } from '../../app/editor/workbench.ts';
import { Bench } from './bench.tsx';
import { BenchContext, useEditor, useSayHere } from './use-editor.ts';

/** One draft, opened; where another tab has it, it can be read here or taken over. */
export function DraftPage({ id }: { id: string }) {
  const { open, go } = useEditor();
  const say = useSayHere();
  const [bench, setBench] = useState<Workbench | null | 'missing'>(null);
  const [take, setTake] = useState(0);
  useEffect(() => {
    let gone = false;
    void open(id, take > 0).then((opened) => {
      if (!gone) setBench(opened ?? 'missing');
    });
    return () => {
      gone = true; // it stays on the table, with all that can be taken back, until another is laid there
    };
  }, [id, take]);
  if (bench === null || bench === 'missing') {
    return (
      <main class="fault">
        <p role="status">{say(bench === null ? 'draft.opening' : 'draft.missing')}</p>
        <button type="button" class="button" onClick={() => go({ page: 'shelf' })}>
          {say('draft.shelf')}
        </button>
      </main>
    );
  }
  return (
    <BenchContext.Provider value={bench}>
      <Bench key={take} onTake={() => setTake(take + 1)} />
    </BenchContext.Provider>
  );
}
