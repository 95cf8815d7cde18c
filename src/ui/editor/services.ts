import type { ReadonlySignal, Signal } from '@preact/signals';
import type { EditRoute } from '../../app/editor/address.ts';
import type { Origin } from '../../app/editor/author-protocol.ts';
import type { ListedDraft } from '../../app/editor/draft-shelf.ts';
import type { Classes, Given } from '../../app/editor/publishing.ts';
import type { Workbench } from '../../app/editor/workbench.ts';
import type { GameHost, HostReply } from '../../app/host.ts';
import type { Language, Text } from '../../sim/index.ts';
import type { Listed, Page } from '../page.ts';
import type { Settings } from '../settings.ts';

/** What a draft can be begun with. */
export interface TemplateCard {
  readonly id: string;
  readonly about: Text;
}

/** What the page around them does for the screens of the editor. */
export interface EditorServices {
  readonly route: ReadonlySignal<EditRoute>;
  readonly settings: Signal<Settings>;
  readonly templates: readonly TemplateCard[];
  /** Scenarios of the product, to go on from. */
  readonly shelf: readonly Listed[];
  /** Whether drafts outlive the page; null until the store has been opened. */
  readonly lasting: ReadonlySignal<boolean | null>;
  go(route: EditRoute, how?: 'push' | 'replace'): void;
  toStart(): void;
  keep(settings: Settings): void;
  drafts(): Promise<readonly ListedDraft[]>;
  forget(id: string): Promise<void>;
  /** @returns  id of the new draft; null where what it is made of did not come */
  begin(from: Origin, id: string, languages: readonly Language[]): Promise<string | null>;
  bring(file: File): Promise<string | null>;
  /** @returns  null where there is no such draft */
  open(id: string, take: boolean): Promise<Workbench | null>;
  saveFile(name: string, content: Blob): void;
  play(id: string, turn: number): Promise<HostReply<GameHost> | null>;
  pageOf(back: () => void): Page;
  /** In a window of a phone's size; false where the browser opens none. */
  playOnPhone(id: string): boolean;
  readonly publishing: {
    /** Classes of whoever is signed in; null where no Rapport server serves the page. */
    classes(): Promise<Classes | null>;
    give(classId: string, name: string, text: string): Promise<Given>;
  };
}
