import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { Language, Refusal } from '../sim/index.ts';
import type { Page, StartPage } from '../ui/page.ts';
import { mountFault, mountGame, mountStart } from '../ui/root.tsx';
import { say } from '../words/say.ts';
import type { GameHost } from './host.ts';
import { Notice, Opening } from './pages/notice.tsx';
import './pages/notice.css';

/** What fills the page. One with the `key` of the last stays; a start page takes up what is new about it. */
export type Scene = { readonly key: string } & (
  | { readonly kind: 'opening' }
  | { readonly kind: 'start'; readonly page: StartPage }
  | { readonly kind: 'game'; readonly host: GameHost; readonly page: Page }
  | { readonly kind: 'elsewhere'; readonly take: () => void; readonly leave: () => void }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly leave: () => void }
  | { readonly kind: 'fault'; readonly refusals: readonly Refusal[] }
);

/** Something that stands on the page: how it goes away, and how it changes its language where it does not by itself. */
interface Standing {
  readonly takeAway: () => void;
  readonly renew?: (page: StartPage) => void;
  readonly speak?: (language: Language) => void;
}

/** Shows one scene after the other in an element. */
export class Stage {
  readonly #element: HTMLElement;
  #shown = '';
  #standing: Standing = { takeAway: () => {} };

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  show(scene: Scene, language: Language): void {
    if (scene.key === this.#shown) {
      if (scene.kind === 'start') this.#standing.renew?.(scene.page);
      return;
    }
    this.#standing.takeAway();
    this.#shown = scene.key;
    this.#standing = mount(this.#element, scene, language);
  }

  speak(language: Language): void {
    this.#standing.speak?.(language);
  }
}

function mount(element: HTMLElement, scene: Scene, language: Language): Standing {
  switch (scene.kind) {
    case 'opening':
      return draw(element, <Opening language={language} />);
    case 'start':
      return mountStart(element, scene.page);
    case 'game':
      return { takeAway: mountGame(element, scene.host, scene.page) };
    case 'elsewhere': {
      const refusals: readonly Refusal[] = [{ kind: 'refused', code: 'host.elsewhere', where: 'save', because: {} }];
      const buttons = [
        { text: say(language, 'session.take'), press: scene.take },
        { text: say(language, 'session.start'), press: scene.leave },
      ];
      const title = say(language, 'session.elsewhereTitle');
      return draw(element, <Notice {...{ language, title, refusals, buttons }} />);
    }
    case 'refused': {
      const buttons = [{ text: say(language, 'session.start'), press: scene.leave }];
      const title = say(language, 'session.keptTitle');
      return draw(element, <Notice {...{ language, title, refusals: scene.refusals, buttons }} />);
    }
    case 'fault': {
      const told = scene.refusals.flatMap(({ code, because }) => [code, because['fault'], because['message']]);
      return { takeAway: mountFault(element, language, new Error(told.filter(Boolean).join(' '))) };
    }
  }
}

function draw(element: HTMLElement, what: ComponentChild): Standing {
  element.replaceChildren();
  render(what, element);
  return { takeAway: () => render(null, element) };
}
