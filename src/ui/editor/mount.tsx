import { render } from 'preact';
import { sayEditor } from '../../words/editor/say.ts';
import { say } from '../../words/say.ts';
import { LanguageContext } from '../context.ts';
import { dressPage } from '../dress-page.ts';
import { later } from '../parts/later.tsx';
import '../style/index.css';
import { DraftPage } from './draft-page.tsx';
import './editor.css';
import './forms.css';
import type { EditorServices } from './services.ts';
import { ShelfPage } from './shelf.tsx';
import { EditorContext, useEditor } from './use-editor.ts';

/** Whoever writes needs the game only when playing. */
const trial = later(async () => (await import('./trial.tsx')).TrialPage);

/** Shows the pages of whoever writes scenarios in an element. */
export function mountEditor(element: HTMLElement, services: EditorServices): void {
  const Root = () => {
    const { language, motion, text } = services.settings.value;
    dressPage(language, motion, text);
    document.title = [sayEditor(language, 'shelf.title'), say(language, 'app.name')].join(' · ');
    return (
      <EditorContext.Provider value={services}>
        <LanguageContext.Provider value={language}>
          <Where />
        </LanguageContext.Provider>
      </EditorContext.Provider>
    );
  };
  element.replaceChildren();
  render(<Root />, element);
}

function Where() {
  const route = useEditor().route.value;
  switch (route.page) {
    case 'shelf':
      return <ShelfPage />;
    case 'draft':
      return <DraftPage key={route.id} id={route.id} />;
    case 'play':
      return <trial.Screen />;
  }
}
